// Values under the field names that the second reader gives them (docs/vault-format.md, section 9): what names them,
// and missions, frameworks and their parts.
#pragma once

#include "vault/codec.h"

namespace aparte::test {

inline QJsonObject named(const domain::Party &v);
inline QJsonObject named(const domain::Request &v);
inline QJsonObject named(const domain::Analysis &v);
inline QJsonObject named(const domain::Expectation &v);
inline QJsonObject named(const domain::FirstMeeting &v);
inline QJsonObject named(const domain::ProposalAnswer &v);
inline QJsonObject named(const domain::Proposal &v);
inline QJsonObject named(const domain::Document &v);
inline QJsonObject named(const domain::Objective &v);
inline QJsonObject named(const domain::Cost &v);
inline QJsonObject named(const domain::Signature &v);
inline QJsonObject named(const domain::Contract &v);
inline QJsonObject named(const domain::PassedGate &v);
inline QJsonObject named(const domain::ReviewItem &v);
inline QJsonObject named(const domain::Review &v);
inline QJsonObject named(const domain::Ending &v);
inline QJsonObject named(const domain::Notice &v);
inline QJsonObject named(const domain::Funding &v);
inline QJsonObject named(const domain::Mission &v);
inline QJsonObject named(const domain::LinkType &v);
inline QJsonObject named(const domain::Annex &v);
inline QJsonObject named(const domain::Retention &v);
inline QJsonObject named(const domain::Framework &v);
inline QJsonObject named(const domain::Training &v);
inline QJsonObject named(const domain::Coach &v);
inline QJsonObject named(const domain::Link &v);
inline QJsonObject named(const domain::Presence &v);
inline QJsonObject named(const domain::Unit &v);
inline QJsonObject named(const domain::AccessRequest &v);

class Named {
public:
    Named &always(const char *name, const QJsonValue &value) {
        m_made.insert(QLatin1String(name), value);
        return *this;
    }
    Named &text(const char *name, const QString &value) { return value.isEmpty() ? *this : always(name, value); }
    Named &text(const char *name, const std::optional<QString> &value) {
        return value ? always(name, QJsonValue(*value)) : *this;
    }
    Named &day(const char *name, const std::optional<QDate> &value) {
        return value && value->isValid() ? always(name, value->toString(Qt::ISODate)) : *this;
    }
    template<class Number>
    Named &number(const char *name, const std::optional<Number> &value) {
        return value ? always(name, *value) : *this;
    }
    Named &texts(const char *name, const QStringList &value) {
        return value.isEmpty() ? *this : always(name, QJsonArray::fromStringList(value));
    }
    template<class Value>
    Named &values(const char *name, const std::vector<Value> &value);
    template<class Value>
    Named &value(const char *name, const std::optional<Value> &value);
    QJsonObject with(const QJsonObject &extra) {
        if (!extra.isEmpty())
            always("extra", extra);
        return m_made;
    }

private:
    QJsonObject m_made;
};

template<class Value>
Named &Named::values(const char *name, const std::vector<Value> &value) {
    QJsonArray all;
    for (const auto &one : value)
        all.append(named(one));
    return all.isEmpty() ? *this : always(name, all);
}
template<class Value>
Named &Named::value(const char *name, const std::optional<Value> &value) {
    return value ? always(name, named(*value)) : *this;
}

inline QJsonObject named(const domain::Party &v) {
    return Named().text("role", v.role).text("name", v.name).with(v.extra);
}
inline QJsonObject named(const domain::Request &v) {
    return Named().text("by", v.by).text("who", v.who).day("made_on", v.madeOn).text("words", v.words).with(v.extra);
}
inline QJsonObject named(const domain::Analysis &v) {
    return Named()
        .day("on", v.on)
        .text("needs", v.needs)
        .text("stakes", v.stakes)
        .text("sponsor", v.sponsor)
        .text("conclusion", v.conclusion)
        .text("words", v.words)
        .with(v.extra);
}
inline QJsonObject named(const domain::Expectation &v) {
    return Named()
        .text("actor", v.actor)
        .text("name", v.name)
        .text("needs", v.needs)
        .text("context", v.context)
        .text("results", v.results)
        .text("of_coach", v.ofCoach)
        .text("terms", v.terms)
        .with(v.extra);
}
inline QJsonObject named(const domain::FirstMeeting &v) {
    return Named()
        .day("on", v.on)
        .text("needs", v.needs)
        .text("of_coach", v.ofCoach)
        .text("terms", v.terms)
        .text("choice", v.choice)
        .day("chosen_on", v.chosenOn)
        .day("adhered_on", v.adheredOn)
        .day("withdrawn_on", v.withdrawnOn)
        .day("informed_on", v.informedOn)
        .with(v.extra);
}
inline QJsonObject named(const domain::ProposalAnswer &v) {
    return Named()
        .text("role", v.role)
        .text("name", v.name)
        .text("answer", v.answer)
        .day("on", v.on)
        .text("remarks", v.remarks)
        .with(v.extra);
}
inline QJsonObject named(const domain::Proposal &v) {
    return Named()
        .number("version", v.version)
        .day("sent_on", v.sentOn)
        .text("words", v.words)
        .values("answers", v.answers)
        .with(v.extra);
}
inline QJsonObject named(const domain::Document &v) {
    return Named()
        .text("kind", v.kind)
        .text("status", v.status)
        .day("sent_on", v.sentOn)
        .day("signed_on", v.signedOn)
        .number("hours", v.hours)
        .number("hourly_rate", v.hourlyRate)
        .text("version", v.version)
        .text("words", v.words)
        .with(v.extra);
}
inline QJsonObject named(const domain::Objective &v) {
    return Named()
        .text("text", v.text)
        .text("indicator", v.indicator)
        .always("progress", v.progress)
        .day("stated_on", v.statedOn)
        .with(v.extra);
}
inline QJsonObject named(const domain::Cost &v) {
    return Named()
        .text("basis", v.basis)
        .number("hourly_rate", v.hourlyRate)
        .number("amount", v.amount)
        .text("currency", v.currency)
        .with(v.extra);
}
inline QJsonObject named(const domain::Signature &v) {
    return Named().text("role", v.role).text("name", v.name).day("on", v.on).with(v.extra);
}
inline QJsonObject named(const domain::Contract &v) {
    return Named()
        .values("objectives", v.objectives)
        .number("planned_sessions", v.plannedSessions)
        .number("planned_hours", v.plannedHours)
        .text("organisation", v.organisation)
        .value("cost", v.cost)
        .day("signed_on", v.signedOn)
        .day("from", v.from)
        .day("until", v.until)
        .number("version", v.version)
        .values("signatures", v.signatures)
        .with(v.extra);
}
inline QJsonObject named(const domain::PassedGate &v) {
    return Named().text("gate", v.gate).text("reason", v.reason).day("on", v.on).with(v.extra);
}
inline QJsonObject named(const domain::ReviewItem &v) {
    return Named()
        .text("objective", v.objective)
        .text("indicator", v.indicator)
        .always("progress", v.progress)
        .text("words", v.words)
        .with(v.extra);
}
inline QJsonObject named(const domain::Review &v) {
    return Named()
        .values("items", v.items)
        .day("prepared_on", v.preparedOn)
        .day("delivered_on", v.deliveredOn)
        .day("attested_on", v.attestedOn)
        .text("to", v.to)
        .values("present", v.present)
        .with(v.extra);
}
inline QJsonObject named(const domain::Ending &v) {
    return Named().text("kind", v.kind).text("reason", v.reason).day("on", v.on).text("words", v.words).with(v.extra);
}
inline QJsonObject named(const domain::Notice &v) {
    return Named()
        .text("kind", v.kind)
        .day("on", v.on)
        .texts("contacts", v.contacts)
        .text("words", v.words)
        .with(v.extra);
}
inline QJsonObject named(const domain::Funding &v) {
    return Named().text("by", v.by).number("share", v.share).with(v.extra);
}
inline QJsonObject named(const domain::Mission &v) {
    return Named()
        .text("id", v.id)
        .text("beneficiary", v.beneficiary)
        .text("framework", v.framework)
        .text("motive", v.motive)
        .text("stage", v.stage)
        .values("parties", v.parties)
        .value("contract", v.contract)
        .text("form", v.form)
        .values("requests", v.requests)
        .value("analysis", v.analysis)
        .values("expectations", v.expectations)
        .value("first_meeting", v.firstMeeting)
        .values("proposals", v.proposals)
        .values("documents", v.documents)
        .values("earlier_contracts", v.earlierContracts)
        .value("review", v.review)
        .value("ending", v.ending)
        .day("follow_up_on", v.followUpOn)
        .values("passed_gates", v.passedGates)
        .values("notices", v.notices)
        .values("funding", v.funding)
        .texts("coaches", v.coaches)
        .with(v.extra);
}
inline QJsonObject named(const domain::LinkType &v) {
    return Named()
        .text("id", v.id)
        .text("french_label", v.label.fr)
        .text("english_label", v.label.en)
        .text("effect", v.effect)
        .with(v.extra);
}
inline QJsonObject named(const domain::Annex &v) {
    return Named()
        .text("title", v.title)
        .text("version", v.version)
        .text("text", v.text)
        .day("signed_on", v.signedOn)
        .with(v.extra);
}
inline QJsonObject named(const domain::Retention &v) {
    return Named()
        .number("notes", v.notes)
        .number("contract", v.contract)
        .number("accounting", v.accounting)
        .with(v.extra);
}
inline QJsonObject named(const domain::Framework &v) {
    return Named()
        .text("id", v.id)
        .text("french_label", v.label.fr)
        .text("english_label", v.label.en)
        .text("legal_reference", v.legalReference)
        .text("request_rule", v.requestRule)
        .texts("gates", v.gates)
        .texts("parties", v.parties)
        .number("least_parties", v.leastParties)
        .texts("recipients", v.recipients)
        .texts("documents", v.documents)
        .number("answer_days", v.answerDays)
        .text("answer_day_kind", v.answerDayKind)
        .number("exchange_minutes", v.exchangeMinutes)
        .text("price_basis", v.priceBasis)
        .text("ethics_contact", v.ethicsContact)
        .value("annex", v.annex)
        .values("link_types", v.linkTypes)
        .number("incompatibility_months", v.incompatibilityMonths)
        .number("manager_sessions", v.managerSessions)
        .number("follow_up_months", v.followUpMonths)
        .number("supervision_months", v.supervisionMonths)
        .value("retention", v.retention)
        .with(v.extra);
}
inline QJsonObject named(const domain::Training &v) {
    return Named().text("title", v.title).text("body", v.body).day("on", v.on).day("until", v.until).with(v.extra);
}
inline QJsonObject named(const domain::Coach &v) {
    return Named()
        .text("name", v.name)
        .text("status", v.status)
        .values("trainings", v.trainings)
        .texts("methods", v.methods)
        .text("controller", v.controller)
        .with(v.extra);
}

} // namespace aparte::test
