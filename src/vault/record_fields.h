// The integer keys of every value, said once and in ascending order: the encoder writes along this list and the decoder
// reads along it (docs/vault-format.md, Payloads). A number is never used for anything else, even when its field is
// gone. 63 is what a bundle had and this version does not know.
#pragma once

#include "vault/framework_record_fields.h"
#include "vault/mission_record_fields.h"

namespace aparte::vault {

inline constexpr int extraKey = 63;

namespace session_keys {
inline constexpr int date = 6, note = 9, hypotheses = 10;
}
namespace exchange_keys {
inline constexpr int requestedAt = 5, note = 6;
}

template<class F>
void describe(F &f, Of<F, domain::Unit> &v) {
    f.text(1, v.id);
    f.text(2, v.name);
    f.text(3, v.parent);
    f.extra(v.extra);
}

template<class F>
void describe(F &f, Of<F, domain::Organisation> &v) {
    f.text(1, v.id);
    f.text(2, v.name);
    f.values(3, v.units);
    f.extra(v.extra);
}

template<class F>
void describe(F &f, Of<F, domain::Theme> &v) {
    f.text(1, v.id);
    f.text(2, v.label.fr);
    f.text(3, v.label.en);
    f.text(4, v.parent);
    f.extra(v.extra);
}

template<class F>
void describe(F &f, Of<F, domain::Link> &v) {
    f.text(1, v.to);
    f.text(2, v.type);
    f.text(3, v.direction);
    f.extra(v.extra);
}

template<class F>
void describe(F &f, Of<F, domain::Presence> &v) {
    f.day(1, v.from);
    f.day(2, v.until);
    f.extra(v.extra);
}

template<class F>
void describe(F &f, Of<F, domain::Session> &v) {
    f.text(1, v.id);
    f.text(2, v.mission);
    f.text(3, v.beneficiary);
    f.always(4, v.kind);
    f.text(5, v.status);
    f.day(session_keys::date, v.date);
    f.whole(7, v.minutes);
    f.text(8, v.place);
    f.text(session_keys::note, v.note);
    f.text(session_keys::hypotheses, v.hypotheses);
    f.texts(11, v.techniques);
    f.texts(12, v.themes);
    f.texts(13, v.present);
    f.day(14, v.closedOn);
    f.extra(v.extra);
}

template<class F>
void describe(F &f, Of<F, domain::Exchange> &v) {
    f.text(1, v.id);
    f.text(2, v.mission);
    f.text(3, v.beneficiary);
    f.text(4, v.channel);
    f.text(exchange_keys::requestedAt, v.requestedAt);
    f.text(exchange_keys::note, v.note);
    f.optionalText(7, v.answeredAt);
    f.whole(8, v.minutes);
    f.extra(v.extra);
}

template<class F>
void describe(F &f, Of<F, domain::Consent> &v) {
    f.text(1, v.id);
    f.text(2, v.beneficiary);
    f.text(3, v.what);
    f.text(4, v.to);
    f.day(5, v.givenOn);
    f.day(6, v.expiresOn);
    f.day(7, v.withdrawnOn);
    f.text(8, v.form);
    f.extra(v.extra);
}

template<class F>
void describe(F &f, Of<F, domain::Disclosure> &v) {
    f.text(1, v.id);
    f.text(2, v.beneficiary);
    f.text(3, v.mission);
    f.text(4, v.what);
    f.text(5, v.to);
    f.text(6, v.consent);
    f.day(7, v.on);
    f.text(8, v.way);
    f.text(9, v.digest);
    f.extra(v.extra);
}

template<class F>
void describe(F &f, Of<F, domain::AccessRequest> &v) {
    f.day(1, v.receivedOn);
    f.day(2, v.identityCheckedOn);
    f.day(3, v.answeredOn);
    f.extra(v.extra);
}

template<class F>
void describe(F &f, Of<F, domain::Beneficiary> &v) {
    f.text(1, v.id);
    f.always(2, v.kind);
    f.text(3, v.name);
    f.texts(4, v.alsoKnownAs);
    f.text(5, v.organisation);
    f.text(6, v.unit);
    f.text(7, v.jobTitle);
    f.json(8, v.members);
    f.values(9, v.links);
    f.values(10, v.presence);
    f.text(11, v.code);
    f.text(12, v.manager);
    f.values(13, v.accessRequests);
    f.extra(v.extra);
}

// Without its supports: who stands behind a lesson lies under each person's own key, never under the journal's.
template<class F>
void describe(F &f, Of<F, domain::Lesson> &v) {
    f.text(1, v.id);
    f.text(2, v.text.fr);
    f.text(3, v.text.en);
    f.text(4, v.theme);
    f.text(5, v.change.fr);
    f.text(6, v.change.en);
    f.text(7, v.justification);
    f.extra(v.extra);
}

template<class F>
void describe(F &f, Of<F, domain::PracticeEntry> &v) {
    f.text(1, v.id);
    f.text(2, v.kind);
    f.day(3, v.date);
    f.whole(4, v.minutes);
    f.text(5, v.note);
    f.text(6, v.with);
    f.texts(7, v.themes);
    f.texts(8, v.cases);
    f.text(9, v.channel);
    f.text(10, v.status);
    f.day(11, v.settledOn);
    f.text(12, v.measures);
    f.extra(v.extra);
}

template<class F>
void describe(F &f, Of<F, domain::ReportEntry> &v) {
    f.whole(1, v.number);
    f.text(2, v.entry);
    f.extra(v.extra);
}

} // namespace aparte::vault
