#include "app/mission/mission_form.h"

#include "app/desk/desk.h"
#include "journal/people.h"

namespace aparte::app {
namespace {

struct Found {
    QString name;
    domain::Mission mission;
};

Result<Found> find(const journal::Journal &open, const domain::Mission &wanted) {
    const auto person = journal::person(open, wanted.beneficiary);
    if (!person)
        return person.fault();
    const auto missions = journal::missionsOf(open, wanted.beneficiary);
    if (!missions)
        return missions.fault();
    Found found{person->name, wanted};
    for (const domain::Mission &mission : *missions)
        if (mission.id == wanted.id)
            found.mission = mission;
    return found;
}

} // namespace

MissionForm::MissionForm(Desk &desk, const QString &beneficiary, const QString &mission, QObject *parent)
    : QObject(parent), m_desk(desk), m_isNew(mission.isEmpty()) {
    m_mission.id = mission;
    m_mission.beneficiary = beneficiary;
    m_mission.framework = QStringLiteral("cdg");
    m_mission.motive = QStringLiteral("practice");
    m_mission.stage = QStringLiteral("request");
    load();
}

void MissionForm::load() {
    m_desk.ask(
        this, [wanted = m_mission](journal::Journal &open) { return find(open, wanted); },
        [this](Result<Found> found) {
            if (!found)
                return m_trouble.tell(found.fault());
            m_personName = found->name;
            m_mission = found->mission;
            m_ready = true;
            Q_EMIT changed();
        });
}

void MissionForm::setFramework(const QString &framework) {
    m_mission.framework = framework;
    Q_EMIT changed();
}

void MissionForm::setMotive(const QString &motive) {
    m_mission.motive = motive;
    Q_EMIT changed();
}

void MissionForm::setStage(const QString &stage) {
    m_mission.stage = stage;
    Q_EMIT changed();
}

void MissionForm::save() {
    if (!m_ready)
        return;
    m_ready = false;
    m_trouble.clear();
    m_desk.write(
        this, [mission = m_mission](journal::Journal &open) { return journal::saveMission(open, mission); },
        [this](Result<QString> id) {
            m_ready = true;
            Q_EMIT changed();
            if (!id)
                return m_trouble.tell(id.fault());
            Q_EMIT saved();
        });
    Q_EMIT changed();
}

} // namespace aparte::app
