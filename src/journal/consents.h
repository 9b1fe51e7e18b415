// What a beneficiary agreed to (R27). A consent is added and may be withdrawn; it is never changed nor removed, so that
// what left under it can always be told.
#pragma once

#include "domain/consents.h"
#include "journal/people.h"

namespace aparte::journal {

// A new one; the id is given back. WrongUse consent.what, consent.to, consent.given, consent.ends-early (ends, or is
// withdrawn, before it begins), consent.kept (there is one with this id already); person.unknown; Refused
// person.erased.
Result<QString> giveConsent(Journal &journal, domain::Consent consent);

// From that day on. WrongUse id.unknown, consent.withdrawn-twice, consent.ends-early, consent.future (a day to come).
Result<void> withdrawConsent(Journal &journal, const QString &consent, QDate on);

} // namespace aparte::journal
