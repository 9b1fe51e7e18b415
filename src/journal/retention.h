// Whose records are no longer needed, by the three clocks of each mission's framework (domain/retention.h). Proposed,
// never done: what is sealed under one person's key goes as a whole, by erasing them (journal/erase.h). Emptying notes
// alone would leave them readable in every copy made before, so it is not offered.
#pragma once

#include "domain/due.h"
#include "domain/retention.h"
#include "journal/summary.h"
#include "journal/unreadable.h"

namespace aparte::journal {

struct RetentionLine {
    QString person, code, name;
    std::vector<domain::Clock> clocks; // the latest of each kind: the person is needed until then
    bool allDue = false;               // nothing is needed any more
};
// Of everybody whose missions are all over and of whom at least one clock has run out; who can go altogether first,
// then by day. With `missing`, what cannot be read is added there.
Result<std::vector<RetentionLine>> retentionIn(const Journal &journal, QDate today, Missing *missing = nullptr);

std::vector<domain::MissionAtHand> missionsAtHand(const Journal &journal, const Owner &owner, const Summary &summary,
                                                  const QHash<QString, domain::Framework> &frameworks,
                                                  Missing &missing);

} // namespace aparte::journal
