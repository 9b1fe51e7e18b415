// Values under the field names that the second reader gives them (docs/vault-format.md, section 9).
#pragma once

#include "page_names_of_missions.h"

namespace aparte::test {

inline QJsonObject named(const domain::Link &v) {
    return Named().text("to", v.to).text("type", v.type).text("direction", v.direction).with(v.extra);
}
inline QJsonObject named(const domain::Presence &v) {
    return Named().day("from", v.from).day("until", v.until).with(v.extra);
}
inline QJsonObject named(const domain::Unit &v) {
    return Named().text("id", v.id).text("name", v.name).text("parent", v.parent).with(v.extra);
}

inline QJsonObject named(const domain::AccessRequest &v) {
    return Named()
        .day("received_on", v.receivedOn)
        .day("identity_checked_on", v.identityCheckedOn)
        .day("answered_on", v.answeredOn)
        .with(v.extra);
}
inline QJsonObject named(const domain::Beneficiary &v) {
    Named made;
    made.text("id", v.id).always("kind", v.kind).text("name", v.name).texts("also_known_as", v.alsoKnownAs);
    made.text("organisation", v.organisation).text("unit", v.unit).text("job_title", v.jobTitle);
    if (!v.members.isEmpty())
        made.always("members", v.members);
    return made.values("links", v.links)
        .values("presence", v.presence)
        .text("code", v.code)
        .text("manager", v.manager)
        .values("access_requests", v.accessRequests)
        .with(v.extra);
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
        .texts("present", v.present)
        .day("closed_on", v.closedOn)
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
        .text("form", v.form)
        .with(v.extra);
}
inline QJsonObject named(const domain::Disclosure &v) {
    return Named()
        .text("id", v.id)
        .text("beneficiary", v.beneficiary)
        .text("mission", v.mission)
        .text("what", v.what)
        .text("to", v.to)
        .text("consent", v.consent)
        .day("on", v.on)
        .text("way", v.way)
        .text("digest", v.digest)
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
        .text("change_french", v.change.fr)
        .text("change_english", v.change.en)
        .text("justification", v.justification)
        .with(v.extra);
}
inline QJsonObject named(const domain::PracticeEntry &v) {
    return Named()
        .text("id", v.id)
        .text("kind", v.kind)
        .day("date", v.date)
        .number("minutes", v.minutes)
        .text("note", v.note)
        .text("with", v.with)
        .texts("themes", v.themes)
        .texts("cases", v.cases)
        .text("channel", v.channel)
        .text("status", v.status)
        .day("settled_on", v.settledOn)
        .text("measures", v.measures)
        .with(v.extra);
}
inline QJsonObject named(const domain::ReportEntry &v) {
    return Named().always("number", v.number).text("entry", v.entry).with(v.extra);
}
inline QJsonObject named(const QJsonObject &v) {
    return v;
}

} // namespace aparte::test
