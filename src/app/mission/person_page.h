// One person: where their mission stands, and the timeline of what happened, newest first.
#pragma once

#include "app/desk/rows.h"
#include "app/desk/trouble.h"
#include "app/mission/erasing.h"
#include "journal/people.h"

#include <QtQml/qqmlregistration.h>

namespace aparte::app {

class Desk;

struct TimelineRow {
    journal::TimelineItem item;
    QStringList themesFr, themesEn;
    QString month{}; // "2026-11" on the first line of a month; else empty
};

struct MissionRow {
    domain::Mission mission;
    domain::BilingualText framework; // as it is called
};

// Everything the page shows, read in one go.
struct PersonSeen {
    domain::Beneficiary person;
    QString organisation, unit;
    std::vector<MissionRow> missions;
    std::vector<TimelineRow> timeline;
};
Result<PersonSeen> seePerson(const journal::Journal &open, const QString &id);

class PersonPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the shell makes it")
    Q_PROPERTY(QString id READ id CONSTANT)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed)
    Q_PROPERTY(bool group READ group NOTIFY changed)
    Q_PROPERTY(QString jobTitle READ jobTitle NOTIFY changed)
    Q_PROPERTY(QString organisation READ organisation NOTIFY changed)
    Q_PROPERTY(QString unit READ unit NOTIFY changed)
    Q_PROPERTY(QString stage READ stage NOTIFY changed)         // of the latest mission; empty without one
    Q_PROPERTY(QString framework READ framework NOTIFY changed) // of the latest mission
    Q_PROPERTY(QAbstractItemModel *missions READ missions CONSTANT)
    Q_PROPERTY(QAbstractItemModel *timeline READ timeline CONSTANT)
    Q_PROPERTY(int missionCount READ missionCount NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed) // of the timeline
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
    Q_PROPERTY(aparte::app::Erasing *erasing READ erasing CONSTANT)
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)

public:
    PersonPage(Desk &desk, QString id, QObject *parent = nullptr);

    QString id() const { return m_id; }
    QString name() const { return m_seen.person.name; }
    QString code() const { return m_seen.person.code; }
    bool group() const { return m_seen.person.isGroup(); }
    QString jobTitle() const { return m_seen.person.jobTitle; }
    QString organisation() const { return m_seen.organisation; }
    QString unit() const { return m_seen.unit; }
    QString stage() const;
    QString framework() const;
    QAbstractItemModel *missions() { return &m_missions; }
    QAbstractItemModel *timeline() { return &m_timeline; }
    int missionCount() const { return static_cast<int>(m_missions.rows().size()); }
    int count() const { return static_cast<int>(m_timeline.rows().size()); }
    bool loaded() const { return m_loaded; }
    Erasing *erasing() { return &m_erasing; }
    Trouble *trouble() { return &m_trouble; }

    Q_INVOKABLE void open(int row);
    Q_INVOKABLE void newNote();
    Q_INVOKABLE void newMission() { Q_EMIT missionWanted(m_id, {}); }
    Q_INVOKABLE void openMission(int row); // its course
    void openLatestMission();              // or a new one where there is none
    Q_INVOKABLE void newExchange() { Q_EMIT exchangeWanted(m_id); }
    Q_INVOKABLE void openConsents() { Q_EMIT consentsWanted(m_id); }
    Q_INVOKABLE void edit() { Q_EMIT editWanted(m_id); }

Q_SIGNALS:
    void changed();
    void noteChosen(const QString &id);
    void exchangeChosen(const QString &beneficiary, const QString &id);
    void noteWanted(const QString &beneficiary, const QString &mission);
    void missionWanted(const QString &beneficiary, const QString &mission);
    void courseWanted(const QString &mission);
    void exchangeWanted(const QString &beneficiary);
    void consentsWanted(const QString &beneficiary);
    void editWanted(const QString &beneficiary);
    void erased();

private:
    void load();

    Desk &m_desk;
    Trouble m_trouble{this};
    Erasing m_erasing;
    Rows<MissionRow> m_missions;
    Rows<TimelineRow> m_timeline;
    QString m_id;
    PersonSeen m_seen;
    bool m_loaded = false;
};

} // namespace aparte::app
