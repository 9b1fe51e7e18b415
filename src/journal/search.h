// Search reads, opens and scans sealed notes on all cores; there is no index (one on disk would give the notes back
// word by word). Accents, case and ligatures do not count.
#pragma once

#include "journal/journal.h"
#include "journal/progress.h"

namespace aparte::journal {

struct SearchRequest {
    QString text;
    QString person;  // only this beneficiary; empty: everywhere
    int limit = 200; // hits given back; all are counted
};
struct Hit {
    QString id, beneficiary, name, code; // of the session or exchange; name and code of the person
    QDate date;
    QString kind;                        // session, first, ..., phone, mail
    QString field;                       // note, hypotheses, exchange
    QString excerpt;                     // one line around the first occurrence
    int matchStart = 0, matchLength = 0; // of the match in the excerpt, in UTF-16 units
};
struct Hits {
    std::vector<Hit> hits; // newest first
    qint64 total = 0;
    bool complete = true; // false: cancelled, or a record could not be read
};
Result<Hits> search(const Journal &journal, const SearchRequest &request, const Progress &progress = {});

} // namespace aparte::journal
