// A solver that gives up proves nothing: then nothing may be concluded, and nothing leaves. This program is linked with
// a solver of its own, which always gives up.
#include "lessons/audit.h"
#include "lessons/linear_program.h"

#include <QTest>

namespace aparte::lessons {

struct LinearProgram::Problem {};
LinearProgram::LinearProgram(const std::vector<Between> &) {}
LinearProgram::~LinearProgram() = default;
void LinearProgram::addRow(std::span<const Term>, Between) {}
void LinearProgram::bound(int, Between) {}
void LinearProgram::endThread() {}
LinearProgram::Solution LinearProgram::solve(std::span<const int>, bool) {
    return {};
}

} // namespace aparte::lessons

using namespace aparte::lessons;

namespace {

// Too many ways to fill the classes to go through them all.
Question large() {
    Question question;
    question.slots = 2;
    question.slot = 1;
    for (int group = 0; group < 28; ++group) {
        question.sizes.push_back(9);
        question.asked.push_back(group);
    }
    for (int group = 0; group + 1 < 28; ++group)
        question.published.push_back({{group, group + 1}, 0, 5, 9});
    return question;
}

} // namespace

class SolverGivesUp : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothing_leaves() {
        const auto scale = finestSafeScale(large(), Profile::standard());
        QVERIFY(!scale.ok());
        QCOMPARE(scale.fault().code, std::string("audit.solver"));
    }

    void few_people_need_no_solver() {
        Question few;
        few.sizes = {12};
        few.asked = {0};
        QVERIFY(finestSafeScale(few, Profile::standard()).ok());
    }
};

QTEST_APPLESS_MAIN(SolverGivesUp)
#include "tst_solver_gives_up.moc"
