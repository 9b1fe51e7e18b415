// What a reader who keeps every report can work out about one theme: the classes' totals, bounded by what the cells
// say. One way of looking at time: every class has one total when facts persist or stand alone, or one at each of its
// reports that never falls when facts accumulate. Between two reports that a class stands in, nothing is known of it
// anyway.
#pragma once

#include "lessons/audit.h"
#include "lessons/linear_program.h"

namespace aparte::lessons {

// Somebody whose answers are known, or supposed: from the `since`th total of their class on they are in it. 0: always.
struct Known {
    int group = 0; // the class
    int since = 0;
    auto operator<=>(const Known &) const = default;
};

enum class Time { Still, Accumulating };

class Reader {
public:
    Reader(const Question &question, Time time);

    // The smallest (or largest) total of the new cohort that fits these people, and a way to reach it.
    LinearProgram::Solution reach(std::span<const Known> known, bool smallest);
    // A way to keep as many classes as can be at a distance from none and from all of them, `room` people at most, with
    // the new cohort's total on one side of `limit`: it answers most suppositions at once. Only for classes not in
    // `settled`, where what is found roomy enough is put. Nothing: there is no such way, or the solver gave up.
    std::optional<std::vector<double>> roomiest(int room, bool smallest, double limit,
                                                std::vector<bool> &settled) const;

    bool fits(const std::vector<double> &totals, std::span<const Known> known) const;
    // The classes that are at least so many people from none and from all of them, at any time.
    std::vector<bool> roomIn(const std::vector<double> &totals, int room) const;

    int classes() const { return static_cast<int>(m_sizes.size()); }
    int totalsOf(int group) const { return m_first[at(group) + 1] - m_first[at(group)]; } // since = this: never

private:
    static std::size_t at(int index) { return static_cast<std::size_t>(index); }
    static std::vector<std::vector<int>> slotsOf(const Question &question, Time time);
    int column(int group, int slot) const;
    LinearProgram::Between boundsOf(int group, int total, std::span<const Known> known) const;
    std::vector<LinearProgram::Between> allTotals() const;
    void addCells(LinearProgram &program) const;
    void addTime(LinearProgram &program) const;

    Question m_question;
    std::vector<int> m_sizes;
    std::vector<std::vector<int>> m_slots; // of each class
    std::vector<int> m_first;              // column of each class's first total; one more at the end
    LinearProgram m_program;
    std::vector<int> m_asked;   // columns of the new cohort
    std::vector<int> m_touched; // classes whose bounds are not their own
};

} // namespace aparte::lessons
