// What a restored copy would change: what would come back, what would be lost, person by person.
#pragma once

#include "journal/journal.h"
#include "journal/progress.h"

namespace aparte::journal {

struct Difference {
    QString name; // of the person; empty: what belongs to nobody (themes, lessons, practice)
    int sessionsBack = 0, sessionsLost = 0, sessionsOther = 0; // other: both have it, with different words
    int otherBack = 0, otherLost = 0, otherOther = 0;          // missions, exchanges, consents, ...
    bool personBack = false, personLost = false;
    QStringList lost; // one line each, date and title of what would be lost, at most 20
};

struct Comparison {
    std::vector<Difference> people; // only those with a difference, by name
    bool nothingLost() const;
    bool same() const { return people.empty(); }
};

Result<Comparison> compare(const Journal &live, const vault::Vault &copy, const Progress &progress);

} // namespace aparte::journal
