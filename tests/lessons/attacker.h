// A reader who wants to know who raised a theme: knows who stands in which report, when, every word that left, the
// program's source, and one person's answers. Shares no code with src/lessons (tests/architecture checks it): what
// holds against this reader does not hold because both make one mistake.
#pragma once

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace attacker {

// A report as it is read: so many people at least and at most, among these, in this period.
struct Line {
    std::vector<int> people;
    int period = 0;
    int atLeast = 0, atMost = 0;
};

enum class Belief { Persists, Accumulates, Independent };

struct Proof {
    int person = 0, period = 0;
    bool raised = false;
    std::optional<int> insider; // who told
    Belief belief = Belief::Persists;
    bool unsolved = false; // the solver gave up: nothing can be said, which is no safety
};

// What people really did, for the one who tells: answer(person, period).
using Answers = std::function<bool(int person, int period)>;

// The first person whose answer follows from the lines by linear programs, alone or with one who tells; nothing:
// nobody.
std::optional<Proof> proofByPrograms(const std::vector<Line> &lines, Belief belief, const Answers &answers);

// The same by going through every possible set of answers (persisting, up to 16 people) and asking the program itself
// what it would have published: whoever answers alike in all worlds that look like ours is known.
using Publishes = std::function<std::string(const std::set<int> &raisedBy)>;
std::optional<Proof> proofByEveryWorld(const std::vector<std::set<int>> &cohorts, const std::set<int> &truth,
                                       const Publishes &publishes);

} // namespace attacker
