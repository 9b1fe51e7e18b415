#include "story.h"

namespace aparte::test {

namespace {

QByteArray noteOf(const Vault &vault, const QByteArray &note, const QByteArray &person) {
    auto found = vault.record(recordNamed(vault, note.constData()), personNamed(vault, person.constData()));
    return found && *found ? (*found)->payload : QByteArray();
}

QByteArray wrongNotes(const Vault &vault, const Acceptable &expected) {
    for (const auto &[name, known] : expected.notes) {
        const auto there = noteOf(vault, name, known.person);
        const bool gone = vault.isErased(personNamed(vault, known.person.constData()));
        if (gone ? !there.isEmpty() : !known.texts.contains(there))
            return "note " + name + " is " + there.left(20) + " of " + QByteArray::number(there.size());
    }
    return {};
}

QByteArray wrongPeople(const Vault &vault, const Acceptable &expected) {
    for (const auto &person : expected.erased)
        if (!vault.isErased(personNamed(vault, person.constData())))
            return person + " came back";
    for (const auto &person : expected.people) {
        const auto id = personNamed(vault, person.constData());
        if (!vault.hasPerson(id) && !expected.maybeErased.contains(person))
            return person + " is lost";
        if (!vault.hasPerson(id) && !vault.isErased(id))
            return person + " is neither here nor erased";
    }
    return {};
}

QByteArray wrongWhole(const Vault &vault) {
    const auto &report = vault.report();
    if (report.readOnly || !report.orphans.empty() || report.stateDamaged || report.erasureUnfinished)
        return "opened with: read-only " + QByteArray::number(report.readOnly) + ", orphans " +
               QByteArray::number(static_cast<int>(report.orphans.size())) + ", freshness " +
               QByteArray::number(static_cast<int>(report.freshness)) + ", state damaged " +
               QByteArray::number(report.stateDamaged);
    const auto check = vault.check(true);
    if (!check)
        return "check: " + describe(check.fault());
    return check->status == CheckStatus::Ok ? QByteArray() : "check finds " + describe(check->findings.front());
}

Result<void> unlockEither(Coach &coach, const Acceptable &expected) {
    Result<void> opened = fault(Fault::Kind::CouldNotOpen, "test.no-passphrase");
    for (const auto &passphrase : expected.passphrases)
        if (!opened && opened.fault().kind == Fault::Kind::CouldNotOpen)
            opened = coach.unlock(passphrase);
    return opened;
}

QByteArray wrongAfterOneMore(Coach &coach, const Acceptable &expected) {
    QByteArray person = "Marie";
    for (const auto &each : expected.people)
        if (coach.vault()->hasPerson(personNamed(*coach.vault(), each.constData())))
            person = each;
    if (person == "Marie")
        if (const auto added = addPerson(*coach.vault(), "Marie"); !added)
            return "no further person: " + describe(added.fault());
    if (const auto written = writeNote(*coach.vault(), person.constData(), "one more", "neuf"); !written)
        return "no further note: " + describe(written.fault());
    coach.lock();
    if (auto again = unlockEither(coach, expected); !again)
        return "does not open again: " + describe(again.fault());
    if (coach.vault()->report().freshness != Freshness::AsLeft)
        return "state and rows disagree";
    return noteOf(*coach.vault(), "one more", person) == "neuf" ? "" : "the further note is lost";
}

} // namespace

QByteArray whatIsWrong(storage::Disk &disk, const QTemporaryDir &place, const Acceptable &expected, Then then) {
    Coach coach(disk, place);
    QDir().mkpath(coach.folder());
    auto opened = unlockEither(coach, expected);
    if (!opened && !expected.created) { // then it can be made
        opened = coach.create();
        if (!opened)
            return "cannot be made again: " + describe(opened.fault());
    }
    if (!opened)
        return "does not open: " + describe(opened.fault());
    for (const auto &wrong :
         {wrongWhole(*coach.vault()), wrongPeople(*coach.vault(), expected), wrongNotes(*coach.vault(), expected)})
        if (!wrong.isEmpty())
            return wrong;
    return then == Then::OneMore ? wrongAfterOneMore(coach, expected) : QByteArray();
}

} // namespace aparte::test
