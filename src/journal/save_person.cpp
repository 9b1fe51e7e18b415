#include "backup/backups.h"
#include "journal/accompanied_before.h"
#include "journal/checks.h"
#include "journal/codes.h"
#include "journal/incompatibility.h"
#include "journal/ledger_store.h"
#include "journal/mission_checks.h"
#include "journal/people.h"

#include <algorithm>

namespace aparte::journal {

namespace {

// The key of somebody new is durable before their first row.
Result<Summary> summaryFor(Journal &journal, const domain::Beneficiary &person) {
    auto known = readSummary(journal, person.id);
    if (known || known.fault().code != "person.unknown")
        return known;
    auto everybody = readSummaries(journal);
    if (!everybody)
        return everybody.fault();
    if (auto added = journal.vault().addPeople({journal.vault().personId(person.id)}); !added)
        return added.fault();
    static_cast<void>(journal.backups().offerKeys()); // a copy of the row is worth nothing without the key
    return emptySummary(person, everybody->empty() ? 1 : everybody->back().position + 1);
}

Result<void> checkPlace(const Journal &journal, const domain::Beneficiary &person) {
    if (person.organisation.isEmpty())
        return {};
    const auto organisation = find<domain::Organisation>(journal, person.organisation);
    if (!organisation)
        return organisation.fault();
    if (!*organisation)
        return fault(Fault::Kind::WrongUse, "person.organisation");
    const auto &units = (*organisation)->units;
    if (!person.unit.isEmpty() && std::ranges::find(units, person.unit, &domain::Unit::id) == units.end())
        return fault(Fault::Kind::WrongUse, "person.unit");
    return {};
}

Result<void> checkLinks(const Journal &journal, const domain::Beneficiary &person) {
    for (const domain::Link &link : person.links) {
        const auto to = journal.vault().personId(link.to);
        if (link.to == person.id || (!journal.vault().hasPerson(to) && !journal.vault().isErased(to)))
            return fault(Fault::Kind::WrongUse, "person.link");
    }
    for (const domain::Presence &presence : person.presence)
        if (!presence.from.isValid() || (presence.until && *presence.until < presence.from))
            return fault(Fault::Kind::WrongUse, "person.presence");
    return {};
}

// Who says no code keeps the one they have, or is given one.
Result<void> giveCode(const Journal &journal, const std::optional<domain::Beneficiary> &before,
                      domain::Beneficiary &person, vault::Batch &batch) {
    person.code = person.code.simplified();
    if (person.code.isEmpty() && before)
        person.code = before->code;
    if (before && !person.code.isEmpty() && person.code == before->code)
        return {};
    auto codes = Codes::read(journal);
    if (!codes)
        return codes.fault();
    if (person.code.isEmpty())
        person.code = codes->next();
    else if (codes->isTaken(person.code))
        return fault(Fault::Kind::WrongUse, "person.code", person.code.toStdString());
    codes->take(person.code);
    codes->put(batch, journal);
    return {};
}

} // namespace

namespace {

Result<void> putSaved(vault::Batch &batch, Journal &journal, domain::Beneficiary &person) {
    if (person.id.isEmpty())
        person.id = newId();
    if (journal.vault().isErased(journal.vault().personId(person.id)))
        return fault(Fault::Kind::Refused, "person.erased");
    auto before = find<domain::Beneficiary>(journal, person.id);
    if (!before)
        return before.fault();
    if (auto right = checkNoContradiction(person); !right)
        return right.fault();
    for (const auto &check : {checkPlace, checkLinks})
        if (auto right = check(journal, person); !right)
            return right.fault();
    if (auto given = giveCode(journal, *before, person, batch); !given)
        return given.fault();
    if (auto straight = checkChart(journal, *before, person); !straight)
        return straight.fault();
    auto summary = summaryFor(journal, person);
    if (!summary)
        return summary.fault();
    setPerson(*summary, person);
    put(batch, journal, person);
    put(batch, journal, *summary);
    return {};
}

} // namespace

Result<QString> savePerson(Journal &journal, domain::Beneficiary person) {
    vault::Batch batch;
    const auto saved = putSaved(batch, journal, person);
    return saved ? written(journal, batch, person.id) : Result<QString>(saved.fault());
}

Result<QString> savePersonAnswered(Journal &journal, domain::Beneficiary person, bool accompaniedBefore) {
    vault::Batch batch;
    if (auto saved = putSaved(batch, journal, person); !saved)
        return saved.fault();
    auto record = tokenRecord(journal, person.id);
    if (!record)
        return record.fault();
    if (accompaniedBefore) {
        if (auto marked = putAccompaniedBefore(batch, journal, person.id, std::move(*record)); !marked)
            return marked.fault();
    } else if (record->contains(u"unanswered")) {
        record->remove(u"unanswered");
        putTokenRecord(batch, journal, person.id, *record);
    }
    return written(journal, batch, person.id);
}

} // namespace aparte::journal
