#include "lessons/linear_program.h"

#include <glpk.h>

#include <cmath>

namespace aparte::lessons {

struct LinearProgram::Problem {
    glp_prob *program = glp_create_prob();
    std::vector<int> asked; // columns of the last objective
    ~Problem() { glp_delete_prob(program); }
};

namespace {

int kindOf(const LinearProgram::Between &bounds) {
    if (std::isinf(bounds.low) || std::isinf(bounds.high))
        return std::isinf(bounds.low) && std::isinf(bounds.high) ? GLP_FR : std::isinf(bounds.low) ? GLP_UP : GLP_LO;
    return bounds.low == bounds.high ? GLP_FX : GLP_DB;
}

glp_smcp quiet() {
    glp_smcp parameters;
    glp_init_smcp(&parameters);
    parameters.msg_lev = GLP_MSG_OFF;
    parameters.meth = GLP_DUALP;
    parameters.tm_lim = 10000; // milliseconds: far beyond what any of ours takes; giving up refuses
    return parameters;
}

} // namespace

LinearProgram::LinearProgram(const std::vector<Between> &columns) : m(std::make_unique<Problem>()) {
    glp_term_out(GLP_OFF);
    glp_add_cols(m->program, static_cast<int>(columns.size()));
    for (std::size_t column = 0; column < columns.size(); ++column)
        bound(static_cast<int>(column), columns[column]);
}

LinearProgram::~LinearProgram() = default;

void LinearProgram::endThread() {
    glp_free_env();
}

void LinearProgram::addRow(std::span<const Term> terms, Between bounds) {
    const int row = glp_add_rows(m->program, 1);
    std::vector<int> columns{0};
    std::vector<double> factors{0};
    for (const Term &term : terms) {
        columns.push_back(term.column + 1);
        factors.push_back(term.factor);
    }
    glp_set_mat_row(m->program, row, static_cast<int>(terms.size()), columns.data(), factors.data());
    glp_set_row_bnds(m->program, row, kindOf(bounds), bounds.low, bounds.high);
}

void LinearProgram::bound(int column, Between bounds) {
    glp_set_col_bnds(m->program, column + 1, kindOf(bounds), bounds.low, bounds.high);
}

LinearProgram::Solution LinearProgram::solve(std::span<const int> sum, bool smallest) {
    for (const int column : m->asked)
        glp_set_obj_coef(m->program, column + 1, 0);
    m->asked.assign(sum.begin(), sum.end());
    for (const int column : m->asked)
        glp_set_obj_coef(m->program, column + 1, 1);
    glp_set_obj_dir(m->program, smallest ? GLP_MIN : GLP_MAX);
    const glp_smcp parameters = quiet();
    int failed = glp_simplex(m->program, &parameters);
    if (failed != 0) { // the last basis may be of no use after bounds have changed
        glp_std_basis(m->program);
        failed = glp_simplex(m->program, &parameters);
    }
    if (failed != 0)
        return {};
    const int status = glp_get_status(m->program);
    if (status == GLP_NOFEAS)
        return {Answer::Impossible, 0, {}};
    if (status != GLP_OPT)
        return {};
    Solution solution{Answer::Found, glp_get_obj_val(m->program), {}};
    for (int column = 1; column <= glp_get_num_cols(m->program); ++column)
        solution.columns.push_back(glp_get_col_prim(m->program, column));
    return solution;
}

} // namespace aparte::lessons
