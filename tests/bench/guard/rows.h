// The rows of the bench of the text guard: each counts what the guard finds among what it should, beside its goal.
#pragma once

#include "lessons/guard/guard.h"

#include <functional>
#include <memory>
#include <random>

namespace guard_bench {

using namespace aparte::lessons::guard;

struct Tally {
    int of = 0, found = 0, blocked = 0;

    void count(bool isFound, bool isBlocked) { ++of, found += isFound, blocked += isBlocked; }
    double share() const { return of == 0 ? 0 : static_cast<double>(found) / of; }
};

void row(const QString &what, const Tally &tally, const char *goal);

// What is found over these bytes of the text.
Tally overPlace(const Findings &findings, qsizetype start, qsizetype end);

using Words = std::shared_ptr<const WordList>;

void namesInAllForms(const Words &words, std::mt19937 &random);
void frenchPatterns(const Words &words, std::mt19937 &random);
void corpora(const Words &words, const QString &folder);
void copiedRuns(const Words &words, std::mt19937 &random);
void tenThousandNotes(const Words &words, std::mt19937 &random);
void cleanLessons(const Words &words, const QString &file);

} // namespace guard_bench
