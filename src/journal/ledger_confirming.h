// After a restore, an import into a new vault, or a first opening on this computer, nobody but the coach knows which
// report left last: until they have said it for each organisation, none leaves (design/lessons.md, Ledger).
#pragma once

#include "journal/journal.h"

namespace aparte::journal {

// What is asked about one organisation, and what this journal knows of it. Not the letters: whoever types them has the
// report at hand.
struct LedgerQuestion {
    QString organisation, name; // name: empty for one that only the ledger still knows
    int lastNumber = 0;         // of the last report about it that this journal knows; 0: none
    QString period;             // of that report: 2026-H1
    QDate madeOn;               // the day printed on it
    bool confirmed = false;
};
struct LedgerToConfirm {
    bool waiting = false; // reports are stopped; false: nothing is asked
    std::vector<LedgerQuestion> organisations;
};
// Looks at no backup. ChangedOutside ledger.chain, ledger.forked.
Result<LedgerToConfirm> ledgerToConfirm(const Journal &journal);

// "Report no. `number` is the last one about them, and on it stand these letters" (case and spaces do not count); 0:
// none was ever sent, `letters` is not looked at. What this journal lacks is first read back from the backups that can
// be reached. Reports may leave again once each organisation was confirmed. Refused ledger.letters, ledger.later (a
// later one is known here: have), ledger.missing (have: the number); WrongUse report.organisation; NotWritable.
Result<void> confirmLedger(Journal &journal, const QString &organisation, int number, const QString &letters = {});

// From here on it is asked about: people have come in from a file.
Result<void> doubtLedger(Journal &journal);

} // namespace aparte::journal
