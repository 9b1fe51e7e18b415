// Invented years of an institution: people who come, leave and return, units, and what each raised.
#pragma once

#include "lessons/release.h"

#include <random>

namespace histories {

using namespace aparte;

enum class Truth { Persists, Accumulates, Independent };

struct History {
    struct Asked {
        QString unit; // empty: everybody
        int period = 0;
    };
    std::vector<domain::Period> periods;
    std::vector<std::vector<int>> present; // by period: who had a session
    std::vector<QString> unitOf;           // by person
    std::vector<std::vector<bool>> raised; // by person, then period
    std::vector<Asked> requests;
    Truth truth = Truth::Persists;
};

struct Shape {
    int people = 30;
    int months = 3; // of a period
    int reports = 8;
    double turnover = 0.05; // a period
    double prevalence = 0.3;
    bool cuts = false; // some reports are about a unit only
    Truth truth = Truth::Persists;
};

History invented(const Shape &shape, std::mt19937 &source);
Shape anyShape(std::mt19937 &source, int most);

lessons::Token tokenOf(int person);
int personOf(const lessons::Token &token);

// One report after another, each entering the ledger: what left, as the ledger has it.
struct Ledger {
    std::vector<lessons::Entry> entries;
    std::vector<int> periods; // of each
};
Ledger published(const History &history, const std::function<bool(int person, int period)> &raised,
                 const lessons::Profile &profile = lessons::Profile::standard());

} // namespace histories
