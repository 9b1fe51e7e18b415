// Values under the field names that the second reader gives them (docs/vault-format.md, section 9).
#pragma once

#include "vault/codec.h"

namespace aparte::test {

inline QJsonObject named(const domain::Contract &v);

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

inline QJsonObject named(const domain::Link &v) {
    return Named().text("to", v.to).text("type", v.type).text("direction", v.direction).with(v.extra);
}
inline QJsonObject named(const domain::Presence &v) {
    return Named().day("from", v.from).day("until", v.until).with(v.extra);
}
inline QJsonObject named(const domain::Party &v) {
    return Named().text("role", v.role).text("name", v.name).with(v.extra);
}
inline QJsonObject named(const domain::Objective &v) {
    return Named().text("text", v.text).text("indicator", v.indicator).always("progress", v.progress).with(v.extra);
}
inline QJsonObject named(const domain::Cost &v) {
    return Named()
        .text("basis", v.basis)
        .number("hourly_rate", v.hourlyRate)
        .number("amount", v.amount)
        .text("currency", v.currency)
        .with(v.extra);
}
inline QJsonObject named(const domain::Unit &v) {
    return Named().text("id", v.id).text("name", v.name).text("parent", v.parent).with(v.extra);
}

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

inline QJsonObject named(const domain::Contract &v) {
    return Named()
        .values("objectives", v.objectives)
        .number("planned_sessions", v.plannedSessions)
        .number("planned_hours", v.plannedHours)
        .text("organisation", v.organisation)
        .value("cost", v.cost)
        .day("signed_on", v.signedOn)
        .with(v.extra);
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
        .with(v.extra);
}
inline QJsonObject named(const domain::Beneficiary &v) {
    Named made;
    made.text("id", v.id).always("kind", v.kind).text("name", v.name).texts("also_known_as", v.alsoKnownAs);
    made.text("organisation", v.organisation).text("unit", v.unit).text("job_title", v.jobTitle);
    if (!v.members.isEmpty())
        made.always("members", v.members);
    return made.values("links", v.links).values("presence", v.presence).with(v.extra);
}
inline QJsonObject named(const domain::Session &v) {
    return Named()
        .text("id", v.id)
        .text("mission", v.mission)
        .text("beneficiary", v.beneficiary)
        .always("kind", v.kind)
        .text("status", v.status)
        .day("date", v.date)
        .number("minutes", v.minutes)
        .text("place", v.place)
        .text("note", v.note)
        .text("hypotheses", v.hypotheses)
        .texts("techniques", v.techniques)
        .texts("themes", v.themes)
        .with(v.extra);
}
inline QJsonObject named(const domain::Exchange &v) {
    return Named()
        .text("id", v.id)
        .text("mission", v.mission)
        .text("beneficiary", v.beneficiary)
        .text("channel", v.channel)
        .text("requested_at", v.requestedAt)
        .text("note", v.note)
        .text("answered_at", v.answeredAt)
        .number("minutes", v.minutes)
        .with(v.extra);
}
inline QJsonObject named(const domain::Consent &v) {
    return Named()
        .text("id", v.id)
        .text("beneficiary", v.beneficiary)
        .text("what", v.what)
        .text("to", v.to)
        .day("given_on", v.givenOn)
        .day("expires_on", v.expiresOn)
        .day("withdrawn_on", v.withdrawnOn)
        .with(v.extra);
}
inline QJsonObject named(const domain::Organisation &v) {
    return Named().text("id", v.id).text("name", v.name).values("units", v.units).with(v.extra);
}
inline QJsonObject named(const domain::Theme &v) {
    return Named()
        .text("id", v.id)
        .text("french_label", v.label.fr)
        .text("english_label", v.label.en)
        .text("parent", v.parent)
        .with(v.extra);
}
inline QJsonObject named(const domain::Lesson &v) {
    return Named()
        .text("id", v.id)
        .text("french", v.text.fr)
        .text("english", v.text.en)
        .text("theme", v.theme)
        .with(v.extra);
}
inline QJsonObject named(const domain::PracticeEntry &v) {
    return Named()
        .text("id", v.id)
        .text("kind", v.kind)
        .day("date", v.date)
        .number("minutes", v.minutes)
        .text("note", v.note)
        .with(v.extra);
}
inline QJsonObject named(const domain::ReportEntry &v) {
    return Named().always("number", v.number).text("entry", v.entry).with(v.extra);
}
inline QJsonObject named(const QJsonObject &v) {
    return v;
}

} // namespace aparte::test
