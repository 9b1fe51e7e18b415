// What the coach says of themselves: training and its expiry (R1), internal or external (R18, R37), methods (R42), who
// answers for the data (GDPR Art. 4). It lies under the journal's key and names nobody who is accompanied.
#pragma once

#include "journal/journal.h"

namespace aparte::journal {

Result<domain::Coach> coach(const Journal &journal); // an empty one, before anything was said

// WrongUse coach.status, coach.training (without a title), coach.training-days (over before it was). Refused
// practice.names-somebody (journal/naming.h).
Result<void> saveCoach(Journal &journal, const domain::Coach &coach);

} // namespace aparte::journal
