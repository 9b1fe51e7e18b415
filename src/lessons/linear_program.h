// A small linear program, solved by GLPK: rows are sums of columns between two bounds, and one sum is made as small or
// as large as can be. Bounds of columns may be changed between two solutions, which then start from the last one.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace aparte::lessons {

class LinearProgram {
public:
    struct Between {
        double low = 0, high = 0;
    };
    struct Term {
        int column = 0;
        double factor = 1;
    };

    explicit LinearProgram(const std::vector<Between> &columns);
    ~LinearProgram();

    void addRow(std::span<const Term> terms, Between bounds); // an infinite bound is none
    void bound(int column, Between bounds);

    enum class Answer { Found, Impossible, Failed }; // Failed: the solver gave up; whoever asked refuses
    struct Solution {
        Answer answer = Answer::Failed;
        double value = 0;
        std::vector<double> columns;
    };
    Solution smallest(std::span<const int> sum) { return solve(sum, true); }
    Solution largest(std::span<const int> sum) { return solve(sum, false); }

    // GLPK keeps an environment a thread: given back by a thread that ends.
    static void endThread();

private:
    Solution solve(std::span<const int> sum, bool smallest);
    struct Problem;
    std::unique_ptr<Problem> m;
};

} // namespace aparte::lessons
