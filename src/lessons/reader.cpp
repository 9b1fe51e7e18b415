#include "lessons/reader.h"

#include <algorithm>
#include <limits>
#include <set>

namespace aparte::lessons {

namespace {

constexpr double slack = 1e-6; // outwards: what is only just possible counts as possible
constexpr double unbounded = std::numeric_limits<double>::infinity();

std::vector<int> columnsBefore(const std::vector<std::vector<int>> &slots) {
    std::vector<int> first{0};
    for (const auto &own : slots)
        first.push_back(first.back() + static_cast<int>(own.size()));
    return first;
}

} // namespace

Reader::Reader(const Question &question, Time time)
    : m_question(question), m_sizes(question.sizes), m_slots(slotsOf(question, time)), m_first(columnsBefore(m_slots)),
      m_program(allTotals()) {
    addCells(m_program);
    addTime(m_program);
    for (const int group : question.asked)
        m_asked.push_back(column(group, question.slot));
}

std::vector<std::vector<int>> Reader::slotsOf(const Question &question, Time time) {
    if (time == Time::Still)
        return std::vector<std::vector<int>>(question.sizes.size(), {0});
    std::vector<std::set<int>> own(question.sizes.size());
    for (const PublishedCell &cell : question.published)
        for (const int group : cell.classes)
            own[at(group)].insert(cell.slot);
    for (const int group : question.asked)
        own[at(group)].insert(question.slot);
    std::vector<std::vector<int>> all;
    all.reserve(own.size());
    for (const auto &one : own)
        all.emplace_back(one.begin(), one.end());
    return all;
}

int Reader::column(int group, int slot) const {
    const auto &own = m_slots[at(group)];
    const auto place = own.size() == 1 ? own.begin() : std::ranges::lower_bound(own, slot);
    return m_first[at(group)] + static_cast<int>(place - own.begin());
}

std::vector<LinearProgram::Between> Reader::allTotals() const {
    std::vector<LinearProgram::Between> columns;
    for (int group = 0; group < classes(); ++group)
        columns.insert(columns.end(), at(totalsOf(group)), {0, static_cast<double>(m_sizes[at(group)])});
    return columns;
}

void Reader::addCells(LinearProgram &program) const {
    for (const PublishedCell &cell : m_question.published) {
        std::vector<LinearProgram::Term> sum;
        for (const int group : cell.classes)
            sum.push_back({column(group, cell.slot)});
        program.addRow(sum, {cell.low - slack, cell.high + slack});
    }
}

void Reader::addTime(LinearProgram &program) const { // what was raised once stays
    for (int group = 0; group < classes(); ++group)
        for (int total = m_first[at(group)]; total + 1 < m_first[at(group) + 1]; ++total) {
            const LinearProgram::Term grows[] = {{total, 1}, {total + 1, -1}};
            program.addRow(grows, {-unbounded, 0});
        }
}

LinearProgram::Between Reader::boundsOf(int group, int total, std::span<const Known> known) const {
    LinearProgram::Between bounds{0, static_cast<double>(m_sizes[at(group)])};
    for (const Known &one : known)
        if (one.group == group)
            one.since <= total ? ++bounds.low : --bounds.high;
    return bounds;
}

LinearProgram::Solution Reader::reach(std::span<const Known> known, bool smallest) {
    for (const Known &one : known)
        m_touched.push_back(one.group);
    for (const int group : m_touched)
        for (int total = 0; total < totalsOf(group); ++total)
            m_program.bound(m_first[at(group)] + total, boundsOf(group, total, known));
    m_touched.clear();
    for (const Known &one : known)
        m_touched.push_back(one.group);
    return smallest ? m_program.smallest(m_asked) : m_program.largest(m_asked);
}

std::optional<std::vector<double>> Reader::roomiest(int room, bool smallest, double limit,
                                                    std::vector<bool> &settled) const {
    auto columns = allTotals();
    const int totals = static_cast<int>(columns.size());
    columns.insert(columns.end(), m_sizes.size(), {0, static_cast<double>(room)});
    LinearProgram program(columns);
    addCells(program);
    addTime(program);
    std::vector<int> unsettled;
    for (int group = 0; group < classes(); ++group) {
        if (settled[at(group)])
            continue;
        // The first total is the smallest, and the last one the largest.
        unsettled.push_back(totals + group);
        const LinearProgram::Term fromNone[] = {{totals + group, 1}, {m_first[at(group)], -1}};
        const LinearProgram::Term fromAll[] = {{totals + group, 1}, {m_first[at(group) + 1] - 1, 1}};
        program.addRow(fromNone, {-unbounded, 0});
        program.addRow(fromAll, {-unbounded, static_cast<double>(m_sizes[at(group)])});
    }
    std::vector<LinearProgram::Term> asked;
    for (const int one : m_asked)
        asked.push_back({one});
    program.addRow(asked, smallest ? LinearProgram::Between{-unbounded, limit + slack}
                                   : LinearProgram::Between{limit - slack, unbounded});
    auto found = program.largest(unsettled);
    if (found.answer != LinearProgram::Answer::Found)
        return std::nullopt;
    for (const int one : unsettled)
        if (found.columns[at(one)] >= room - slack)
            settled[at(one - totals)] = true;
    found.columns.resize(at(totals));
    return std::move(found.columns);
}

bool Reader::fits(const std::vector<double> &totals, std::span<const Known> known) const {
    return std::ranges::all_of(known, [&](const Known &one) {
        for (int total = 0; total < totalsOf(one.group); ++total) {
            const auto bounds = boundsOf(one.group, total, known);
            const double here = totals[at(m_first[at(one.group)] + total)];
            if (here < bounds.low - slack || here > bounds.high + slack)
                return false;
        }
        return true;
    });
}

std::vector<bool> Reader::roomIn(const std::vector<double> &totals, int room) const {
    std::vector<bool> roomy;
    for (int group = 0; group < classes(); ++group) {
        const double least = totals[at(m_first[at(group)])];
        const double most = totals[at(m_first[at(group) + 1] - 1)];
        roomy.push_back(std::min(least, m_sizes[at(group)] - most) >= room - slack);
    }
    return roomy;
}

} // namespace aparte::lessons
