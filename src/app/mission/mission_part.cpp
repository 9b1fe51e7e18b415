#include "app/mission/mission_part.h"

#include "app/desk/desk.h"
#include "app/mission/reading_part.h"
#include "journal/course.h"

namespace aparte::app {
namespace {

// The fields of the mission that a form may change; everything else stays as the journal has it by then.
QStringList fieldsOf(const QString &part) {
    static const QHash<QString, QStringList> fields = {
        {QStringLiteral("requests"), {QStringLiteral("requests")}},
        {QStringLiteral("analysis"), {QStringLiteral("analysis")}},
        {QStringLiteral("preliminary"), {QStringLiteral("expectations")}},
        {QStringLiteral("first"), {QStringLiteral("first_meeting")}},
        {QStringLiteral("proposal"), {QStringLiteral("proposals")}},
        {QStringLiteral("documents"), {QStringLiteral("documents")}},
        {QStringLiteral("contract"), {QStringLiteral("contract")}},
        {QStringLiteral("parties"),
         {QStringLiteral("parties"), QStringLiteral("coaches"), QStringLiteral("funding"), QStringLiteral("notices")}},
        {QStringLiteral("followup"), {QStringLiteral("follow_up_on")}},
        {QStringLiteral("ending"), {QStringLiteral("ending")}}};
    return fields.value(part);
}

Result<domain::Mission> changed(const domain::Mission &before, const QString &part, const QJsonObject &values) {
    QJsonObject all = domain::toJson(before);
    for (const QString &field : fieldsOf(part)) {
        all.remove(field);
        if (values.contains(field))
            all.insert(field, values.value(field));
    }
    auto mission = readPart<domain::Mission>(all);
    if (mission)
        mission->beneficiary = before.beneficiary;
    return mission;
}

Result<void> keepPart(journal::Journal &open, const QString &id, const QString &part, const QJsonObject &values) {
    const auto seen = journal::missionSeen(open, id);
    if (!seen)
        return seen.fault();
    const auto mission = changed(seen->mission, part, values);
    if (!mission)
        return mission.fault();
    if (part == u"contract")
        return journal::saveContract(open, id, mission->contract.value_or(domain::Contract{}));
    if (part == u"ending")
        return mission->ending ? journal::endMission(open, id, *mission->ending)
                               : Result<void>(fault(Fault::Kind::WrongUse, "part.missing"));
    if (auto saved = journal::saveMission(open, *mission); !saved)
        return saved.fault();
    return {};
}

} // namespace

MissionPart::MissionPart(Desk &desk, QString mission, const QString &part, QObject *parent)
    : PartForm(part, parent), m_desk(desk), m_mission(std::move(mission)) {
    m_desk.ask(
        this,
        [id = m_mission](journal::Journal &open) -> Result<Contents> {
            const auto seen = journal::missionSeen(open, id);
            if (!seen)
                return seen.fault();
            return Contents{domain::toJson(seen->mission), domain::toJson(seen->framework), seen->person.name,
                            seen->person.code, seen->person.id};
        },
        [this](Result<Contents> contents) { show(std::move(contents)); });
}

void MissionPart::keep(const QJsonObject &values) {
    m_desk.write(
        this,
        [id = m_mission, part = part(), values](journal::Journal &open) { return keepPart(open, id, part, values); },
        [this](const Result<void> &outcome) { finish(outcome); });
}

} // namespace aparte::app
