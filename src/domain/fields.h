// Every field a value has in the open bundle (design/interchange.md), said once: the reader fills a value along this
// list, the writer writes it along the same one, so that neither can know a field the other forgot.
#pragma once

#include "domain/framework_fields.h"
#include "domain/ledger_terms.h"
#include "domain/mission_fields.h"

namespace aparte::domain {

template<class F>
void describe(F &f, Of<F, Unit> &v) {
    f.id(u"id", v.id);
    f.text(u"name", v.name);
    f.textOrNull(u"parent", v.parent);
}

template<class F>
void describe(F &f, Of<F, Organisation> &v) {
    f.id(u"id", v.id);
    f.text(u"name", v.name);
    f.values(u"units", v.units);
}

template<class F>
void describe(F &f, Of<F, Theme> &v) {
    f.id(u"id", v.id);
    f.bilingual(u"label", v.label);
    f.textOrNull(u"parent", v.parent);
}

template<class F>
void describe(F &f, Of<F, Link> &v) {
    f.id(u"to", v.to);
    f.text(u"type", v.type); // open: link types are configurable (design/domain.md), since R33 is cut off in mid-word
    f.word(u"direction", v.direction, words::linkDirections);
}

template<class F>
void describe(F &f, Of<F, Presence> &v) {
    f.day(u"from", v.from);
    f.dayOrNull(u"until", v.until);
}

template<class F>
void describe(F &f, Of<F, Session> &v) {
    f.id(u"id", v.id);
    f.word(u"kind", v.kind, words::sessionKinds);
    f.word(u"status", v.status, words::sessionStatuses);
    f.day(u"date", v.date);
    f.whole(u"minutes", v.minutes, anyCount);
    f.text(u"place", v.place);
    f.texts(u"techniques", v.techniques);
    f.texts(u"themes", v.themes);
    f.texts(u"present", v.present);
    f.text(u"note", v.note);
    f.text(u"hypotheses", v.hypotheses);
    f.day(u"closed_on", v.closedOn);
}

template<class F>
void describe(F &f, Of<F, Exchange> &v) {
    f.id(u"id", v.id);
    f.word(u"channel", v.channel, words::channels);
    f.moment(u"requested_at", v.requestedAt);
    f.momentOrNull(u"answered_at", v.answeredAt);
    f.whole(u"minutes", v.minutes, anyCount);
    f.text(u"note", v.note);
}

template<class F>
void describe(F &f, Of<F, Consent> &v) {
    f.id(u"id", v.id);
    f.text(u"what", v.what);
    f.text(u"to", v.to);
    f.day(u"given_on", v.givenOn);
    f.dayOrNull(u"expires_on", v.expiresOn);
    f.dayOrNull(u"withdrawn_on", v.withdrawnOn);
    f.text(u"form", v.form);
}

template<class F>
void describe(F &f, Of<F, Disclosure> &v) {
    f.id(u"id", v.id);
    f.text(u"mission", v.mission);
    f.text(u"what", v.what);
    f.text(u"to", v.to);
    f.text(u"consent", v.consent);
    f.day(u"on", v.on);
    f.word(u"way", v.way, words::disclosureWays);
    f.text(u"digest", v.digest);
}

template<class F>
void describe(F &f, Of<F, AccessRequest> &v) {
    f.day(u"received_on", v.receivedOn);
    f.day(u"identity_checked_on", v.identityCheckedOn);
    f.day(u"answered_on", v.answeredOn);
}

template<class F>
void describe(F &f, Of<F, Beneficiary> &v) {
    f.id(u"id", v.id);
    f.word(u"kind", v.kind, words::beneficiaryKinds);
    f.text(u"name", v.name);
    f.texts(u"also_known_as", v.alsoKnownAs);
    f.textOrNull(u"organisation", v.organisation);
    f.textOrNull(u"unit", v.unit);
    f.text(u"job_title", v.jobTitle);
    f.items(u"members", v.members);
    f.values(u"links", v.links);
    f.values(u"presence", v.presence);
    f.text(u"code", v.code);
    f.text(u"manager", v.manager);
    f.some(u"access_requests", v.accessRequests);
}

template<class F>
void describe(F &f, Of<F, Lesson> &v) {
    f.id(u"id", v.id);
    f.bilingual(u"text", v.text);
    f.textOrNull(u"theme", v.theme);
    f.texts(u"supports", v.supports);
    f.bilingual(u"change", v.change);
    f.text(u"justification", v.justification);
}

template<class F>
void describe(F &f, Of<F, PracticeEntry> &v) {
    f.word(u"kind", v.kind, words::practiceKinds);
    f.day(u"date", v.date);
    f.whole(u"minutes", v.minutes, anyCount);
    f.text(u"note", v.note);
    f.text(u"with", v.with);
    f.texts(u"themes", v.themes);
    f.texts(u"cases", v.cases);
    f.text(u"channel", v.channel);
    f.word(u"status", v.status, words::practiceStatuses);
    f.day(u"settled_on", v.settledOn);
    f.text(u"measures", v.measures);
}

template<class F>
void describe(F &f, Of<F, ReportMember> &v) {
    f.id(u"beneficiary", v.beneficiary);
    f.id(u"token", v.token);
}

template<class F>
void describe(F &f, Of<F, ReportEntry> &v) {
    f.whole(u"number", v.number, anyCount);
    f.text(u"entry", v.entry);
    f.values(u"members", v.members);
}

template<class F>
void describe(F &f, Of<F, LedgerTerms> &v) {
    f.text(u"rank_key", v.rankKey);
    f.texts(u"health", v.health);
    f.texts(u"accompanied_before", v.accompaniedBefore);
}

} // namespace aparte::domain
