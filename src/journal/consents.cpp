#include "journal/consents.h"

#include "journal/checks.h"

namespace aparte::journal {

namespace {

Result<void> whole(const domain::Consent &consent) {
    const QString wrong = domain::wrongIn(consent);
    if (wrong.isEmpty())
        return {};
    if (wrong == u"what")
        return fault(Fault::Kind::WrongUse, "consent.what");
    if (wrong == u"to")
        return fault(Fault::Kind::WrongUse, "consent.to");
    if (wrong == u"given_on")
        return fault(Fault::Kind::WrongUse, "consent.given");
    return fault(Fault::Kind::WrongUse, "consent.ends-early");
}

Result<void> write(Journal &journal, const domain::Consent &consent) {
    vault::Batch batch;
    put(batch, journal, consent);
    return journal.vault().write(batch);
}

} // namespace

Result<QString> giveConsent(Journal &journal, domain::Consent consent) {
    if (auto there = checkPerson(journal, consent.beneficiary); !there)
        return there.fault();
    if (auto right = whole(consent); !right)
        return right.fault();
    if (consent.id.isEmpty())
        consent.id = newId();
    const auto before = find<domain::Consent>(journal, consent.id);
    if (!before)
        return before.fault();
    if (*before)
        return fault(Fault::Kind::WrongUse, "consent.kept");
    if (auto written = write(journal, consent); !written)
        return written.fault();
    return consent.id;
}

Result<void> withdrawConsent(Journal &journal, const QString &id, QDate on) {
    auto consent = find<domain::Consent>(journal, id);
    if (!consent)
        return consent.fault();
    if (!*consent)
        return fault(Fault::Kind::WrongUse, "id.unknown");
    if ((*consent)->withdrawnOn)
        return fault(Fault::Kind::WrongUse, "consent.withdrawn-twice");
    if (!on.isValid() || on > journal.today())
        return fault(Fault::Kind::WrongUse, "consent.future");
    if ((*consent)->givenOn && on < *(*consent)->givenOn)
        return fault(Fault::Kind::WrongUse, "consent.ends-early");
    (*consent)->withdrawnOn = on; // one that came in without a day can be withdrawn all the same
    return write(journal, **consent);
}

} // namespace aparte::journal
