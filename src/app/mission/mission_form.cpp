#include "app/mission/mission_form.h"

#include "app/desk/desk.h"
#include "app/mission/signed.h"
#include "journal/frameworks.h"
#include "journal/people.h"

#include <algorithm>

namespace aparte::app {
namespace {

struct Found {
    QString name, code;
    domain::Mission mission;
    std::vector<domain::Framework> frameworks;
};

Result<Found> find(const journal::Journal &open, const domain::Mission &wanted) {
    const auto person = journal::person(open, wanted.beneficiary);
    if (!person)
        return person.fault();
    const auto missions = journal::missionsOf(open, wanted.beneficiary);
    if (!missions)
        return missions.fault();
    auto frameworks = journal::frameworks(open);
    if (!frameworks)
        return frameworks.fault();
    Found found{person->name, person->code, wanted, *std::move(frameworks)};
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
            m_personCode = found->code;
            m_mission = found->mission;
            m_frameworks = std::move(found->frameworks);
            m_ready = true;
            if (broughtBack() && !m_touched)
                putBack();
            Q_EMIT changed();
        });
}

void MissionForm::touched() {
    m_touched = true;
    Q_EMIT changed();
}

QJsonObject MissionForm::asTyped() const {
    if (!m_touched)
        return m_left;
    return {{QStringLiteral("framework"), m_mission.framework},
            {QStringLiteral("form"), m_mission.form},
            {QStringLiteral("motive"), m_mission.motive},
            {QStringLiteral("stage"), m_mission.stage}};
}

void MissionForm::putBack() {
    if (frameworkOpen())
        m_mission.framework = m_left[u"framework"].toString();
    m_mission.form = m_left[u"form"].toString();
    m_mission.motive = m_left[u"motive"].toString();
    m_mission.stage = m_left[u"stage"].toString();
}

void MissionForm::giveUp() {
    m_touched = false;
    m_left = {};
    Q_EMIT closed();
}

QStringList MissionForm::frameworksFr() const {
    QStringList names;
    for (const domain::Framework &framework : m_frameworks)
        names << framework.label.in(QStringLiteral("fr"));
    return names;
}

QStringList MissionForm::frameworksEn() const {
    QStringList names;
    for (const domain::Framework &framework : m_frameworks)
        names << framework.label.in(QStringLiteral("en"));
    return names;
}

int MissionForm::frameworkAt() const {
    const auto here = std::find_if(m_frameworks.begin(), m_frameworks.end(),
                                   [this](const auto &framework) { return framework.id == m_mission.framework; });
    return here == m_frameworks.end() ? -1 : static_cast<int>(here - m_frameworks.begin());
}

void MissionForm::setFrameworkAt(int place) {
    if (place >= 0 && place < static_cast<int>(m_frameworks.size()))
        setFramework(m_frameworks[static_cast<std::size_t>(place)].id);
}

bool MissionForm::frameworkOpen() const {
    return !anythingSigned(m_mission);
}

void MissionForm::setForm(const QString &form) {
    m_mission.form = form;
    touched();
}

void MissionForm::setFramework(const QString &framework) {
    m_mission.framework = framework;
    touched();
}

void MissionForm::setMotive(const QString &motive) {
    m_mission.motive = motive;
    touched();
}

void MissionForm::setStage(const QString &stage) {
    m_mission.stage = stage;
    touched();
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
            m_touched = false;
            m_left = {};
            Q_EMIT saved();
        });
    Q_EMIT changed();
}

} // namespace aparte::app
