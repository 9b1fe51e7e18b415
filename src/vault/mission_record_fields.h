// The integer keys of a mission and its parts (vault/record_fields.h).
#pragma once

#include "domain/values.h"

namespace aparte::vault {

template<class F, class T>
using Of = typename F::template Value<T>;

template<class F>
void describe(F &f, Of<F, domain::Party> &v) {
    f.text(1, v.role);
    f.text(2, v.name);
    f.extra(v.extra);
}

template<class F>
void describe(F &f, Of<F, domain::Request> &v) {
    f.text(1, v.by);
    f.text(2, v.who);
    f.day(3, v.madeOn);
    f.text(4, v.words);
    f.extra(v.extra);
}

template<class F>
void describe(F &f, Of<F, domain::Analysis> &v) {
    f.day(1, v.on);
    f.text(2, v.needs);
    f.text(3, v.stakes);
    f.text(4, v.sponsor);
    f.text(5, v.conclusion);
    f.text(6, v.words);
    f.extra(v.extra);
}

template<class F>
void describe(F &f, Of<F, domain::Expectation> &v) {
    f.text(1, v.actor);
    f.text(2, v.name);
    f.text(3, v.needs);
    f.text(4, v.context);
    f.text(5, v.results);
    f.text(6, v.ofCoach);
    f.text(7, v.terms);
    f.extra(v.extra);
}

template<class F>
void describe(F &f, Of<F, domain::FirstMeeting> &v) {
    f.day(1, v.on);
    f.text(2, v.needs);
    f.text(3, v.ofCoach);
    f.text(4, v.terms);
    f.text(5, v.choice);
    f.day(6, v.chosenOn);
    f.day(7, v.adheredOn);
    f.day(8, v.withdrawnOn);
    f.day(9, v.informedOn);
    f.extra(v.extra);
}

template<class F>
void describe(F &f, Of<F, domain::ProposalAnswer> &v) {
    f.text(1, v.role);
    f.text(2, v.name);
    f.text(3, v.answer);
    f.day(4, v.on);
    f.text(5, v.remarks);
    f.extra(v.extra);
}

template<class F>
void describe(F &f, Of<F, domain::Proposal> &v) {
    f.whole(1, v.version);
    f.day(2, v.sentOn);
    f.text(3, v.words);
    f.values(4, v.answers);
    f.extra(v.extra);
}

template<class F>
void describe(F &f, Of<F, domain::Document> &v) {
    f.text(1, v.kind);
    f.text(2, v.status);
    f.day(3, v.sentOn);
    f.day(4, v.signedOn);
    f.amount(5, v.hours);
    f.amount(6, v.hourlyRate);
    f.text(7, v.version);
    f.text(8, v.words);
    f.extra(v.extra);
}

template<class F>
void describe(F &f, Of<F, domain::Objective> &v) {
    f.text(1, v.text);
    f.text(2, v.indicator);
    f.whole(3, v.progress);
    f.day(4, v.statedOn);
    f.extra(v.extra);
}

template<class F>
void describe(F &f, Of<F, domain::Cost> &v) {
    f.text(1, v.basis);
    f.amount(2, v.hourlyRate);
    f.amount(3, v.amount);
    f.text(4, v.currency);
    f.extra(v.extra);
}

template<class F>
void describe(F &f, Of<F, domain::Signature> &v) {
    f.text(1, v.role);
    f.text(2, v.name);
    f.day(3, v.on);
    f.extra(v.extra);
}

template<class F>
void describe(F &f, Of<F, domain::Contract> &v) {
    f.values(1, v.objectives);
    f.whole(2, v.plannedSessions);
    f.amount(3, v.plannedHours);
    f.text(4, v.organisation);
    f.value(5, v.cost);
    f.day(6, v.signedOn);
    f.day(7, v.from);
    f.day(8, v.until);
    f.whole(9, v.version);
    f.values(10, v.signatures);
    f.extra(v.extra);
}

template<class F>
void describe(F &f, Of<F, domain::PassedGate> &v) {
    f.text(1, v.gate);
    f.text(2, v.reason);
    f.day(3, v.on);
    f.extra(v.extra);
}

template<class F>
void describe(F &f, Of<F, domain::ReviewItem> &v) {
    f.text(1, v.objective);
    f.text(2, v.indicator);
    f.whole(3, v.progress);
    f.text(4, v.words);
    f.extra(v.extra);
}

template<class F>
void describe(F &f, Of<F, domain::Review> &v) {
    f.values(1, v.items);
    f.day(2, v.preparedOn);
    f.day(3, v.deliveredOn);
    f.day(4, v.attestedOn);
    f.text(5, v.to);
    f.values(6, v.present);
    f.extra(v.extra);
}

template<class F>
void describe(F &f, Of<F, domain::Ending> &v) {
    f.text(1, v.kind);
    f.text(2, v.reason);
    f.day(3, v.on);
    f.text(4, v.words);
    f.extra(v.extra);
}

template<class F>
void describe(F &f, Of<F, domain::Notice> &v) {
    f.text(1, v.kind);
    f.day(2, v.on);
    f.texts(3, v.contacts);
    f.text(4, v.words);
    f.extra(v.extra);
}

template<class F>
void describe(F &f, Of<F, domain::Funding> &v) {
    f.text(1, v.by);
    f.amount(2, v.share);
    f.extra(v.extra);
}

template<class F>
void describe(F &f, Of<F, domain::Mission> &v) {
    f.text(1, v.id);
    f.text(2, v.beneficiary);
    f.text(3, v.framework);
    f.text(4, v.motive);
    f.text(5, v.stage);
    f.values(6, v.parties);
    f.value(7, v.contract);
    f.text(8, v.form);
    f.values(9, v.requests);
    f.value(10, v.analysis);
    f.values(11, v.expectations);
    f.value(12, v.firstMeeting);
    f.values(13, v.proposals);
    f.values(14, v.documents);
    f.values(15, v.earlierContracts);
    f.value(16, v.review);
    f.value(17, v.ending);
    f.day(18, v.followUpOn);
    f.values(19, v.passedGates);
    f.values(20, v.notices);
    f.values(21, v.funding);
    f.texts(22, v.coaches);
    f.extra(v.extra);
}

} // namespace aparte::vault
