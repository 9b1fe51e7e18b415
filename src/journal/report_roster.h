// What a report reads of an organisation's people: roster and facts by member token, never by name.
#pragma once

#include "journal/journal.h"
#include "journal/ledger_store.h"
#include "journal/progress.h"
#include "journal/report_members.h"
#include "journal/reviewed_lessons.h"

namespace aparte::journal {

// Who counts here under which member: without groups, and without those who are held out for good. Of everybody,
// wherever they are: somebody who has changed employer is one human too.
Result<Tokens> reportTokens(const Journal &journal, const Ledger &ledger);

// Groups are left out: they are never counted and feed no cell. So is whoever was accompanied before an erasure, once a
// report has left (journal/accompanied_before.h). Who stands behind each of these lessons is in the facts too.
Result<ReportRoster> readRoster(const Journal &journal, const QString &organisation, const domain::Period &period,
                                const Ledger &ledger, const std::vector<ReviewedLesson> &lessons,
                                const Progress &progress);

} // namespace aparte::journal
