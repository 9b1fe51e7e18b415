#include "attacker_program.h"

#include <algorithm>

namespace attacker {

Program::Program(const std::vector<Line> &lines, Belief belief) : m_program(glp_create_prob()), m_belief(belief) {
    glp_term_out(GLP_OFF);
    addColumns(lines);
    for (const Line &line : lines) {
        std::vector<Term> sum;
        for (const int person : line.people) {
            const auto &own = of(person);
            sum.push_back({std::ranges::find(own, periodOf(line.period), &Column::period)->column, 1});
        }
        addRow(sum, line.atLeast == line.atMost ? GLP_FX : GLP_DB, line.atLeast, line.atMost);
    }
    if (belief == Belief::Accumulates)
        addTime();
}

Program::~Program() {
    glp_delete_prob(m_program);
}

void Program::addColumns(const std::vector<Line> &lines) {
    std::map<int, std::set<int>> periods;
    for (const Line &line : lines)
        for (const int person : line.people)
            periods[person].insert(periodOf(line.period));
    for (const auto &[person, own] : periods)
        for (const int period : own) {
            m_columns[person].push_back({period, glp_add_cols(m_program, 1)});
            release(m_columns[person].back().column);
        }
}

void Program::addRow(const std::vector<Term> &terms, int kind, double low, double high) {
    std::vector<int> index{0};
    std::vector<double> value{0};
    for (const Term &term : terms) {
        index.push_back(term.column);
        value.push_back(term.factor);
    }
    const int row = glp_add_rows(m_program, 1);
    glp_set_mat_row(m_program, row, static_cast<int>(terms.size()), index.data(), value.data());
    glp_set_row_bnds(m_program, row, kind, low, high);
}

void Program::addTime() { // what was raised once stays
    for (const auto &[person, own] : m_columns)
        for (std::size_t next = 1; next < own.size(); ++next)
            addRow({{own[next - 1].column, 1}, {own[next].column, -1}}, GLP_UP, 0, 0);
}

void Program::fix(int column, double value) {
    glp_set_col_bnds(m_program, column, GLP_FX, value, value);
}

void Program::release(int column) {
    glp_set_col_bnds(m_program, column, GLP_DB, 0, 1);
}

std::optional<std::vector<double>> Program::smallest(const std::vector<Term> &sum) {
    for (const Term &term : sum)
        glp_set_obj_coef(m_program, term.column, term.factor);
    glp_smcp parameters;
    glp_init_smcp(&parameters);
    parameters.msg_lev = GLP_MSG_OFF;
    const auto solved = [&] {
        return glp_simplex(m_program, &parameters) == 0 && glp_get_status(m_program) == GLP_OPT;
    };
    bool found = solved();
    if (!found) { // the last basis may be of no use
        glp_adv_basis(m_program, 0);
        found = solved();
    }
    for (const Term &term : sum)
        glp_set_obj_coef(m_program, term.column, 0);
    if (!found)
        return std::nullopt;
    std::vector<double> values(static_cast<std::size_t>(glp_get_num_cols(m_program)) + 1);
    for (std::size_t column = 1; column < values.size(); ++column)
        values[column] = glp_get_col_prim(m_program, static_cast<int>(column));
    return values;
}

} // namespace attacker
