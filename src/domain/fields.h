// Every field a value has in the open bundle (design/interchange.md), said once: the reader fills a value along this
// list, the writer writes it along the same one, so that neither can know a field the other forgot.
#pragma once

#include "domain/object_reader.h"
#include "domain/object_writer.h"

#include <limits>

namespace aparte::domain {

template<class F, class T>
using Of = typename F::template Value<T>;

inline constexpr int anyCount = std::numeric_limits<int>::max();
inline constexpr int allOfIt = 100; // per cent

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
void describe(F &f, Of<F, Party> &v) {
    f.text(u"role", v.role);
    f.text(u"name", v.name);
}

template<class F>
void describe(F &f, Of<F, Objective> &v) {
    f.text(u"text", v.text);
    f.text(u"indicator", v.indicator);
    f.whole(u"progress", v.progress, allOfIt);
}

template<class F>
void describe(F &f, Of<F, Cost> &v) {
    f.word(u"basis", v.basis, words::costBases);
    f.amount(u"hourly_rate", v.hourlyRate);
    f.amountOrNull(u"amount", v.amount);
    f.text(u"currency", v.currency);
}

template<class F>
void describe(F &f, Of<F, Contract> &v) {
    f.values(u"objectives", v.objectives);
    f.whole(u"planned_sessions", v.plannedSessions, anyCount);
    f.amount(u"planned_hours", v.plannedHours);
    f.text(u"organisation", v.organisation);
    f.value(u"cost", v.cost);
    f.day(u"signed_on", v.signedOn);
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
    f.text(u"note", v.note);
    f.text(u"hypotheses", v.hypotheses);
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
void describe(F &f, Of<F, Mission> &v) {
    f.id(u"id", v.id);
    f.word(u"framework", v.framework, words::frameworks);
    f.word(u"motive", v.motive, words::motives);
    f.word(u"stage", v.stage, words::stages);
    f.values(u"parties", v.parties);
    f.value(u"contract", v.contract);
}

template<class F>
void describe(F &f, Of<F, Consent> &v) {
    f.id(u"id", v.id);
    f.text(u"what", v.what);
    f.text(u"to", v.to);
    f.day(u"given_on", v.givenOn);
    f.dayOrNull(u"expires_on", v.expiresOn);
    f.dayOrNull(u"withdrawn_on", v.withdrawnOn);
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
}

template<class F>
void describe(F &f, Of<F, Lesson> &v) {
    f.id(u"id", v.id);
    f.bilingual(u"text", v.text);
    f.textOrNull(u"theme", v.theme);
    f.texts(u"supports", v.supports);
}

template<class F>
void describe(F &f, Of<F, PracticeEntry> &v) {
    f.word(u"kind", v.kind, words::practiceKinds);
    f.day(u"date", v.date);
    f.whole(u"minutes", v.minutes, anyCount);
    f.text(u"note", v.note);
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

} // namespace aparte::domain
