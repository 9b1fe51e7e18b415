// Somebody accompanied, erased, and accompanied again: what was erased may still stand in a report, under a member that
// nobody can name any more. Counted once more, they could be told from the others; so they are not, wherever a report
// has left (design/lessons.md, Ledger).
#pragma once

#include "journal/journal.h"

#include <QJsonObject>
#include <QSet>

namespace aparte::journal {

// Must the coach be asked when somebody new is entered? True when somebody was erased here and a report has left, about
// whomever: the person may have stood in it at another place. ChangedOutside ledger.chain, ledger.forked.
Result<bool> mustAskAboutErased(const Journal &journal);

// The answer, once: yes, they were accompanied before an erasure. It cannot be taken back. WrongUse person.unknown;
// Refused person.erased.
Result<void> noteAccompaniedBefore(Journal &journal, const QString &beneficiary);
// The same, in a batch, on what lies under their key about the ledger (journal/ledger_store.h).
Result<void> putAccompaniedBefore(vault::Batch &batch, const Journal &journal, const QString &beneficiary,
                                  QJsonObject record);
Result<bool> wasAccompaniedBefore(const Journal &journal, const QString &beneficiary);

// Of these people, those whom no report ever counts: none while none has left.
Result<QSet<QString>> heldOutForGood(const Journal &journal, const QStringList &people);

} // namespace aparte::journal
