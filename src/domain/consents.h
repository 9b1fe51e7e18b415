// Whether a beneficiary agreed to what is about to leave (R27): what, to whom, from when, until when, and not
// withdrawn.
#pragma once

#include "domain/values.h"

namespace aparte::domain {

enum class Permission { Given, Missing, NotYet, Expired, Withdrawn };

struct Verdict {
    Permission permission = Permission::Missing;
    std::optional<Consent> consent; // the one that answers; none when it is missing
};

// `what` is a kind of document ("review"), and a consent to one is no consent to another. A consent holds from the day
// it was given to the day it expires, both included, and no longer on the day it is withdrawn. Without a day on which
// it was given it holds on none: nobody could show it.
Verdict consentOn(const std::vector<Consent> &consents, const QString &what, const QString &to, QDate day);
Permission standing(const Consent &consent, QDate day); // never Missing

// Names are the same in any case, with or without accents, however they are spaced.
bool sameRecipient(const QString &one, const QString &other);

// What a consent lacks or contradicts; empty: nothing. "what", "to", "given_on", "expires_on", "withdrawn_on" (the last
// two: before it was given).
QString wrongIn(const Consent &consent);

} // namespace aparte::domain
