// What is due, drawn from the journal itself. Empty is a pleasant state. When discreet, how many of each kind and no
// name; a line that is followed shows the codes behind it. Of a long list the most urgent lines first, and more when
// they are asked for: a line for each of two hundred people held the window up for a tenth of a second.
#pragma once

#include "app/backup/backup_rounds.h"
#include "app/desk/day_turn.h"
#include "app/desk/rows.h"
#include "app/desk/trouble.h"
#include "app/shell/preferences.h"
#include "app/today/due.h"

#include <QtQml/qqmlregistration.h>

namespace aparte::app {

class Desk;

class TodayPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the shell makes it")
    Q_PROPERTY(QAbstractItemModel *due READ due CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int rest READ rest NOTIFY changed) // that are not shown
    Q_PROPERTY(bool discreet READ discreet NOTIFY changed)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
    Q_PROPERTY(bool nobodyYet READ nobodyYet NOTIFY changed)
    Q_PROPERTY(QString today READ today NOTIFY changed) // ISO
    Q_PROPERTY(aparte::app::BackupRounds *backups READ backups CONSTANT)
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)

public:
    static constexpr int atOnce = 20; // lines

    explicit TodayPage(Desk &desk, BackupRounds *backups = nullptr, Preferences *preferences = nullptr,
                       QObject *parent = nullptr, DayTurn::Today now = QDate::currentDate);

    QAbstractItemModel *due() { return &m_due; }
    int count() const { return static_cast<int>(m_due.rows().size()); }
    int rest() const { return static_cast<int>(m_rest.size()); }
    bool discreet() const { return m_preferences && m_preferences->discreet(); }
    bool loaded() const { return m_loaded; }
    bool nobodyYet() const { return m_nobodyYet; }
    QString today() const;
    BackupRounds *backups() { return m_backups; }
    Trouble *trouble() { return &m_trouble; }

    Q_INVOKABLE void follow(int row);
    Q_INVOKABLE void seeMore();
    Q_INVOKABLE void seeBackups() { Q_EMIT backupsWanted(); }
    Q_INVOKABLE void seeRetention() { Q_EMIT retentionWanted(); }
    Q_INVOKABLE void seeCalendar() { Q_EMIT calendarWanted(); }
    Q_INVOKABLE void addPerson() { Q_EMIT newPersonWanted(); }

Q_SIGNALS:
    void changed();
    void personChosen(const QString &id);
    void noteChosen(const QString &id);
    void exchangeChosen(const QString &person, const QString &id);
    void missionChosen(const QString &id);
    void consentsChosen(const QString &person);
    void practiceWanted();
    void retentionWanted();
    void calendarWanted();
    void newPersonWanted();
    void backupsWanted();

private:
    void load();
    void show();
    void lead(const DueRow &row);

    Desk &m_desk;
    BackupRounds *m_backups; // null: nothing is said of them
    Preferences *m_preferences;
    Trouble m_trouble{this};
    Rows<DueRow> m_due;
    std::vector<DueRow> m_rest;
    int m_most = atOnce; // lines, until more are asked for
    DayTurn::Today m_now;
    std::vector<domain::DueItem> m_items;
    QString m_opened; // the kind whose lines are shown, when discreet
    bool m_loaded = false, m_nobodyYet = false;
};

} // namespace aparte::app
