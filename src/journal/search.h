// Search reads, opens and scans sealed records on all cores; there is no index (one on disk would give the notes back
// word by word). Accents, case and ligatures do not count, nor the order of the words. It looks in everything that a
// person has written: notes and what is still a draft, exchanges, missions, consents, people, lessons, the coach's own
// registers and profile, frameworks of their own, organisations; and in the labels of the themes and techniques that a
// note was given. Not in earlier versions of a note.
#pragma once

#include "journal/journal.h"
#include "journal/progress.h"

namespace aparte::journal {

struct SearchRequest {
    QString text;
    QString person;  // only this beneficiary; empty: everywhere
    int limit = 200; // hits given back; all are counted
    // What else is asked; empty or invalid: nothing.
    QString mission{}, theme{}; // ids
    // session, exchange, mission, person, consent, disclosure, lesson, practice, coach, framework, organisation
    QString kind{};
    QDate from{}, until{}; // both included; what has no day is left out then
};
struct Hit {
    QString id, beneficiary, name, code; // of the record; whose it is, empty: nobody's
    QDate date;                          // invalid: it has none
    QString kind;                        // of a session or an entry, or a channel: first, ..., mail; else as `record`
    QString field;   // note, hypotheses, techniques, themes, exchange; else as a bundle calls it: requests, name...
    QString excerpt; // one line around the first occurrence
    int matchStart = 0, matchLength = 0; // of the match in the excerpt, in UTF-16 units
    QString record{};                    // as SearchRequest::kind
    QString mission{};                   // id; empty: of none
    bool draft = false;                  // not saved yet
};
struct Hits {
    std::vector<Hit> hits; // people first, then the newest first; what has no day last
    qint64 total = 0;
    bool complete = true; // false: cancelled, or a record could not be read
};
// WrongUse search.empty, person.unknown; Refused person.erased.
Result<Hits> search(const Journal &journal, const SearchRequest &request, const Progress &progress = {});

} // namespace aparte::journal
