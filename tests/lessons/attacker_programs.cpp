#include "attacker.h"

#include <glpk.h>

#include <algorithm>
#include <map>

namespace attacker {

namespace {

constexpr double sure = 1e-7;

// One variable a person and period: 1 when they raised it. A person whose smallest possible value is above 0 raised it;
// one whose largest is below 1 did not.
class Program {
public:
    Program(const std::vector<Line> &lines, Belief belief) : m_belief(belief) {
        glp_term_out(GLP_OFF);
        for (const Line &line : lines)
            addLine(line);
        if (belief == Belief::Accumulates)
            addTime();
    }
    ~Program() { glp_delete_prob(m_program); }
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    using Where = std::pair<int, int>; // person, period
    const std::map<Where, int> &columns() const { return m_columns; }

    void tell(int person, const Answers &answers, bool known) {
        for (const auto &[where, column] : m_columns)
            if (where.first == person) {
                const double value = answers(person, m_belief == Belief::Persists ? 0 : where.second) ? 1 : 0;
                glp_set_col_bnds(m_program, column, known ? GLP_FX : GLP_DB, known ? value : 0, known ? value : 1);
            }
    }

    // Nothing: the lines contradict each other, seen this way.
    std::optional<double> best(int column, int direction) {
        glp_set_obj_dir(m_program, direction);
        glp_set_obj_coef(m_program, column, 1);
        glp_smcp parameters;
        glp_init_smcp(&parameters);
        parameters.msg_lev = GLP_MSG_OFF;
        const bool solved = glp_simplex(m_program, &parameters) == 0 && glp_get_status(m_program) == GLP_OPT;
        const double value = glp_get_obj_val(m_program);
        glp_set_obj_coef(m_program, column, 0);
        return solved ? std::optional(value) : std::nullopt;
    }

    std::size_t size() const { return m_columns.size(); }
    double valueOf(int column) const { return glp_get_col_prim(m_program, column); }

private:
    int columnOf(int person, int period) {
        const auto [at, isNew] = m_columns.try_emplace({person, m_belief == Belief::Persists ? 0 : period}, 0);
        if (isNew) {
            at->second = glp_add_cols(m_program, 1);
            glp_set_col_bnds(m_program, at->second, GLP_DB, 0, 1);
        }
        return at->second;
    }
    void addRow(const std::vector<int> &columns, const std::vector<double> &factors, int kind, double low,
                double high) {
        std::vector<int> index{0};
        std::vector<double> value{0};
        index.insert(index.end(), columns.begin(), columns.end());
        value.insert(value.end(), factors.begin(), factors.end());
        const int row = glp_add_rows(m_program, 1);
        glp_set_mat_row(m_program, row, static_cast<int>(columns.size()), index.data(), value.data());
        glp_set_row_bnds(m_program, row, kind, low, high);
    }
    void addLine(const Line &line) {
        std::vector<int> columns;
        for (const int person : line.people)
            columns.push_back(columnOf(person, line.period));
        addRow(columns, std::vector<double>(columns.size(), 1), line.atLeast == line.atMost ? GLP_FX : GLP_DB,
               line.atLeast, line.atMost);
    }
    void addTime() {
        std::optional<std::pair<Where, int>> before;
        for (const auto &[where, column] : m_columns) {
            if (before && before->first.first == where.first)
                addRow({before->second, column}, {1, -1}, GLP_UP, 0, 0);
            before = {where, column};
        }
    }

    glp_prob *m_program = glp_create_prob();
    Belief m_belief;
    std::map<Where, int> m_columns;
};

// Any way to fill the lines in which somebody did not raise it takes the proof away that they did, and the other way
// round: each solution is looked at for everybody, so that few are asked for.
std::optional<Proof> proofIn(Program &program, Belief belief, std::optional<int> insider,
                             const std::set<int> &worthTrying) {
    std::vector<bool> canBeNone(program.size() + 1), canBeOne(program.size() + 1); // by column, from 1
    const auto look = [&] {
        for (std::size_t column = 1; column <= program.size(); ++column) {
            const double value = program.valueOf(static_cast<int>(column));
            canBeNone[column] = canBeNone[column] || value <= sure;
            canBeOne[column] = canBeOne[column] || value >= 1 - sure;
        }
    };
    for (const auto &[where, column] : program.columns()) {
        if (where.first == insider || !worthTrying.contains(where.first))
            continue;
        for (const bool raised : {true, false}) {
            if ((raised ? canBeNone : canBeOne)[static_cast<std::size_t>(column)])
                continue;
            const auto best = program.best(column, raised ? GLP_MIN : GLP_MAX);
            if (!best)
                return std::nullopt;
            look();
            if (raised ? *best > sure : *best < 1 - sure)
                return Proof{where.first, where.second, raised, insider, belief};
        }
    }
    return std::nullopt;
}

// People whom every line treats alike have the same fate; one who tells and one more of each kind are enough.
std::map<std::vector<std::size_t>, std::vector<int>> alike(const std::vector<Line> &lines) {
    std::map<int, std::vector<std::size_t>> standsIn;
    for (std::size_t line = 0; line < lines.size(); ++line)
        for (const int person : lines[line].people)
            standsIn[person].push_back(line);
    std::map<std::vector<std::size_t>, std::vector<int>> kinds;
    for (const auto &[person, where] : standsIn)
        kinds[where].push_back(person);
    return kinds;
}

} // namespace

std::optional<Proof> proofByPrograms(const std::vector<Line> &lines, Belief belief, const Answers &answers) {
    Program program(lines, belief);
    std::set<int> worthTrying, tellers;
    for (const auto &[where, people] : alike(lines)) {
        for (std::size_t one = 0; one < std::min<std::size_t>(2, people.size()); ++one)
            worthTrying.insert(people[one]);
        // One of each kind of answers may be the one who tells.
        std::set<std::vector<bool>> seen;
        for (const int person : people) {
            std::vector<bool> said;
            for (const std::size_t line : where)
                said.push_back(answers(person, belief == Belief::Persists ? 0 : lines[line].period));
            if (seen.insert(said).second)
                tellers.insert(person);
        }
    }
    if (auto proof = proofIn(program, belief, std::nullopt, worthTrying))
        return proof;
    for (const int teller : tellers) {
        program.tell(teller, answers, true);
        auto proof = proofIn(program, belief, teller, worthTrying);
        program.tell(teller, answers, false);
        if (proof)
            return proof;
    }
    return std::nullopt;
}

} // namespace attacker
