// The window's own view-model: locked or not, which page, and the few commands that work everywhere.
#pragma once

#include "app/backup/backup_rounds.h"
#include "app/desk/day_turn.h"
#include "app/desk/desk.h"
#include "app/lock/locker.h"
#include "app/search/go_to.h"
#include "app/session/open_notes.h"
#include "app/shell/navigation.h"
#include "app/shell/preferences.h"
#include "app/shell/routes.h"
#include "app/shell/tongue.h"
#include "app/unlock/opened.h"

namespace aparte::app {

class Shell : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("main makes it")
    Q_PROPERTY(bool unlocked READ unlocked NOTIFY changed)
    Q_PROPERTY(bool opening READ opening NOTIFY changed) // somebody asked for it: what the open side shows may be made
    Q_PROPERTY(bool readOnly READ readOnly NOTIFY changed)
    Q_PROPERTY(bool usedElsewhere READ usedElsewhere NOTIFY changed) // a word to say once
    Q_PROPERTY(bool healed READ healed NOTIFY changed)               // another
    Q_PROPERTY(bool unremembered READ unremembered NOTIFY changed)   // and another
    Q_PROPERTY(bool unfinished READ unfinished NOTIFY changed)       // and one more
    Q_PROPERTY(QString syncedBy READ syncedBy NOTIFY changed)        // what carries the journal's folder elsewhere
    Q_PROPERTY(QStringList conflicts READ conflicts NOTIFY changed)  // names of files that a synchronisation left
    Q_PROPERTY(aparte::app::BackupRounds *backups READ backups CONSTANT)
    Q_PROPERTY(aparte::app::Navigation *navigation READ navigation CONSTANT)
    Q_PROPERTY(aparte::app::Preferences *preferences READ preferences CONSTANT)
    Q_PROPERTY(aparte::app::Tongue *tongue READ tongue CONSTANT)
    Q_PROPERTY(aparte::app::OpenNotes *notes READ notes CONSTANT)
    Q_PROPERTY(aparte::app::GoTo *goTo READ goTo CONSTANT)
    Q_PROPERTY(aparte::app::Locker *locker READ locker CONSTANT)

public:
    Shell(Desk &desk, Preferences &preferences, Locker::Replace replace, QObject *parent = nullptr);

    void start(const QString &folder); // the unlock page of that journal, or the first run

    bool unlocked() const { return m_unlocked; }
    bool opening() const { return m_opening; }
    bool readOnly() const { return m_opened.readOnly; }
    bool usedElsewhere() const { return m_opened.usedElsewhere; }
    bool healed() const { return m_opened.healed; }
    bool unremembered() const { return m_opened.unremembered; }
    bool unfinished() const { return m_opened.unfinished; }
    QString syncedBy() const { return m_opened.syncedBy; }
    QStringList conflicts() const { return m_opened.conflicts; }
    BackupRounds *backups() { return &m_backups; }
    Navigation *navigation() { return &m_navigation; }
    Preferences *preferences() { return &m_preferences; }
    Tongue *tongue() { return &m_tongue; }
    OpenNotes *notes() { return &m_notes; }
    GoTo *goTo() { return &m_goTo; }
    Locker *locker() { return &m_locker; }

    // today, people, lessons, practice, settings, backups, help, search, note, mission, exchange, person,
    // organisations, save, lock
    Q_INVOKABLE void go(const QString &word);
    Q_INVOKABLE void understood(); // the word was read
    Q_INVOKABLE void syncUnderstood();
    Q_INVOKABLE void end() { m_locker.end(); }

Q_SIGNALS:
    void changed();

private:
    void firstRun();
    void unlockPage(const QString &folder);
    void opens();
    void opened(const Opened &opened);
    void newPassphrase();
    void leave();
    void exchanged();

    Desk &m_desk;
    Preferences &m_preferences;
    Tongue m_tongue;
    Navigation m_navigation;
    OpenNotes m_notes;
    GoTo m_goTo;
    BackupRounds m_backups;
    LeftForms m_forms;
    Routes m_routes;
    Locker m_locker;
    Opened m_opened;
    DayTurn m_dayTurn{this};
    bool m_unlocked = false, m_opening = false;
};

} // namespace aparte::app
