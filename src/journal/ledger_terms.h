// What goes with the ledger into a bundle and comes back with it (domain/ledger_terms.h).
#pragma once

#include "domain/ledger_terms.h"
#include "journal/journal.h"

namespace aparte::journal {

// `people`: of the bundle. Nothing to say: none.
Result<std::optional<domain::LedgerTerms>> ledgerTerms(const Journal &journal, const QStringList &people,
                                                       bool hasReports);

// Into a vault whose ledger comes from the same file: its key of the ranks. WrongUse bundle.ledger.
Result<void> takeRanks(Journal &journal, const domain::LedgerTerms &terms);
// Who is held out, and where the health profile holds: ours stay, theirs are added. `planned`: what the import is about
// to put; their own lines of the ledger are among it, and are the ones that `batch` then has instead.
Result<void> takeCare(vault::Batch &batch, const Journal &journal, const domain::LedgerTerms &terms,
                      const std::vector<vault::Batch> &planned);

} // namespace aparte::journal
