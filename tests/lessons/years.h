// Invented years with a tree of themes, several units and periods that may overlap: everything the engine is handed,
// apart from each other, so that a test can change one thing and look at what changes with it.
#pragma once

#include "lessons/release.h"

#include <random>

namespace years {

using namespace aparte;

using Said = std::set<QString>; // themes

struct Asked {
    QString unit; // empty: everybody
    domain::Period period;
    std::set<QString> themes; // empty: the whole catalogue
};

struct Years {
    std::vector<lessons::Member> roster;
    std::map<lessons::Token, std::vector<Said>> raised; // by quarter, from the first on
    std::vector<Asked> requests;
    lessons::Profile profile;
};

Years invented(std::mt19937 &source);

inline const QString organisation = QStringLiteral("o");
const lessons::Catalogue &catalogue();
lessons::Token token(int number);

lessons::Request requestFor(const Asked &asked);
lessons::Rank rankFor(const Asked &asked);
lessons::Facts factsIn(const Years &years, const domain::Period &period);

// One request after another, each report that may leave entering the ledger.
struct Outcome {
    std::vector<lessons::Entry> ledger;
    std::vector<lessons::Decision> decisions; // of each request
    std::vector<std::size_t> requests;        // of each report in the ledger

    QByteArray bytes() const; // all of it, so that two outcomes can be compared
};
Outcome publish(const Years &years);
lessons::Decision decided(const Years &years, const Asked &asked, const std::vector<lessons::Entry> &ledger);
lessons::Entry entryOf(const Years &years, const Asked &asked, const lessons::Decision &decision,
                       const std::vector<lessons::Entry> &ledger);

} // namespace years
