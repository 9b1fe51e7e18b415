// W3 through time: a theme or its children, never both, in all the reports that some of these people stand in. A reader
// takes whoever raised a theme to have raised what stands above it: were both to leave, even years apart, the rest
// could be worked out by subtraction, and the net (lessons/audit.h) looks at one theme at a time because this cannot
// happen.
#pragma once

#include "lessons/catalogue.h"
#include "lessons/ledger.h"

#include <map>

namespace aparte::lessons {

struct Levels {
    std::set<QString> counted;        // of these nobody stands above or below another
    std::map<QString, int> elsewhere; // asked for, and left out for a report that has another level
};

// The finest level of the themes asked for (all when empty), except where a report that shares people with this cohort
// has said something at another one: that one is kept. A theme moved under one that has also left: neither. Reads no
// facts; whether a cell could say something is its scale's.
Levels levelsFor(const std::set<QString> &asked, const Catalogue &catalogue, const std::set<Token> &cohort,
                 const std::vector<Entry> &history);

} // namespace aparte::lessons
