#include "journal/people.h"

#include "backup/backups.h"
#include "journal/checks.h"
#include "journal/folding.h"
#include "journal/recount.h"
#include "journal/unreadable.h"

#include <algorithm>

namespace aparte::journal {

namespace {

void nameIfNew(QString &id) {
    if (id.isEmpty())
        id = newId();
}

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

} // namespace

Result<std::vector<PersonLine>> listPeople(const Journal &journal, Missing *missing) {
    const auto summaries = readSummaries(journal, missing);
    if (!summaries)
        return summaries.fault();
    std::vector<std::pair<QString, PersonLine>> named;
    for (const Summary &summary : *summaries)
        named.emplace_back(folded(summary.person.name), lineOf(summary));
    std::ranges::stable_sort(named, {}, [](const auto &one) { return one.first; });
    std::vector<PersonLine> lines;
    lines.reserve(named.size());
    for (auto &[name, line] : named)
        lines.push_back(std::move(line));
    return lines;
}

Result<domain::Beneficiary> person(const Journal &journal, const QString &id) {
    auto found = known<domain::Beneficiary>(journal, id, id, "person.unknown");
    if (found) // an older copy of the vault, or an erasure cut short, may still hold a link to somebody erased since
        std::erase_if(found->links, [&](const domain::Link &link) {
            return journal.vault().isErased(journal.vault().personId(link.to));
        });
    return found;
}

Result<std::vector<domain::Mission>> missionsOf(const Journal &journal, const QString &beneficiary, Missing *missing) {
    const auto summary = readSummary(journal, beneficiary);
    if (!summary)
        return summary.fault();
    auto missions = missing ? Result(readable<domain::Mission>(journal, ownerNamed(journal, summary->person), *missing))
                            : allOf<domain::Mission>(journal, journal.vault().personId(beneficiary));
    if (missions) // in the order they were begun, which the summary remembers
        std::ranges::stable_sort(*missions, {}, [&](const domain::Mission &one) {
            return std::ranges::find(summary->missions, one.id, &MissionLine::id) - summary->missions.begin();
        });
    return missions;
}

Result<std::vector<domain::Consent>> consentsOf(const Journal &journal, const QString &beneficiary) {
    if (auto there = checkPerson(journal, beneficiary); !there)
        return there.fault();
    auto consents = allOf<domain::Consent>(journal, journal.vault().personId(beneficiary));
    if (consents)
        std::ranges::sort(*consents, {}, [](const domain::Consent &one) { return std::pair(one.givenOn, one.id); });
    return consents;
}

Result<QString> savePerson(Journal &journal, domain::Beneficiary person) {
    nameIfNew(person.id);
    if (auto placed = checkPlace(journal, person); !placed)
        return placed.fault();
    auto summary = summaryFor(journal, person);
    if (!summary)
        return summary.fault();
    setPerson(*summary, person);
    vault::Batch batch;
    put(batch, journal, person);
    put(batch, journal, *summary);
    return written(journal, batch, person.id);
}

Result<QString> saveMission(Journal &journal, domain::Mission mission) {
    nameIfNew(mission.id);
    auto summary = readSummary(journal, mission.beneficiary);
    if (!summary)
        return summary.fault();
    if (auto free = checkOwner(journal, mission, "mission.person"); !free)
        return free.fault();
    setMission(*summary, mission);
    vault::Batch batch;
    put(batch, journal, mission);
    put(batch, journal, *summary);
    return written(journal, batch, mission.id);
}

Result<domain::Exchange> exchange(const Journal &journal, const QString &id) {
    auto found = find<domain::Exchange>(journal, id);
    if (!found)
        return found.fault();
    if (!*found)
        return fault(Fault::Kind::WrongUse, "id.unknown");
    return std::move(**found);
}

Result<QString> saveExchange(Journal &journal, domain::Exchange exchange) {
    nameIfNew(exchange.id);
    constexpr qsizetype dateAndMinutes = 16; // 2025-11-03T09:10; less could go out, and not come in again
    if (exchange.requestedAt.size() < dateAndMinutes ||
        !QDateTime::fromString(exchange.requestedAt, Qt::ISODate).isValid())
        return fault(Fault::Kind::WrongUse, "exchange.moment");
    auto before = checkChange(journal, exchange, "exchange.person");
    if (!before)
        return before.fault();
    auto summary = counted(journal, *before, exchange);
    if (!summary)
        return summary.fault();
    vault::Batch batch;
    put(batch, journal, exchange);
    put(batch, journal, *summary);
    return written(journal, batch, exchange.id);
}

} // namespace aparte::journal
