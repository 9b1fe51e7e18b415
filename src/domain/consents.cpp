#include "domain/consents.h"

#include "domain/folding.h"

#include <algorithm>

namespace aparte::domain {

bool sameRecipient(const QString &one, const QString &other) {
    const QString folded = foldedName(one);
    return !folded.isEmpty() && folded == foldedName(other);
}

Permission standing(const Consent &consent, QDate day) {
    if (consent.withdrawnOn && *consent.withdrawnOn <= day)
        return Permission::Withdrawn;
    if (!consent.givenOn || *consent.givenOn > day)
        return Permission::NotYet;
    if (consent.expiresOn && *consent.expiresOn < day)
        return Permission::Expired;
    return Permission::Given;
}

Verdict consentOn(const std::vector<Consent> &consents, const QString &what, const QString &to, QDate day) {
    // One that holds, else what became of the latest, else one that is still to come.
    const auto rank = [](Permission permission) {
        return permission == Permission::Given ? 2 : permission == Permission::NotYet ? 0 : 1;
    };
    Verdict verdict;
    for (const Consent &consent : consents) {
        if (foldedName(consent.what) != foldedName(what) || !sameRecipient(consent.to, to))
            continue;
        const Permission here = standing(consent, day);
        if (!verdict.consent ||
            std::pair(rank(here), consent.givenOn) > std::pair(rank(verdict.permission), verdict.consent->givenOn))
            verdict = {here, consent};
    }
    return verdict;
}

QString wrongIn(const Consent &consent) {
    if (consent.what.trimmed().isEmpty())
        return QStringLiteral("what");
    if (consent.to.trimmed().isEmpty())
        return QStringLiteral("to");
    if (!consent.givenOn || !consent.givenOn->isValid())
        return QStringLiteral("given_on");
    if (consent.expiresOn && *consent.expiresOn < *consent.givenOn)
        return QStringLiteral("expires_on");
    if (consent.withdrawnOn && *consent.withdrawnOn < *consent.givenOn)
        return QStringLiteral("withdrawn_on");
    return {};
}

} // namespace aparte::domain
