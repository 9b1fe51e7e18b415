#include "app/mission/person_page.h"

#include "app/desk/days.h"
#include "app/desk/desk.h"

namespace aparte::app {
namespace {

using What = journal::TimelineItem::What;

QString whatName(What what) {
    switch (what) {
    case What::Session:
        return QStringLiteral("session");
    case What::Exchange:
        return QStringLiteral("exchange");
    case What::Consent:
        return QStringLiteral("consent");
    case What::Contract:
        break;
    }
    return QStringLiteral("contract");
}

std::vector<Rows<TimelineRow>::Role> timelineRoles() {
    return {{"what", [](const TimelineRow &row) { return QVariant(whatName(row.item.what)); }},
            {"kind", [](const TimelineRow &row) { return QVariant(row.item.kind); }},
            {"status", [](const TimelineRow &row) { return QVariant(row.item.status); }},
            {"day", [](const TimelineRow &row) { return QVariant(isoDay(row.item.date)); }},
            {"month", [](const TimelineRow &row) { return QVariant(row.month); }},
            {"minutes", [](const TimelineRow &row) { return QVariant(row.item.minutes); }},
            {"venue", [](const TimelineRow &row) { return QVariant(row.item.place); }},
            {"themesFr", [](const TimelineRow &row) { return QVariant(row.themesFr); }},
            {"themesEn", [](const TimelineRow &row) { return QVariant(row.themesEn); }},
            {"opening", [](const TimelineRow &row) { return QVariant(row.item.opening); }},
            {"written", [](const TimelineRow &row) { return QVariant(row.item.hasNote); }}};
}

std::vector<Rows<MissionRow>::Role> missionRoles() {
    return {{"stage", [](const MissionRow &row) { return QVariant(row.mission.stage); }},
            {"frameworkFr", [](const MissionRow &row) { return QVariant(row.framework.fr); }},
            {"frameworkEn", [](const MissionRow &row) { return QVariant(row.framework.en); }},
            {"motive", [](const MissionRow &row) { return QVariant(row.mission.motive); }}};
}

} // namespace

PersonPage::PersonPage(Desk &desk, QString id, QObject *parent)
    : QObject(parent), m_desk(desk), m_erasing(desk, id, this), m_missions(missionRoles(), this),
      m_timeline(timelineRoles(), this), m_id(std::move(id)) {
    connect(&desk, &Desk::changed, this, &PersonPage::load);
    connect(&m_erasing, &Erasing::left, this, &PersonPage::erased);
    load();
}

QString PersonPage::stage() const {
    return m_seen.missions.empty() ? QString() : m_seen.missions.back().mission.stage;
}

QString PersonPage::framework() const {
    return m_seen.missions.empty() ? QString() : m_seen.missions.back().mission.framework;
}

void PersonPage::load() {
    if (m_erasing.done())
        return;
    m_desk.ask(
        this, [id = m_id](journal::Journal &open) { return seePerson(open, id); },
        [this](Result<PersonSeen> seen) {
            if (m_erasing.done())
                return;
            if (!seen)
                return m_trouble.tell(seen.fault());
            m_seen = *std::move(seen);
            m_missions.show(m_seen.missions);
            m_timeline.show(m_seen.timeline);
            m_loaded = true;
            Q_EMIT changed();
        });
}

void PersonPage::open(int row) {
    if (row < 0 || row >= count())
        return;
    const journal::TimelineItem item = m_timeline.rows()[static_cast<std::size_t>(row)].item;
    if (item.unreadable)
        return;
    if (item.what == What::Session)
        Q_EMIT noteChosen(item.id);
    else if (item.what == What::Exchange)
        Q_EMIT exchangeChosen(m_id, item.id);
    else if (item.what == What::Contract)
        Q_EMIT courseWanted(item.mission);
}

void PersonPage::newNote() {
    if (m_seen.missions.empty())
        Q_EMIT missionWanted(m_id, {});
    else
        Q_EMIT noteWanted(m_id, m_seen.missions.back().mission.id);
}

void PersonPage::openMission(int row) {
    if (row >= 0 && row < missionCount())
        Q_EMIT courseWanted(m_missions.rows()[static_cast<std::size_t>(row)].mission.id);
}

void PersonPage::openLatestMission() {
    if (m_seen.missions.empty())
        newMission();
    else
        openMission(missionCount() - 1);
}

} // namespace aparte::app
