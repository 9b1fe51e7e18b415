// What a beneficiary was told, and where they may turn: a problem beyond the coach's field (R48), the methods used
// (R42), how their data are kept (GDPR Art. 13). It concerns a person, and so lies in their mission, under their key.
#pragma once

#include "journal/journal.h"

namespace aparte::journal {

// WrongUse mission.unknown, notice.kind, notice.date (none, or later than today), notice.contacts (of what is out of
// scope: whom to turn to); Refused person.erased.
Result<void> addNotice(Journal &journal, const QString &mission, const domain::Notice &notice);

} // namespace aparte::journal
