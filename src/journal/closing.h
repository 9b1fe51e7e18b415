// A note that is finished: closed on a day, and from then on only added to, in dated amendments at its end.
#pragma once

#include "journal/journal.h"

namespace aparte::journal {

// Durable when it returns. Refused note.closed (it already is), note.unheld (planned, missed or cancelled: nothing is
// finished), note.empty.
Result<void> closeNote(Journal &journal, const QString &sessionId);

// What stands between the text of a closed note and what is added to it that day.
QString amendmentHeading(QDate day);
// The text with an amendment at its end; without one where nothing was written.
QString amended(const QString &note, QDate day, const QString &amendment);
// What was being added to `note` when `draft` was kept; empty: nothing, or not by us.
QString amendmentIn(const QString &note, const QString &draft);

// Refused note.closed: something else than an amendment, or the themes, would change.
Result<void> checkOnlyAmended(const domain::Session &before, const domain::Session &after);

} // namespace aparte::journal
