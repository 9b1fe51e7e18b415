// The fields of a framework, and of the coach, in the open bundle (domain/fields.h).
#pragma once

#include "domain/field_walk.h"

namespace aparte::domain {

template<class F>
void describe(F &f, Of<F, LinkType> &v) {
    f.id(u"id", v.id);
    f.bilingual(u"label", v.label);
    f.word(u"effect", v.effect, words::linkEffects);
}

template<class F>
void describe(F &f, Of<F, Annex> &v) {
    f.text(u"title", v.title);
    f.text(u"version", v.version);
    f.text(u"text", v.text);
    f.day(u"signed_on", v.signedOn);
}

template<class F>
void describe(F &f, Of<F, Retention> &v) {
    f.whole(u"notes", v.notes, anyCount);
    f.whole(u"contract", v.contract, anyCount);
    f.whole(u"accounting", v.accounting, anyCount);
}

template<class F>
void describe(F &f, Of<F, Framework> &v) {
    f.id(u"id", v.id);
    f.bilingual(u"label", v.label);
    f.text(u"legal_reference", v.legalReference);
    f.word(u"request_rule", v.requestRule, words::requestRules);
    f.texts(u"gates", v.gates);
    f.texts(u"parties", v.parties);
    f.whole(u"least_parties", v.leastParties, anyCount);
    f.texts(u"recipients", v.recipients);
    f.texts(u"documents", v.documents);
    f.whole(u"answer_days", v.answerDays, anyCount);
    f.word(u"answer_day_kind", v.answerDayKind, words::dayKinds);
    f.whole(u"exchange_minutes", v.exchangeMinutes, anyCount);
    f.word(u"price_basis", v.priceBasis, words::costBases);
    f.text(u"ethics_contact", v.ethicsContact);
    f.value(u"annex", v.annex);
    f.some(u"link_types", v.linkTypes);
    f.whole(u"incompatibility_months", v.incompatibilityMonths, anyCount);
    f.whole(u"manager_sessions", v.managerSessions, anyCount);
    f.whole(u"follow_up_months", v.followUpMonths, anyCount);
    f.whole(u"supervision_months", v.supervisionMonths, anyCount);
    f.value(u"retention", v.retention);
}

template<class F>
void describe(F &f, Of<F, Training> &v) {
    f.text(u"title", v.title);
    f.text(u"body", v.body);
    f.day(u"on", v.on);
    f.day(u"until", v.until);
}

template<class F>
void describe(F &f, Of<F, Coach> &v) {
    f.text(u"name", v.name);
    f.word(u"status", v.status, words::coachStatuses);
    f.some(u"trainings", v.trainings);
    f.texts(u"methods", v.methods);
    f.text(u"controller", v.controller);
}

} // namespace aparte::domain
