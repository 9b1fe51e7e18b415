// Two themes with the same words are one theme to whoever reads: a file may bring one in under another id. Counted
// apart, one person would stand in two cells that say the same, and what left under the one would not be weighed
// against the other.
#pragma once

#include "domain/values.h"
#include "lessons/ledger.h"

#include <map>
#include <set>

namespace aparte::journal {

struct ThemeTwins {
    std::map<QString, QString> countsFor; // a theme's id, and the one under which it is counted
    std::set<QString> silent;             // of those, and both of two that have already left apart: no cell any more
};
// Alike: the same label in French or in English, capitals, accents and spaces aside. Of several, the one that has left
// before, else the first of the catalogue.
ThemeTwins twinsAmong(const std::vector<domain::Theme> &themes, const std::vector<lessons::Entry> &ledger);

} // namespace aparte::journal
