#include "journal/summary.h"
#include "journal/unreadable.h"

namespace aparte::journal {

namespace {
constexpr int lastPosition = 1 << 30; // behind everybody whose place is known
}

void countEverything(const Journal &journal, vault::PersonId person, Summary &summary) {
    Missing missing; // whoever reads these records themselves says what is missing of them
    const Owner owner{person, {}, {}};
    clearCounts(summary);
    for (const auto &mission : readable<domain::Mission>(journal, owner, missing))
        setMission(summary, mission);
    for (const auto &session : readable<domain::Session>(journal, owner, missing))
        count(summary, session);
    for (const auto &exchange : readable<domain::Exchange>(journal, owner, missing))
        count(summary, exchange);
}

std::optional<Summary> rebuiltSummary(const Journal &journal, vault::PersonId person) {
    Missing missing;
    const auto known = readable<domain::Beneficiary>(journal, {person, {}, {}}, missing);
    if (known.empty())
        return std::nullopt;
    Summary summary = emptySummary(known.front(), lastPosition);
    countEverything(journal, person, summary);
    return summary;
}

} // namespace aparte::journal
