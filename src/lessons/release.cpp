#include "lessons/release.h"

#include <algorithm>

namespace aparte::lessons {

namespace {

int missingFrom(const std::set<Token> &some, const std::set<Token> &others) {
    return static_cast<int>(std::ranges::count_if(some, [&](const Token &member) { return !others.contains(member); }));
}

bool share(const std::set<Token> &some, const std::set<Token> &others) {
    return missingFrom(some, others) < static_cast<int>(some.size());
}

// W1, simple form: whoever is in this report and in an earlier one is there with exactly the same people.
std::optional<Refusal> againstCohort(const Request &request, const std::set<Token> &cohort, const Entry &earlier) {
    if (cohort == earlier.cohort || !share(cohort, earlier.cohort))
        return std::nullopt;
    const int came = missingFrom(cohort, earlier.cohort);
    const int left = missingFrom(earlier.cohort, cohort);
    const bool sameCut = request.organisation == earlier.organisation && request.unit == earlier.unit;
    if (sameCut)
        return Refusal{Refusal::Code::CohortChanged, {}, earlier.number, came, left};
    return Refusal{Refusal::Code::FilterClose, {}, earlier.number, came + left, 0};
}

// W3: once. A period of these people that has left is frozen, and no other cut through it may leave.
std::optional<Refusal> againstPeriod(const Request &request, const std::set<Token> &cohort, const Entry &earlier) {
    if (!request.period.overlaps(earlier.period))
        return std::nullopt;
    const bool sameOrganisation = request.organisation == earlier.organisation;
    if (sameOrganisation && request.unit == earlier.unit) {
        const bool same = request.period == earlier.period;
        return Refusal{same ? Refusal::Code::PeriodPublished : Refusal::Code::PeriodOverlap, {}, earlier.number};
    }
    if (sameOrganisation && (request.unit.isEmpty() || earlier.unit.isEmpty()))
        return Refusal{Refusal::Code::LevelPublished, {}, earlier.number};
    // Two units with the same people in them (one inside the other): the second report would be another cut through the
    // first.
    return share(cohort, earlier.cohort) ? std::optional(Refusal{Refusal::Code::PeriodOverlap, {}, earlier.number})
                                         : std::nullopt;
}

Cell decideCell(const QString &theme, const std::set<QString> &finest, const Request &request, const Facts &facts,
                const std::set<Token> &cohort, const Profile &profile, std::vector<Refusal> &refusals) {
    if (!finest.contains(theme)) {
        const bool asked = request.themes.empty() || request.themes.contains(theme);
        refusals.push_back({asked ? Refusal::Code::ThemeLevel : Refusal::Code::ThemeNotAsked, theme});
        return {theme, Scale::Label, std::nullopt};
    }
    const auto raised = facts.find(theme);
    const int people =
        raised == facts.end() ? 0 : static_cast<int>(cohort.size()) - missingFrom(cohort, raised->second);
    const auto floor = band(people, static_cast<int>(cohort.size()), profile);
    if (!floor)
        refusals.push_back({Refusal::Code::ThemeUnder, theme, 0, 0, profile.atLeast});
    else if (*floor + profile.atLeast <= people)
        refusals.push_back({Refusal::Code::ThemeNearlyAll, theme, 0, 0, *floor});
    return {theme, Scale::Bands, floor};
}

} // namespace

std::vector<Refusal> refusalsOf(const Request &request, const std::set<Token> &cohort,
                                const std::vector<Entry> &history, const Profile &profile) {
    std::vector<Refusal> refusals;
    const int size = static_cast<int>(cohort.size());
    if (size < profile.cohort)
        refusals.push_back({Refusal::Code::CohortSmall, {}, 0, size, profile.cohort});
    if (request.period.last >= request.today)
        refusals.push_back({Refusal::Code::PeriodOpen, {}});
    for (const Entry &earlier : history) {
        if (const auto refusal = againstPeriod(request, cohort, earlier))
            refusals.push_back(*refusal);
        else if (const auto other = againstCohort(request, cohort, earlier))
            refusals.push_back(*other);
    }
    return refusals;
}

std::optional<int> band(int people, int cohort, const Profile &profile) {
    const int floor = people / profile.atLeast * profile.atLeast;
    const int highest = (cohort - profile.atLeast) / profile.atLeast * profile.atLeast;
    if (floor < profile.atLeast || highest < profile.atLeast)
        return std::nullopt;
    return std::min(floor, highest);
}

Decision decide(const Request &request, const std::vector<Member> &roster, const Facts &facts,
                const Catalogue &catalogue, const std::vector<Entry> &history, const Profile &profile) {
    Decision decision;
    decision.cohort = cohortOf(roster, request.context, request.period);
    decision.refusals = refusalsOf(request, decision.cohort, history, profile);
    decision.publishable = decision.refusals.empty();
    if (!decision.publishable)
        return decision;
    const auto finest = catalogue.finest(request.themes);
    for (const domain::Theme &theme : catalogue.themes())
        decision.cells.push_back(
            decideCell(theme.id, finest, request, facts, decision.cohort, profile, decision.refusals));
    return decision;
}

} // namespace aparte::lessons
