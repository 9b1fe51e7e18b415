// The integer keys of a framework, and of the coach (vault/record_fields.h).
#pragma once

#include "domain/values.h"

namespace aparte::vault {

template<class F, class T>
using Of = typename F::template Value<T>;

template<class F>
void describe(F &f, Of<F, domain::LinkType> &v) {
    f.text(1, v.id);
    f.text(2, v.label.fr);
    f.text(3, v.label.en);
    f.text(4, v.effect);
    f.extra(v.extra);
}

template<class F>
void describe(F &f, Of<F, domain::Annex> &v) {
    f.text(1, v.title);
    f.text(2, v.version);
    f.text(3, v.text);
    f.day(4, v.signedOn);
    f.extra(v.extra);
}

template<class F>
void describe(F &f, Of<F, domain::Retention> &v) {
    f.whole(1, v.notes);
    f.whole(2, v.contract);
    f.whole(3, v.accounting);
    f.extra(v.extra);
}

template<class F>
void describe(F &f, Of<F, domain::Framework> &v) {
    f.text(1, v.id);
    f.text(2, v.label.fr);
    f.text(3, v.label.en);
    f.text(4, v.legalReference);
    f.text(5, v.requestRule);
    f.texts(6, v.gates);
    f.texts(7, v.parties);
    f.whole(8, v.leastParties);
    f.texts(9, v.recipients);
    f.texts(10, v.documents);
    f.whole(11, v.answerDays);
    f.text(12, v.answerDayKind);
    f.whole(13, v.exchangeMinutes);
    f.text(14, v.priceBasis);
    f.text(15, v.ethicsContact);
    f.value(16, v.annex);
    f.values(17, v.linkTypes);
    f.whole(18, v.incompatibilityMonths);
    f.whole(19, v.managerSessions);
    f.whole(20, v.followUpMonths);
    f.whole(21, v.supervisionMonths);
    f.value(22, v.retention);
    f.extra(v.extra);
}

template<class F>
void describe(F &f, Of<F, domain::Training> &v) {
    f.text(1, v.title);
    f.text(2, v.body);
    f.day(3, v.on);
    f.day(4, v.until);
    f.extra(v.extra);
}

template<class F>
void describe(F &f, Of<F, domain::Coach> &v) {
    f.text(1, v.name);
    f.text(2, v.status);
    f.values(3, v.trainings);
    f.texts(4, v.methods);
    f.text(5, v.controller);
    f.extra(v.extra);
}

} // namespace aparte::vault
