#include "attacker.h"

#include <algorithm>
#include <map>

namespace attacker {

namespace {

// Worlds are told apart by how many of each kind of people raised the theme; which of them, no report can say.
using Kinds = std::vector<std::vector<int>>;
using World = std::vector<std::size_t>; // how many of each kind

Kinds kindsOf(const std::vector<std::set<int>> &cohorts) {
    std::map<int, std::vector<bool>> standsIn;
    for (std::size_t report = 0; report < cohorts.size(); ++report)
        for (const int person : cohorts[report])
            standsIn[person].resize(cohorts.size());
    for (auto &[person, where] : standsIn)
        for (std::size_t report = 0; report < cohorts.size(); ++report)
            where[report] = cohorts[report].contains(person);
    std::map<std::vector<bool>, std::vector<int>> by;
    for (const auto &[person, where] : standsIn)
        by[where].push_back(person);
    Kinds kinds;
    for (const auto &[where, people] : by)
        kinds.push_back(people);
    return kinds;
}

std::set<int> someoneOf(const Kinds &kinds, const World &world) {
    std::set<int> raised;
    for (std::size_t kind = 0; kind < kinds.size(); ++kind)
        raised.insert(kinds[kind].begin(), kinds[kind].begin() + static_cast<std::ptrdiff_t>(world[kind]));
    return raised;
}

bool next(World &world, const Kinds &kinds) {
    for (std::size_t kind = 0; kind < world.size(); ++kind) {
        if (world[kind] < kinds[kind].size()) {
            ++world[kind];
            return true;
        }
        world[kind] = 0;
    }
    return false;
}

// Of the worlds that look like ours and in which the one who tells answers as they did, is there one with another of
// that kind raising it, and one without?
std::optional<Proof> among(const Kinds &kinds, const std::vector<World> &alike, std::optional<std::size_t> tellerKind,
                           bool told) {
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
        const std::size_t others = kinds[kind].size() - (tellerKind == kind);
        if (others == 0)
            continue;
        bool mayHave = false, mayNot = false;
        for (const World &world : alike) {
            if (tellerKind) {
                const std::size_t ofTeller = world[*tellerKind], size = kinds[*tellerKind].size();
                if (told ? ofTeller == 0 : ofTeller == size)
                    continue;
            }
            const std::size_t raised = world[kind] - (tellerKind == kind && told ? 1 : 0);
            mayHave = mayHave || raised > 0;
            mayNot = mayNot || raised < others;
        }
        if (mayHave != mayNot)
            return Proof{kinds[kind].back(), 0, mayHave,
                         tellerKind ? std::optional(kinds[*tellerKind].front()) : std::nullopt, Belief::Persists};
    }
    return std::nullopt;
}

} // namespace

std::optional<Proof> proofByEveryWorld(const std::vector<std::set<int>> &cohorts, const std::set<int> &truth,
                                       const Publishes &publishes) {
    const Kinds kinds = kindsOf(cohorts);
    const std::string seen = publishes(truth);
    std::vector<World> alike;
    World world(kinds.size(), 0);
    do
        if (publishes(someoneOf(kinds, world)) == seen)
            alike.push_back(world);
    while (next(world, kinds));
    if (auto proof = among(kinds, alike, std::nullopt, false))
        return proof;
    for (std::size_t kind = 0; kind < kinds.size(); ++kind)
        for (const bool told : {false, true}) {
            const bool somebody =
                std::ranges::any_of(kinds[kind], [&](int one) { return truth.contains(one) == told; });
            if (somebody)
                if (auto proof = among(kinds, alike, kind, told))
                    return proof;
        }
    return std::nullopt;
}

} // namespace attacker
