// Somebody accompanied, erased, and accompanied again: what was erased may still stand in a report, under a member that
// nobody can name any more. Counted once more, they could be told from the others; so they are not, wherever a report
// has left (design/lessons.md, Ledger). The same for whoever came in with a ledger that could not be joined to ours:
// under which member they stand there is not known here, wherever they are accompanied from now on.
#pragma once

#include "journal/journal.h"

#include <QJsonObject>
#include <QSet>

namespace aparte::journal {

// Must the coach be asked when somebody new is entered? True when somebody was erased here and a report has left, about
// whomever: the person may have stood in it at another place. ChangedOutside ledger.chain, ledger.forked.
Result<bool> mustAskAboutErased(const Journal &journal);
// And about this one, who came in from a file where that would have been asked? Until it is answered nobody counts
// them.
Result<bool> mustAskAbout(const Journal &journal, const QString &beneficiary);

// savePerson (journal/people.h) with the answer, in one transaction. Yes cannot be taken back.
Result<QString> savePersonAnswered(Journal &journal, domain::Beneficiary person, bool accompaniedBefore);
Result<bool> wasAccompaniedBefore(const Journal &journal, const QString &beneficiary);

// Both in a batch, on what lies under their key about the ledger (journal/ledger_store.h).
Result<void> putAccompaniedBefore(vault::Batch &batch, const Journal &journal, const QString &beneficiary,
                                  QJsonObject record);
void putUnanswered(vault::Batch &batch, const Journal &journal, const QString &beneficiary, QJsonObject record);

// Of these people, those whom no report counts, for good or until they are asked about: none while none has left.
Result<QSet<QString>> neverCounted(const Journal &journal, const QStringList &people);

} // namespace aparte::journal
