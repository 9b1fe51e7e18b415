#include "lessons/scales.h"

#include "lessons/linear_program.h"

#include <algorithm>
#include <thread>

namespace aparte::lessons {

namespace {

constexpr std::size_t worthAThread = 8; // questions
constexpr std::size_t mostThreads = 4;

std::size_t threadsFor(std::size_t questions) {
    const std::size_t there = std::max(1U, std::thread::hardware_concurrency());
    return std::clamp(questions / worthAThread, std::size_t(1), std::min(there, mostThreads));
}

} // namespace

Result<std::vector<Scale>> finestSafeScales(const std::vector<Question> &questions, const Profile &profile,
                                            const std::atomic<bool> *cancel) {
    std::vector<Result<Scale>> found(questions.size(), Scale::Label);
    const std::size_t step = threadsFor(questions.size());
    const auto weighEach = [&](std::size_t from) {
        for (std::size_t place = from; place < questions.size(); place += step)
            found[place] = finestSafeScale(questions[place], profile, cancel);
    };
    std::vector<std::thread> others;
    for (std::size_t from = 1; from < step; ++from)
        others.emplace_back([&weighEach, from] {
            weighEach(from);
            LinearProgram::endThread();
        });
    weighEach(0);
    for (std::thread &other : others)
        other.join();
    std::vector<Scale> scales;
    for (const auto &scale : found) {
        if (!scale)
            return scale.fault();
        scales.push_back(*scale);
    }
    return scales;
}

} // namespace aparte::lessons
