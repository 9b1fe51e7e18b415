#include "lessons/audit.h"

#include "lessons/reader.h"
#include "lessons/small_worlds.h"

#include <algorithm>
#include <cmath>

namespace aparte::lessons {

namespace {

constexpr double slack = 1e-6;

using Answer = LinearProgram::Answer;

Fault undecided() {
    return fault(Fault::Kind::Failed, "audit.solver");
}

// One end of the scale: the lowest label that can be (smallest = true), or the highest.
class End {
public:
    End(Reader &reader, const std::vector<Says> &labels, int insiders, bool smallest)
        : m_reader(reader), m_labels(labels), m_insiders(insiders), m_smallest(smallest) {}

    // Whether, with these people known, supposing one more is possible under each label at this end that was.
    Result<bool> leavesOpen(std::span<const Known> known, const Known &supposed);

private:
    Result<std::optional<double>> limitFor(std::span<const Known> known);
    void look(); // for ways that answer many questions at once
    void remember(std::vector<double> totals);
    bool isKnownToBeOpen(std::span<const Known> people) const;
    bool within(double total, double limit) const {
        return m_smallest ? total <= limit + slack : total >= limit - slack;
    }

    Reader &m_reader;
    const std::vector<Says> &m_labels;
    int m_insiders;
    bool m_smallest;
    std::vector<std::vector<double>> m_witnesses; // ways to fill the classes, found on the way
    std::vector<std::vector<bool>> m_roomy;       // of each: the classes that hold whoever may be known or supposed
    std::optional<double> m_limit;                // of nobody known
    bool m_contradicted = false;                  // nothing fits what has left, seen this way in time
};

// The outer bound of the label at this end; nothing when these people cannot be.
Result<std::optional<double>> End::limitFor(std::span<const Known> known) {
    const auto reached = m_reader.reach(known, m_smallest);
    if (reached.answer == Answer::Failed)
        return undecided();
    if (reached.answer == Answer::Impossible)
        return std::optional<double>();
    const double total = m_smallest ? std::ceil(reached.value - slack) : std::floor(reached.value + slack);
    for (const Says &label : m_labels)
        if (total <= label.high)
            return std::optional<double>(m_smallest ? label.high : label.low);
    return std::optional<double>(m_smallest ? m_labels.back().high : m_labels.back().low);
}

void End::look() {
    constexpr int rounds = 4; // each takes on the classes that the ones before left without room
    std::vector<bool> settled(static_cast<std::size_t>(m_reader.classes()));
    for (int round = 0; round < rounds && std::ranges::count(settled, false) > 0; ++round) {
        auto way = m_reader.roomiest(m_insiders + 1, m_smallest, *m_limit, settled);
        if (!way)
            return;
        remember(std::move(*way));
    }
}

void End::remember(std::vector<double> totals) {
    m_roomy.push_back(m_reader.roomIn(totals, m_insiders + 1));
    m_witnesses.push_back(std::move(totals));
}

bool End::isKnownToBeOpen(std::span<const Known> people) const {
    const auto holdsAll = [&](const std::vector<bool> &roomy) {
        return std::ranges::all_of(people,
                                   [&](const Known &one) { return roomy[static_cast<std::size_t>(one.group)]; });
    };
    return std::ranges::any_of(m_roomy, holdsAll) ||
           std::ranges::any_of(m_witnesses, [&](const auto &totals) { return m_reader.fits(totals, people); });
}

Result<bool> End::leavesOpen(std::span<const Known> known, const Known &supposed) {
    std::vector<Known> all(known.begin(), known.end());
    all.push_back(supposed);
    if (m_contradicted)
        return true;
    if (!m_limit) {
        const auto limit = limitFor({});
        if (!limit)
            return limit.fault();
        m_contradicted = !*limit;
        if (m_contradicted)
            return true; // seen this way in time, what has left contradicts itself: nobody can believe it
        m_limit = **limit;
        look();
    }
    if (isKnownToBeOpen(all))
        return true;
    const auto reached = m_reader.reach(all, m_smallest);
    if (reached.answer == Answer::Failed)
        return undecided();
    if (reached.answer == Answer::Found && within(reached.value, *m_limit)) {
        remember(reached.columns);
        return true;
    }
    const auto limit = limitFor(known);
    if (!limit)
        return limit.fault();
    return !*limit || (reached.answer == Answer::Found && within(reached.value, **limit));
}

// Everybody the reader may know, `insiders` people: calls `check` with each choice; stops at false.
template<class Check>
Result<bool> forEachKnown(const Reader &reader, int insiders, std::vector<Known> &known, const Check &check) {
    if (static_cast<int>(known.size()) == insiders)
        return check(known);
    const Known first = known.empty() ? Known{} : known.back();
    const bool whole = insiders == 1; // more than one insider: always or never, not a day in between
    for (int group = first.group; group < reader.classes(); ++group)
        for (int since = 0; since <= reader.totalsOf(group); since += whole ? 1 : reader.totalsOf(group)) {
            if (group == first.group && since < first.since)
                continue;
            known.push_back({group, since});
            auto open = forEachKnown(reader, insiders, known, check);
            known.pop_back();
            if (!open || !*open)
                return open;
        }
    return true;
}

Result<bool> provesNothing(const Question &question, Time time, const std::vector<Says> &labels, int insiders,
                           const std::atomic<bool> *cancel) {
    Reader reader(question, time);
    End low(reader, labels, insiders, true), high(reader, labels, insiders, false);
    std::vector<Known> known;
    return forEachKnown(reader, insiders, known, [&](const std::vector<Known> &some) -> Result<bool> {
        if (cancel && *cancel)
            return fault(Fault::Kind::Cancelled, "cancelled");
        for (int group = 0; group < reader.classes(); ++group)
            for (const int since : {0, reader.totalsOf(group)})
                for (End *end : {&low, &high}) {
                    auto open = end->leavesOpen(some, {group, since});
                    if (!open || !*open)
                        return open;
                }
        return true;
    });
}

// Only what hangs together with the new cell through cells that have left: the rest says nothing about it.
Question linked(const Question &question) {
    std::vector<bool> in(question.sizes.size());
    for (const int group : question.asked)
        in[static_cast<std::size_t>(group)] = true;
    const auto touches = [&](const PublishedCell &cell) {
        return std::ranges::any_of(cell.classes, [&](int group) { return in[static_cast<std::size_t>(group)]; });
    };
    for (bool grew = true; grew;) {
        grew = false;
        for (const PublishedCell &cell : question.published)
            if (touches(cell))
                for (const int group : cell.classes)
                    if (!in[static_cast<std::size_t>(group)])
                        in[static_cast<std::size_t>(group)] = grew = true;
    }
    std::vector<int> place(question.sizes.size(), -1);
    Question rest{{}, {}, {}, question.slot, question.slots};
    for (std::size_t group = 0; group < in.size(); ++group)
        if (in[group]) {
            place[group] = static_cast<int>(rest.sizes.size());
            rest.sizes.push_back(question.sizes[group]);
        }
    const auto moved = [&](std::vector<int> groups) {
        for (int &group : groups)
            group = place[static_cast<std::size_t>(group)];
        return groups;
    };
    rest.asked = moved(question.asked);
    for (const PublishedCell &cell : question.published)
        if (touches(cell))
            rest.published.push_back({moved(cell.classes), cell.slot, cell.low, cell.high});
    return rest;
}

Question ofOnePeriod(Question question) {
    std::erase_if(question.published, [&](const PublishedCell &cell) { return cell.slot != question.slot; });
    return linked(question);
}

Result<bool> safe(const Question &question, const std::vector<Says> &labels, int insiders,
                  const std::atomic<bool> *cancel) {
    const Question alone = ofOnePeriod(question);
    for (const Question *one : {&alone, &question}) // facts that are independent, and facts that persist
        if (isSmall(*one)) {
            if (!provesNothingInAnyWorld(*one, labels, insiders))
                return false;
        } else {
            auto open = provesNothing(*one, Time::Still, labels, insiders, cancel);
            if (!open || !*open)
                return open;
        }
    if (question.slots == 1 || question.published.empty())
        return true;
    return provesNothing(question, Time::Accumulating, labels, insiders, cancel); // facts that accumulate
}

} // namespace

std::vector<Says> labelsOf(Scale scale, int cohort, const Profile &profile) {
    if (scale == Scale::Label)
        return {{0, cohort}};
    const int step = profile.atLeast;
    const int highest = scale == Scale::AtLeast ? step : std::max(step, (cohort - step) / step * step);
    std::vector<Says> labels{{0, step - 1}};
    for (int floor = step; floor <= highest; floor += step)
        labels.push_back({floor, floor == highest ? cohort : floor + step - 1});
    return labels;
}

Result<Scale> finestSafeScale(const Question &question, const Profile &profile, const std::atomic<bool> *cancel) {
    const Question rest = linked(question);
    int cohort = 0;
    for (const int group : rest.asked)
        cohort += rest.sizes[static_cast<std::size_t>(group)];
    for (const Scale scale : {Scale::Bands, Scale::AtLeast}) {
        const auto open = safe(rest, labelsOf(scale, cohort, profile), profile.insiders, cancel);
        if (!open)
            return open.fault();
        if (*open)
            return scale;
    }
    return Scale::Label;
}

} // namespace aparte::lessons
