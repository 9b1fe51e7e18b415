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

    QString countedAs(const QString &theme) const;
    // What a request for these themes (none: the whole catalogue) asks the engine for. Empty: the whole catalogue,
    // where no theme is silent; a name that no theme has: none at all.
    std::set<QString> askedOf(const QStringList &asked, const std::vector<domain::Theme> &catalogue) const;
    void countTogether(lessons::Facts &facts) const; // whoever raised one of several raised the one that counts
};
// Alike: the same label in French or in English, capitals, accents and spaces aside. Of several, the one that has left
// before, else the first of the catalogue.
ThemeTwins twinsAmong(const std::vector<domain::Theme> &themes, const std::vector<lessons::Entry> &ledger);

} // namespace aparte::journal
