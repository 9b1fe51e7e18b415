#include "journal/recount.h"

namespace aparte::journal {

namespace {

// All missions, sessions and exchanges of the summary's person, except the one that is about to be written over.
template<class Changed>
Result<void> countAgain(const Journal &journal, Summary &summary, const QString &changed) {
    const auto owner = journal.vault().personId(summary.person.id);
    const auto missions = allOf<domain::Mission>(journal, owner);
    if (!missions)
        return missions.fault();
    const auto sessions = allOf<domain::Session>(journal, owner);
    if (!sessions)
        return sessions.fault();
    const auto exchanges = allOf<domain::Exchange>(journal, owner);
    if (!exchanges)
        return exchanges.fault();
    clearCounts(summary);
    for (const auto &mission : *missions)
        setMission(summary, mission);
    const auto countAll = [&]<class T>(const std::vector<T> &values) {
        for (const T &value : values)
            if (!std::is_same_v<T, Changed> || value.id != changed)
                count(summary, value);
    };
    countAll(*sessions);
    countAll(*exchanges);
    return {};
}

bool movesNothing(const domain::Session &before, const domain::Session &after) {
    return before.date == after.date && before.status == after.status && before.mission == after.mission &&
           before.kind == after.kind && before.present == after.present;
}
bool movesNothing(const domain::Exchange &before, const domain::Exchange &after) {
    return before.requestedAt == after.requestedAt && before.mission == after.mission;
}

template<class T>
Result<Summary> change(const Journal &journal, const std::optional<T> &before, const T &value) {
    auto summary = readSummary(journal, value.beneficiary);
    if (!summary)
        return summary;
    const bool exact = !before || uncount(*summary, *before) || movesNothing(*before, value);
    if (!exact)
        if (auto again = countAgain<T>(journal, *summary, value.id); !again)
            return again.fault();
    count(*summary, value);
    return summary;
}

} // namespace

Result<Summary> counted(const Journal &journal, const std::optional<domain::Session> &before,
                        const domain::Session &value) {
    return change(journal, before, value);
}

Result<Summary> counted(const Journal &journal, const std::optional<domain::Exchange> &before,
                        const domain::Exchange &value) {
    return change(journal, before, value);
}

} // namespace aparte::journal
