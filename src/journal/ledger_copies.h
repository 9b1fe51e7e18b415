// The report ledger outside the vault, as the journal reads it: the copy in the state folder, with what the coach has
// yet to confirm, and those at the destinations of backups (vault/ledger_copy.h).
#pragma once

#include "journal/journal.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace aparte::journal {

using LedgerChain = std::vector<QByteArray>; // canonical entries, oldest first

struct LedgerCopy {
    LedgerChain chain;
    bool inDoubt = true;   // also when there is none: this computer has never known this journal's reports
    QStringList confirmed; // organisations, until all of them are

    static LedgerCopy of(LedgerChain chain) { return {std::move(chain), false, {}}; }
};
LedgerCopy ledgerCopy(const Journal &journal);
Result<void> keepLedgerCopy(Journal &journal, const LedgerCopy &copy);

// One is the other, with more at its end or not.
bool continues(const LedgerChain &longer, const LedgerChain &shorter);
// That verify, at the destinations that can be reached now.
std::vector<LedgerChain> ledgersInBackups(const Journal &journal);

} // namespace aparte::journal
