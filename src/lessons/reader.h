// What a reader who keeps every report can work out about one theme: the classes' totals, bounded by what the cells
// say. One way of looking at time: one slot when facts persist or are independent, the periods in order when they
// accumulate.
#pragma once

#include "lessons/audit.h"
#include "lessons/linear_program.h"

namespace aparte::lessons {

// Somebody whose answers are known, or supposed: from slot `since` on they raise the theme. 0: always; slots: never.
struct Known {
    int group = 0; // the class
    int since = 0;
    auto operator<=>(const Known &) const = default;
};

class Reader {
public:
    Reader(const Question &question, int slots);

    // The smallest (or largest) total of the new cohort that fits these people, and a way to reach it.
    LinearProgram::Solution reach(std::span<const Known> known, bool smallest);
    // A way to keep as many classes as can be at a distance from none and from all of them, `room` people at most, with
    // the new cohort's total on one side of `limit`: it answers most suppositions at once. Only for classes not in
    // `settled`, where what is found roomy enough is put. Nothing: there is no such way, or the solver gave up.
    std::optional<std::vector<double>> roomiest(int room, bool smallest, double limit,
                                                std::vector<bool> &settled) const;
    bool fits(const std::vector<double> &totals, std::span<const Known> known) const;
    double askedIn(const std::vector<double> &totals) const;

    int classes() const { return static_cast<int>(m_sizes.size()); }
    int slots() const { return m_slots; }

private:
    int column(int group, int slot) const { return group * m_slots + slot; }
    LinearProgram::Between boundsOf(int group, int slot, std::span<const Known> known) const;
    std::vector<LinearProgram::Between> allTotals() const;
    void addCells(LinearProgram &program) const;
    void addTime(LinearProgram &program) const;

    Question m_question;
    std::vector<int> m_sizes;
    int m_slots;
    LinearProgram m_program;
    std::vector<int> m_asked;   // columns of the new cohort
    std::vector<int> m_touched; // classes whose bounds are not their own
};

} // namespace aparte::lessons
