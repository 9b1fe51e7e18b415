#include "lessons/reader.h"

#include <algorithm>
#include <limits>

namespace aparte::lessons {

namespace {
constexpr double slack = 1e-6; // outwards: what is only just possible counts as possible
constexpr double unbounded = std::numeric_limits<double>::infinity();
} // namespace

Reader::Reader(const Question &question, int slots)
    : m_question(question), m_sizes(question.sizes), m_slots(slots), m_program(allTotals()) {
    addCells(m_program);
    addTime(m_program);
    for (const int group : question.asked)
        m_asked.push_back(column(group, slots == 1 ? 0 : question.slot));
}

std::vector<LinearProgram::Between> Reader::allTotals() const {
    std::vector<LinearProgram::Between> columns;
    for (const int size : m_sizes)
        columns.insert(columns.end(), static_cast<std::size_t>(m_slots), {0, static_cast<double>(size)});
    return columns;
}

void Reader::addCells(LinearProgram &program) const {
    for (const PublishedCell &cell : m_question.published) {
        std::vector<LinearProgram::Term> sum;
        for (const int group : cell.classes)
            sum.push_back({column(group, m_slots == 1 ? 0 : cell.slot)});
        program.addRow(sum, {cell.low - slack, cell.high + slack});
    }
}

void Reader::addTime(LinearProgram &program) const { // what was raised once stays
    for (int group = 0; group < classes(); ++group)
        for (int slot = 0; slot + 1 < m_slots; ++slot) {
            const LinearProgram::Term grows[] = {{column(group, slot), 1}, {column(group, slot + 1), -1}};
            program.addRow(grows, {-unbounded, 0});
        }
}

LinearProgram::Between Reader::boundsOf(int group, int slot, std::span<const Known> known) const {
    LinearProgram::Between bounds{0, static_cast<double>(m_sizes[static_cast<std::size_t>(group)])};
    for (const Known &one : known)
        if (one.group == group)
            one.since <= slot ? ++bounds.low : --bounds.high;
    return bounds;
}

LinearProgram::Solution Reader::reach(std::span<const Known> known, bool smallest) {
    for (const Known &one : known)
        m_touched.push_back(one.group);
    for (const int group : m_touched)
        for (int slot = 0; slot < m_slots; ++slot)
            m_program.bound(column(group, slot), boundsOf(group, slot, known));
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
        if (settled[static_cast<std::size_t>(group)])
            continue;
        unsettled.push_back(totals + group);
        for (int slot = 0; slot < m_slots; ++slot) {
            const LinearProgram::Term fromNone[] = {{totals + group, 1}, {column(group, slot), -1}};
            const LinearProgram::Term fromAll[] = {{totals + group, 1}, {column(group, slot), 1}};
            program.addRow(fromNone, {-unbounded, 0});
            program.addRow(fromAll, {-unbounded, static_cast<double>(m_sizes[static_cast<std::size_t>(group)])});
        }
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
        if (found.columns[static_cast<std::size_t>(one)] >= room - slack)
            settled[static_cast<std::size_t>(one - totals)] = true;
    found.columns.resize(static_cast<std::size_t>(totals));
    return std::move(found.columns);
}

bool Reader::fits(const std::vector<double> &totals, std::span<const Known> known) const {
    return std::ranges::all_of(known, [&](const Known &one) {
        for (int slot = 0; slot < m_slots; ++slot) {
            const auto bounds = boundsOf(one.group, slot, known);
            const double total = totals[static_cast<std::size_t>(column(one.group, slot))];
            if (total < bounds.low - slack || total > bounds.high + slack)
                return false;
        }
        return true;
    });
}

double Reader::askedIn(const std::vector<double> &totals) const {
    double sum = 0;
    for (const int one : m_asked)
        sum += totals[static_cast<std::size_t>(one)];
    return sum;
}

} // namespace aparte::lessons
