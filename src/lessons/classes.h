// W1: who is always counted together (design/lessons.md; research/anonymisation.md 3.1 and 3.2). People who stand in
// exactly the same reports form a class: no reader can tell them apart, whatever the reports say, since swapping their
// histories changes no word of them. A report may leave when, with it, each class has at least `smallest` people.
#pragma once

#include "lessons/ledger.h"
#include "lessons/profile.h"

#include <functional>

namespace aparte::lessons {

struct Class {
    std::set<Token> members;
    std::vector<int> reports; // in which they stand: indices into the history, ascending
};

// Of everybody who ever stood in a report, each once; in the order of their smallest token.
std::vector<Class> classesOf(const std::vector<std::set<Token>> &cohorts);

// Fixed before anything is counted: who waits, when somebody must. Smaller ranks wait first.
using Rank = std::function<QByteArray(const Token &)>;

struct Repaired {
    std::set<Token> cohort, heldOut;
};

// The largest cohort of these people that breaks no class: of a class that is whole, all; of one that is not, so many
// that as many as needed stay behind; newcomers when they are enough to be a class. Linear in the number of people, and
// no choice leaves a larger one in any class. Reads no theme.
Repaired repair(const std::set<Token> &present, const std::vector<std::set<Token>> &cohorts, const Profile &profile,
                const Rank &rank);

} // namespace aparte::lessons
