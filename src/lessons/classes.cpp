#include "lessons/classes.h"

#include <algorithm>

namespace aparte::lessons {

namespace {

// Keeps `count` of them; the others, by rank, wait.
void keep(std::vector<Token> present, std::size_t count, const Rank &rank, Repaired &repaired) {
    std::ranges::sort(present, {}, [&](const Token &member) { return std::pair(rank(member), member); });
    const auto waiting = static_cast<std::ptrdiff_t>(present.size() - count);
    repaired.heldOut.insert(present.begin(), present.begin() + waiting);
    repaired.cohort.insert(present.begin() + waiting, present.end());
}

std::vector<Token> presentOf(const std::set<Token> &members, const std::set<Token> &present) {
    std::vector<Token> there;
    std::ranges::set_intersection(members, present, std::back_inserter(there));
    return there;
}

std::size_t allowed(std::size_t whole, std::size_t there, std::size_t smallest) {
    if (there == whole) // a class made under a laxer profile may be too small for this one
        return whole >= smallest ? there : 0;
    const std::size_t most = whole > smallest ? std::min(there, whole - smallest) : 0;
    return most >= smallest ? most : 0;
}

} // namespace

std::vector<Class> classesOf(const std::vector<std::set<Token>> &cohorts) {
    std::map<Token, std::vector<int>> reportsOf;
    for (std::size_t report = 0; report < cohorts.size(); ++report)
        for (const Token &member : cohorts[report])
            reportsOf[member].push_back(static_cast<int>(report));
    std::vector<Class> classes;
    std::map<std::vector<int>, std::size_t> known;
    for (const auto &[member, reports] : reportsOf) {
        const auto [at, isNew] = known.try_emplace(reports, classes.size());
        if (isNew)
            classes.push_back({{}, reports});
        classes[at->second].members.insert(member);
    }
    return classes;
}

Repaired repair(const std::set<Token> &present, const std::vector<std::set<Token>> &cohorts, const Profile &profile,
                const Rank &rank) {
    Repaired repaired;
    const auto smallest = static_cast<std::size_t>(profile.smallest);
    std::set<Token> newcomers = present;
    for (const Class &one : classesOf(cohorts)) {
        auto there = presentOf(one.members, present);
        for (const Token &member : there)
            newcomers.erase(member);
        const std::size_t count = allowed(one.members.size(), there.size(), smallest);
        keep(std::move(there), count, rank, repaired);
    }
    const std::size_t count = newcomers.size() >= smallest ? newcomers.size() : 0;
    keep({newcomers.begin(), newcomers.end()}, count, rank, repaired);
    return repaired;
}

} // namespace aparte::lessons
