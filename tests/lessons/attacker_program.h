// What a report says, as a linear program with one variable a person and period: 1 when they raised it.
#pragma once

#include "attacker.h"

#include <glpk.h>

#include <map>

namespace attacker {

class Program {
public:
    Program(const std::vector<Line> &lines, Belief belief);
    ~Program();
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    // The columns of a person, in the order of time, and the period each is about.
    struct Column {
        int period = 0, column = 0;
    };
    const std::vector<Column> &of(int person) const { return m_columns.at(person); }

    void fix(int column, double value);
    void release(int column);

    struct Term {
        int column = 0;
        double factor = 0;
    };
    // The way to fill the lines that makes the sum smallest, by column from 1; none: the solver gave up.
    std::optional<std::vector<double>> smallest(const std::vector<Term> &sum);

private:
    int periodOf(int period) const { return m_belief == Belief::Persists ? 0 : period; }
    void addColumns(const std::vector<Line> &lines);
    void addRow(const std::vector<Term> &terms, int kind, double low, double high);
    void addTime();

    glp_prob *m_program;
    Belief m_belief;
    std::map<int, std::vector<Column>> m_columns;
};

} // namespace attacker
