// What a report reads of an organisation's people: roster and facts by member token, never by name.
#pragma once

#include "journal/journal.h"
#include "journal/ledger_store.h"
#include "journal/progress.h"
#include "lessons/roster.h"

namespace aparte::journal {

struct ReportRoster {
    std::vector<lessons::Member> members;
    lessons::Facts facts; // of the period
};

// One human is one member, whatever their records: the same name in the same organisation is counted once. Groups are
// left out: they are never counted and feed no cell.
Result<ReportRoster> readRoster(const Journal &journal, const QString &organisation, const domain::Period &period,
                                const Progress &progress);

} // namespace aparte::journal
