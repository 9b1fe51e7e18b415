#include "story.h"

namespace aparte::test {

namespace {

QByteArray noteOf(const Vault &vault, const QByteArray &note, const QByteArray &person) {
    auto found = vault.record(recordNamed(vault, note.constData()), personNamed(vault, person.constData()));
    return found && *found ? (*found)->payload : QByteArray();
}

QByteArray wrongNotes(const Vault &vault, const Expected &before, const Expected &after) {
    std::map<QByteArray, QByteArray> names; // with whose
    for (const auto *expected : {&before, &after})
        for (const auto &[name, note] : expected->notes)
            names[name] = note.person;
    const auto textIn = [](const Expected &expected, const QByteArray &name) {
        const auto found = expected.notes.find(name);
        return found == expected.notes.end() ? QByteArray() : found->second.text;
    };
    for (const auto &[name, person] : names) {
        const auto there = noteOf(vault, name, person);
        const bool gone = vault.isErased(personNamed(vault, person.constData()));
        if (gone ? !there.isEmpty() : there != textIn(before, name) && there != textIn(after, name))
            return "note " + name + " is " + there.left(20) + " of " + QByteArray::number(there.size());
    }
    return {};
}

QByteArray wrongPeople(const Vault &vault, const Expected &before, const Expected &after) {
    for (const auto &person : before.erased)
        if (!vault.isErased(personNamed(vault, person.constData())))
            return person + " came back";
    for (const auto &person : before.people) {
        const auto id = personNamed(vault, person.constData());
        if (!vault.hasPerson(id) && !after.erased.contains(person))
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

Result<void> unlockEither(Coach &coach, const Expected &before, const Expected &after) {
    auto opened = coach.unlock(before.passphrase);
    if (!opened && opened.fault().kind == Fault::Kind::CouldNotOpen && before.passphrase != after.passphrase)
        opened = coach.unlock(after.passphrase);
    return opened;
}

QByteArray wrongAfterOneMore(Coach &coach, const Expected &before, const Expected &after) {
    const auto person = before.people.empty() ? QByteArray("Marie") : *before.people.rbegin();
    const bool gone = coach.vault()->isErased(personNamed(*coach.vault(), person.constData()));
    const auto written = gone                    ? Result<void>()
                         : before.people.empty() ? addPerson(*coach.vault(), person.constData())
                                                 : writeNote(*coach.vault(), person.constData(), "one more", "neuf");
    if (!written)
        return "no further note: " + describe(written.fault());
    coach.lock();
    if (auto again = unlockEither(coach, before, after); !again)
        return "does not open again: " + describe(again.fault());
    const bool newer = coach.vault()->report().freshness == Freshness::AsLeft;
    if (!newer)
        return "state and rows disagree";
    const bool kept = gone || before.people.empty() || noteOf(*coach.vault(), "one more", person) == "neuf";
    return kept ? QByteArray() : QByteArray("the further note is lost");
}

} // namespace

QByteArray whatIsWrong(storage::Disk &disk, const QTemporaryDir &place, const Expected &before, const Expected &after,
                       Then then) {
    Coach coach(disk, place);
    QDir().mkpath(coach.folder());
    auto opened = unlockEither(coach, before, after);
    if (!opened && !before.created) { // then it can be made
        opened = coach.create();
        if (!opened)
            return "cannot be made again: " + describe(opened.fault());
    }
    if (!opened)
        return "does not open: " + describe(opened.fault());
    for (const auto &wrong : {wrongWhole(*coach.vault()), wrongPeople(*coach.vault(), before, after),
                              wrongNotes(*coach.vault(), before, after)})
        if (!wrong.isEmpty())
            return wrong;
    return then == Then::OneMore ? wrongAfterOneMore(coach, before, after) : QByteArray();
}

} // namespace aparte::test
