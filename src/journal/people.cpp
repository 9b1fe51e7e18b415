#include "journal/people.h"

#include "journal/checks.h"
#include "journal/course.h"
#include "journal/folding.h"
#include "journal/mission_checks.h"
#include "journal/recount.h"
#include "journal/unreadable.h"

#include <algorithm>

namespace aparte::journal {

namespace {

void nameIfNew(QString &id) {
    if (id.isEmpty())
        id = newId();
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

Result<QString> saveMission(Journal &journal, domain::Mission mission) {
    nameIfNew(mission.id);
    auto summary = readSummary(journal, mission.beneficiary);
    if (!summary)
        return summary.fault();
    const auto before = checkOwner(journal, mission, "mission.person");
    if (!before)
        return before.fault();
    const auto checked = checkedMission(journal, *before, std::move(mission));
    if (!checked)
        return checked.fault();
    setMission(*summary, *checked);
    vault::Batch batch;
    put(batch, journal, *checked);
    put(batch, journal, *summary);
    return written(journal, batch, checked->id);
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
    if (auto right = checkNoContradiction(exchange); !right)
        return right.fault();
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
