#include "journal/retention.h"

#include "domain/frameworks.h"
#include "domain/vocabulary.h"
#include "journal/codes.h"
#include "journal/incompatibility.h"

#include <algorithm>

namespace aparte::journal {

namespace {

void keepLatest(std::vector<domain::Clock> &clocks, const domain::Clock &clock) {
    const auto same = std::ranges::find(clocks, clock.what, &domain::Clock::what);
    if (same == clocks.end())
        clocks.push_back(clock);
    else if (same->due < clock.due)
        *same = clock;
}

// Nothing: one of the missions goes on, or nothing says how long any of them is needed.
std::optional<RetentionLine> lineOf(const Summary &summary, const std::vector<domain::MissionAtHand> &missions,
                                    QDate today) {
    RetentionLine line{summary.person.id, codeOf(summary.person), summary.person.name, {}, false};
    bool everyMissionHasItsClocks = !missions.empty();
    for (const domain::MissionAtHand &at : missions) {
        if (!at.mission.ending && domain::isOpenStage(at.mission.stage))
            return {};
        const auto clocks = domain::clocksOf(at.mission, at.framework, at.held, at.latest);
        everyMissionHasItsClocks = everyMissionHasItsClocks && !clocks.empty();
        for (const domain::Clock &clock : clocks)
            keepLatest(line.clocks, clock);
    }
    const auto isDue = [today](const domain::Clock &clock) { return clock.isDue(today); };
    if (std::ranges::none_of(line.clocks, isDue))
        return {};
    line.allDue = everyMissionHasItsClocks && std::ranges::all_of(line.clocks, isDue);
    return line;
}

} // namespace

std::vector<domain::MissionAtHand> missionsAtHand(const Journal &journal, const Owner &owner, const Summary &summary,
                                                  const QHash<QString, domain::Framework> &frameworks,
                                                  Missing &missing) {
    std::vector<domain::MissionAtHand> all;
    for (auto &mission : readable<domain::Mission>(journal, owner, missing)) {
        domain::MissionAtHand at{std::move(mission), {}, {}, {}};
        at.framework = frameworks.value(at.mission.framework);
        if (const auto line = std::ranges::find(summary.missions, at.mission.id, &MissionLine::id);
            line != summary.missions.end()) {
            at.held = line->held;
            at.latest = line->latest;
        }
        all.push_back(std::move(at));
    }
    return all;
}

Result<std::vector<RetentionLine>> retentionIn(const Journal &journal, QDate today, Missing *missing) {
    Missing found;
    const auto summaries = readSummaries(journal, &found);
    const auto frameworks = frameworksById(journal);
    if (!summaries)
        return summaries.fault();
    if (!frameworks)
        return frameworks.fault();
    std::vector<RetentionLine> lines;
    for (const Summary &summary : *summaries)
        if (auto line = lineOf(
                summary, missionsAtHand(journal, ownerNamed(journal, summary.person), summary, *frameworks, found),
                today))
            lines.push_back(std::move(*line));
    if (!found.empty() && !missing)
        return found.front().fault;
    if (missing)
        missing->insert(missing->end(), found.begin(), found.end());
    std::ranges::stable_sort(
        lines, {}, [](const RetentionLine &line) { return std::pair(!line.allDue, line.clocks.front().due); });
    return lines;
}

} // namespace aparte::journal
