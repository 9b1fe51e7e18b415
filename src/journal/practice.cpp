#include "journal/practice.h"

#include "domain/fields.h"
#include "journal/checks.h"
#include "journal/naming.h"
#include "journal/practice_id.h"

#include <algorithm>

namespace aparte::journal {

namespace {

using domain::PracticeEntry;

Result<void> checkDays(const Journal &journal, const PracticeEntry &entry) {
    if (!entry.date.isValid() || entry.date > journal.today())
        return fault(Fault::Kind::WrongUse, "practice.date");
    if (!domain::fieldsOf(entry.kind).settling && (entry.settledOn || !entry.status.isEmpty()))
        return fault(Fault::Kind::WrongUse, "practice.status");
    if (entry.settledOn && (*entry.settledOn < entry.date || *entry.settledOn > journal.today()))
        return fault(Fault::Kind::WrongUse, "practice.settled");
    return {};
}

Result<void> check(const Journal &journal, const PracticeEntry &entry) {
    if (!domain::isOneOf(entry.kind, domain::words::practiceKinds))
        return fault(Fault::Kind::WrongUse, "practice.kind");
    if (auto right = checkDays(journal, entry); !right)
        return right;
    return checkNamesNobody(journal, textsOf(entry));
}

// The ids that a file with this line so many times would give it, as far as they are taken; then the first that is
// free.
struct Places {
    QStringList taken;
    QString free;
};
Result<Places> placesOf(const Journal &journal, const PracticeEntry &entry) {
    PracticeIds ids;
    for (Places places;;) {
        places.free = ids.next(entry);
        const auto there = find<PracticeEntry>(journal, places.free);
        if (!there)
            return there.fault();
        if (!*there)
            return places;
        places.taken << places.free;
    }
}

// Of equal lines the last goes, so that those that stay keep the ids that a file would give them.
Result<void> takeAway(const Journal &journal, const PracticeEntry &entry, vault::Batch &batch) {
    const auto places = placesOf(journal, entry);
    if (!places)
        return places.fault();
    const bool counted = places->taken.contains(entry.id);
    batch.remove(recordOf<PracticeEntry>(journal, counted ? places->taken.last() : entry.id));
    return {};
}

} // namespace

Result<std::vector<PracticeEntry>> practice(const Journal &journal, const Register &wanted, Missing *missing) {
    auto entries =
        missing ? Result(readable<PracticeEntry>(journal, nobody(), *missing)) : allOf<PracticeEntry>(journal, {});
    if (!entries)
        return entries;
    std::erase_if(*entries, [&](const PracticeEntry &entry) {
        return (!wanted.kind.isEmpty() && entry.kind != wanted.kind) ||
               (wanted.year != 0 && entry.date.year() != wanted.year);
    });
    std::ranges::sort(*entries, [](const PracticeEntry &one, const PracticeEntry &other) {
        return std::pair(other.date, other.id) < std::pair(one.date, one.id);
    });
    return entries;
}

Result<PracticeEntry> practiceEntry(const Journal &journal, const QString &id) {
    auto found = find<PracticeEntry>(journal, id);
    if (!found)
        return found.fault();
    if (!*found)
        return fault(Fault::Kind::WrongUse, "id.unknown");
    return std::move(**found);
}

Result<QString> savePractice(Journal &journal, PracticeEntry entry) {
    if (domain::fieldsOf(entry.kind).settling)
        entry.status = entry.settledOn ? QStringLiteral("settled") : QStringLiteral("open");
    if (auto right = check(journal, entry); !right)
        return right.fault();
    vault::Batch batch;
    if (!entry.id.isEmpty()) {
        const auto before = practiceEntry(journal, entry.id);
        if (!before)
            return before.fault();
        if (domain::toJson(*before) == domain::toJson(entry))
            return entry.id;
        if (auto taken = takeAway(journal, *before, batch); !taken)
            return taken.fault();
    }
    const auto places = placesOf(journal, entry);
    if (!places)
        return places.fault();
    entry.id = places->free;
    put(batch, journal, entry);
    return written(journal, batch, entry.id);
}

Result<void> removePractice(Journal &journal, const QString &id) {
    const auto entry = practiceEntry(journal, id);
    if (!entry)
        return entry.fault();
    vault::Batch batch;
    if (auto taken = takeAway(journal, *entry, batch); !taken)
        return taken;
    return journal.vault().write(batch);
}

} // namespace aparte::journal
