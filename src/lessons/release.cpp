#include "lessons/release.h"

#include "lessons/levels.h"
#include "lessons/scales.h"

#include <algorithm>

namespace aparte::lessons {

namespace {

int missingFrom(const std::set<Token> &some, const std::set<Token> &others) {
    return static_cast<int>(std::ranges::count_if(some, [&](const Token &member) { return !others.contains(member); }));
}

bool share(const std::set<Token> &some, const std::set<Token> &others) {
    return missingFrom(some, others) < static_cast<int>(some.size());
}

// W3: once. A period of these people that has left is frozen, and no other cut through it may leave.
std::optional<Refusal> againstPeriod(const Request &request, const std::set<Token> &present, const Entry &earlier) {
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
    return share(present, earlier.cohort) ? std::optional(Refusal{Refusal::Code::PeriodOverlap, {}, earlier.number})
                                          : std::nullopt;
}

// Enough people are there, and too few of them can be counted: because of the last report that some of them stand in.
Refusal tooFewLeft(const Request &request, const std::set<Token> &present, const std::vector<Entry> &history,
                   const Profile &profile) {
    const auto last = std::find_if(history.rbegin(), history.rend(), [&](const Entry &earlier) {
        return earlier.cohort != present && share(present, earlier.cohort);
    });
    if (last == history.rend()) // as many as this report needs, and fewer than a stricter one elsewhere has promised
        return {Refusal::Code::CohortSmall, {}, 0, static_cast<int>(present.size()), profile.smallest};
    const int came = missingFrom(present, last->cohort), left = missingFrom(last->cohort, present);
    const bool sameCut = request.organisation == last->organisation && request.unit == last->unit;
    return sameCut ? Refusal{Refusal::Code::CohortChanged, {}, last->number, came, left}
                   : Refusal{Refusal::Code::FilterClose, {}, last->number, came + left, 0};
}

std::vector<std::set<Token>> cohortsOf(const std::vector<Entry> &history) {
    std::vector<std::set<Token>> cohorts;
    cohorts.reserve(history.size());
    for (const Entry &entry : history)
        cohorts.push_back(entry.cohort);
    return cohorts;
}

// The stricter of what this report is asked to keep and of what every earlier one promised.
Profile strictest(Profile profile, const std::vector<Entry> &history) {
    for (const Entry &entry : history) {
        const Profile promised = Profile::named(entry.profile);
        profile.smallest = std::max(profile.smallest, promised.smallest);
        profile.insiders = std::max(profile.insiders, promised.insiders);
    }
    return profile;
}

// What a cell that has left says, in numbers; nothing when it says nothing.
std::optional<Says> saysOf(const Cell &cell, int cohort, const Profile &profile) {
    if (cell.scale == Scale::Label)
        return std::nullopt;
    for (const Says &label : labelsOf(cell.scale, cohort, profile))
        if (label.low == cell.atLeast.value_or(0))
            return label;
    return std::nullopt;
}

// Places in time: reports about one period stand in the same one.
int slotOf(const domain::Period &period, const std::vector<domain::Period> &periods) {
    return static_cast<int>(std::ranges::find(periods, period) - periods.begin());
}

std::vector<domain::Period> inOrder(const Request &request, const std::vector<Entry> &history) {
    std::vector<domain::Period> periods{request.period};
    for (const Entry &entry : history)
        if (std::ranges::find(periods, entry.period) == periods.end())
            periods.push_back(entry.period);
    std::ranges::sort(periods, {}, [](const domain::Period &one) { return std::pair(one.first, one.last); });
    return periods;
}

// Who stands where, and when: the same for every theme of a report.
struct Frame {
    std::vector<Class> classes; // the new cohort counted in, as the last report
    std::vector<domain::Period> periods;
    Question question; // without published cells

    std::vector<int> in(int report) const {
        std::vector<int> groups;
        for (std::size_t group = 0; group < classes.size(); ++group)
            if (std::ranges::binary_search(classes[group].reports, report))
                groups.push_back(static_cast<int>(group));
        return groups;
    }
};

Frame frameOf(const Request &request, const std::set<Token> &cohort, const std::vector<Entry> &history) {
    auto cohorts = cohortsOf(history);
    cohorts.push_back(cohort);
    Frame frame{classesOf(cohorts), inOrder(request, history), {}};
    for (const Class &one : frame.classes)
        frame.question.sizes.push_back(static_cast<int>(one.members.size()));
    frame.question.asked = frame.in(static_cast<int>(history.size()));
    frame.question.slot = slotOf(request.period, frame.periods);
    frame.question.slots = static_cast<int>(frame.periods.size());
    return frame;
}

const Cell *cellOf(const QString &theme, const Entry &entry) {
    for (const auto *cells : {&entry.cells, &entry.lessons})
        if (const auto cell = std::ranges::find(*cells, theme, &Cell::theme); cell != cells->end())
            return &*cell;
    return nullptr;
}

Question about(const QString &theme, const Frame &frame, const std::vector<Entry> &history) {
    Question question = frame.question;
    for (std::size_t report = 0; report < history.size(); ++report) {
        const Entry &entry = history[report];
        const auto *cell = cellOf(theme, entry);
        if (cell == nullptr)
            continue;
        if (const auto says = saysOf(*cell, static_cast<int>(entry.cohort.size()), Profile::named(entry.profile)))
            question.published.push_back(
                {frame.in(static_cast<int>(report)), slotOf(entry.period, frame.periods), says->low, says->high});
    }
    return question;
}

// Of each theme that is counted, in the catalogue's order, then of each lesson.
std::vector<Question> questionsOf(const Request &request, const Levels &levels, const Catalogue &catalogue,
                                  const std::set<Token> &cohort, const std::vector<Entry> &history) {
    const Frame frame = frameOf(request, cohort, history);
    std::vector<Question> questions;
    for (const domain::Theme &theme : catalogue.themes())
        if (levels.counted.contains(theme.id))
            questions.push_back(about(theme.id, frame, history));
    for (const AskedLesson &lesson : request.lessons)
        questions.push_back(about(cellOfLesson(lesson.id), frame, history));
    return questions;
}

void explain(const Cell &cell, int people, const Profile &profile, std::vector<Refusal> &refusals) {
    if (cell.scale == Scale::Label)
        refusals.push_back({Refusal::Code::Combination, cell.theme});
    else if (!cell.atLeast)
        refusals.push_back({Refusal::Code::ThemeUnder, cell.theme, 0, 0, profile.atLeast});
    else if (*cell.atLeast + profile.atLeast <= people)
        refusals.push_back({cell.scale == Scale::AtLeast ? Refusal::Code::ThemeCoarser : Refusal::Code::ThemeNearlyAll,
                            cell.theme, 0, 0, *cell.atLeast});
}

int raisedBy(const QString &theme, const Facts &facts, const std::set<Token> &cohort) {
    const auto raised = facts.find(theme);
    return raised == facts.end() ? 0 : static_cast<int>(cohort.size()) - missingFrom(cohort, raised->second);
}

Refusal whyNotCounted(const QString &theme, const Request &request, const Levels &levels) {
    if (const auto other = levels.elsewhere.find(theme); other != levels.elsewhere.end())
        return {Refusal::Code::ThemeElsewhere, theme, other->second};
    const bool asked = request.themes.empty() || request.themes.contains(theme);
    return {asked ? Refusal::Code::ThemeLevel : Refusal::Code::ThemeNotAsked, theme};
}

// A lesson is printed, or is not there at all: a reader cannot tell one that was held back from one that nobody wrote.
void admitLesson(const AskedLesson &asked, int people, Scale scale, const Profile &profile, Decision &decision) {
    const auto theme = std::ranges::find(decision.cells, asked.theme, &Cell::theme);
    const auto refuse = [&](Refusal::Code code, int need) {
        decision.refusals.push_back({code, asked.theme, 0, 0, need, asked.id});
    };
    if (theme == decision.cells.end() || !theme->atLeast)
        refuse(Refusal::Code::LessonTheme, profile.atLeast);
    else if (scale == Scale::Label)
        refuse(Refusal::Code::Combination, 0);
    else if (people < profile.atLeast)
        refuse(Refusal::Code::LessonUnder, profile.atLeast);
    else
        decision.lessons.push_back({cellOfLesson(asked.id), Scale::AtLeast, profile.atLeast});
}

} // namespace

QString cellOfLesson(const QString &id) {
    return QStringLiteral("lesson:") + id;
}

Admission admit(const Request &request, const std::set<Token> &present, const std::vector<Entry> &history,
                const Profile &profile, const Rank &rank) {
    Admission admission{repair(present, cohortsOf(history), strictest(profile, history), rank), {}};
    auto &refusals = admission.refusals;
    const int size = static_cast<int>(present.size());
    if (size < profile.cohort)
        refusals.push_back({Refusal::Code::CohortSmall, {}, 0, size, profile.cohort});
    if (request.period.last >= request.today)
        refusals.push_back({Refusal::Code::PeriodOpen, {}});
    for (const Entry &earlier : history)
        if (const auto refusal = againstPeriod(request, present, earlier))
            refusals.push_back(*refusal);
    if (refusals.empty() && static_cast<int>(admission.people.cohort.size()) < profile.cohort)
        refusals.push_back(tooFewLeft(request, present, history, strictest(profile, history)));
    return admission;
}

std::optional<int> band(int people, int cohort, Scale scale, const Profile &profile) {
    std::optional<int> floor;
    for (const Says &label : labelsOf(scale, cohort, profile))
        if (label.low > 0 && label.low <= people)
            floor = label.low;
    return floor;
}

Result<Decision> decide(const Request &request, const std::vector<Member> &roster, const Facts &facts,
                        const Catalogue &catalogue, const std::vector<Entry> &history, const Profile &profile,
                        const Rank &rank, const std::atomic<bool> *cancel) {
    auto admission = admit(request, cohortOf(roster, request.context, request.period), history, profile, rank);
    Decision decision{
        admission.refusals.empty(),   std::move(admission.people.cohort), std::move(admission.people.heldOut), {}, {},
        std::move(admission.refusals)};
    if (!decision.publishable)
        return decision;
    if (!decision.heldOut.empty())
        decision.refusals.push_back({Refusal::Code::PeopleWait,
                                     {},
                                     0,
                                     static_cast<int>(decision.heldOut.size()),
                                     strictest(profile, history).smallest});
    const Levels levels = levelsFor(request.themes, catalogue, decision.cohort, history);
    const auto scales = finestSafeScales(questionsOf(request, levels, catalogue, decision.cohort, history),
                                         strictest(profile, history), cancel);
    if (!scales)
        return scales.fault();
    const int size = static_cast<int>(decision.cohort.size()); // from here on, what people said is looked at
    auto scale = scales->begin();
    for (const domain::Theme &theme : catalogue.themes()) {
        if (!levels.counted.contains(theme.id)) {
            decision.refusals.push_back(whyNotCounted(theme.id, request, levels));
            decision.cells.push_back({theme.id, Scale::Label, std::nullopt});
            continue;
        }
        const int people = raisedBy(theme.id, facts, decision.cohort);
        decision.cells.push_back({theme.id, *scale, band(people, size, *scale, profile)});
        explain(decision.cells.back(), people, profile, decision.refusals);
        ++scale;
    }
    for (const AskedLesson &lesson : request.lessons)
        admitLesson(lesson, raisedBy(cellOfLesson(lesson.id), facts, decision.cohort), *scale++, profile, decision);
    return decision;
}

} // namespace aparte::lessons
