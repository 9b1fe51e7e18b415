// The fields of a mission and its parts in the open bundle (domain/fields.h).
#pragma once

#include "domain/field_walk.h"

namespace aparte::domain {

template<class F>
void describe(F &f, Of<F, Party> &v) {
    f.text(u"role", v.role);
    f.text(u"name", v.name);
}

template<class F>
void describe(F &f, Of<F, Request> &v) {
    f.word(u"by", v.by, words::requesters);
    f.text(u"who", v.who);
    f.day(u"made_on", v.madeOn);
    f.text(u"words", v.words);
}

template<class F>
void describe(F &f, Of<F, Analysis> &v) {
    f.day(u"on", v.on);
    f.text(u"needs", v.needs);
    f.text(u"stakes", v.stakes);
    f.text(u"sponsor", v.sponsor);
    f.word(u"conclusion", v.conclusion, words::conclusions);
    f.text(u"words", v.words);
}

template<class F>
void describe(F &f, Of<F, Expectation> &v) {
    f.text(u"actor", v.actor);
    f.text(u"name", v.name);
    f.text(u"needs", v.needs);
    f.text(u"context", v.context);
    f.text(u"results", v.results);
    f.text(u"of_coach", v.ofCoach);
    f.text(u"terms", v.terms);
}

template<class F>
void describe(F &f, Of<F, FirstMeeting> &v) {
    f.day(u"on", v.on);
    f.text(u"needs", v.needs);
    f.text(u"of_coach", v.ofCoach);
    f.text(u"terms", v.terms);
    f.word(u"choice", v.choice, words::choices);
    f.day(u"chosen_on", v.chosenOn);
    f.day(u"adhered_on", v.adheredOn);
    f.day(u"withdrawn_on", v.withdrawnOn);
    f.day(u"informed_on", v.informedOn);
}

template<class F>
void describe(F &f, Of<F, ProposalAnswer> &v) {
    f.text(u"role", v.role);
    f.text(u"name", v.name);
    f.word(u"answer", v.answer, words::answers);
    f.day(u"on", v.on);
    f.text(u"remarks", v.remarks);
}

template<class F>
void describe(F &f, Of<F, Proposal> &v) {
    f.whole(u"version", v.version, anyCount);
    f.day(u"sent_on", v.sentOn);
    f.text(u"words", v.words);
    f.some(u"answers", v.answers);
}

template<class F>
void describe(F &f, Of<F, Document> &v) {
    f.text(u"kind", v.kind);
    f.word(u"status", v.status, words::documentStatuses);
    f.day(u"sent_on", v.sentOn);
    f.day(u"signed_on", v.signedOn);
    f.amount(u"hours", v.hours);
    f.amount(u"hourly_rate", v.hourlyRate);
    f.text(u"version", v.version);
    f.text(u"words", v.words);
}

template<class F>
void describe(F &f, Of<F, Objective> &v) {
    f.text(u"text", v.text);
    f.text(u"indicator", v.indicator);
    f.whole(u"progress", v.progress, allOfIt);
    f.day(u"stated_on", v.statedOn);
}

template<class F>
void describe(F &f, Of<F, Cost> &v) {
    f.word(u"basis", v.basis, words::costBases);
    f.amount(u"hourly_rate", v.hourlyRate);
    f.amountOrNull(u"amount", v.amount);
    f.text(u"currency", v.currency);
}

template<class F>
void describe(F &f, Of<F, Signature> &v) {
    f.text(u"role", v.role);
    f.text(u"name", v.name);
    f.day(u"on", v.on);
}

template<class F>
void describe(F &f, Of<F, Contract> &v) {
    f.values(u"objectives", v.objectives);
    f.whole(u"planned_sessions", v.plannedSessions, anyCount);
    f.amount(u"planned_hours", v.plannedHours);
    f.text(u"organisation", v.organisation);
    f.value(u"cost", v.cost);
    f.day(u"signed_on", v.signedOn);
    f.day(u"from", v.from);
    f.day(u"until", v.until);
    f.whole(u"version", v.version, anyCount);
    f.some(u"signatures", v.signatures);
}

template<class F>
void describe(F &f, Of<F, PassedGate> &v) {
    f.text(u"gate", v.gate);
    f.text(u"reason", v.reason);
    f.day(u"on", v.on);
}

template<class F>
void describe(F &f, Of<F, ReviewItem> &v) {
    f.text(u"objective", v.objective);
    f.text(u"indicator", v.indicator);
    f.whole(u"progress", v.progress, allOfIt);
    f.text(u"words", v.words);
}

template<class F>
void describe(F &f, Of<F, Review> &v) {
    f.some(u"items", v.items);
    f.day(u"prepared_on", v.preparedOn);
    f.day(u"delivered_on", v.deliveredOn);
    f.day(u"attested_on", v.attestedOn);
    f.text(u"to", v.to);
    f.some(u"present", v.present);
}

template<class F>
void describe(F &f, Of<F, Ending> &v) {
    f.word(u"kind", v.kind, words::endings);
    f.word(u"reason", v.reason, words::endingReasons);
    f.day(u"on", v.on);
    f.text(u"words", v.words);
}

template<class F>
void describe(F &f, Of<F, Notice> &v) {
    f.word(u"kind", v.kind, words::noticeKinds);
    f.day(u"on", v.on);
    f.texts(u"contacts", v.contacts);
    f.text(u"words", v.words);
}

template<class F>
void describe(F &f, Of<F, Funding> &v) {
    f.text(u"by", v.by);
    f.amount(u"share", v.share);
}

template<class F>
void describe(F &f, Of<F, Mission> &v) {
    f.id(u"id", v.id);
    f.text(u"framework", v.framework);
    f.word(u"motive", v.motive, words::motives);
    f.word(u"stage", v.stage, words::stages);
    f.values(u"parties", v.parties);
    f.value(u"contract", v.contract);
    f.word(u"form", v.form, words::missionForms);
    f.some(u"requests", v.requests);
    f.value(u"analysis", v.analysis);
    f.some(u"expectations", v.expectations);
    f.value(u"first_meeting", v.firstMeeting);
    f.some(u"proposals", v.proposals);
    f.some(u"documents", v.documents);
    f.some(u"earlier_contracts", v.earlierContracts);
    f.value(u"review", v.review);
    f.value(u"ending", v.ending);
    f.day(u"follow_up_on", v.followUpOn);
    f.some(u"passed_gates", v.passedGates);
    f.some(u"notices", v.notices);
    f.some(u"funding", v.funding);
    f.texts(u"coaches", v.coaches);
}

} // namespace aparte::domain
