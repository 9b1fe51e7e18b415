// From one page to another: makes each page's view-model and follows what it wishes for.
#pragma once

#include <QHash>
#include <QObject>

#include <memory>

namespace aparte::app {

class BackupRounds;
class Desk;
class Navigation;
class OpenNotes;
class PartForm;
class Preferences;

class Routes : public QObject {
    Q_OBJECT

public:
    Routes(Desk &desk, Navigation &navigation, OpenNotes &notes, Preferences &preferences, BackupRounds &backups,
           QObject *parent);

    void today();
    void people();
    void retention();
    void lessons();
    void practice();
    void settings();
    void backups(); // that part of the settings
    void help();
    void search(); // in the open person first
    void newNote();
    void newMission();
    void newExchange();
    void newPerson();
    void organisations();
    void person(const QString &id);

Q_SIGNALS:
    void journalExchanged(); // for a restored copy

private:
    struct Somebody {
        QString id, name;
    };
    Somebody openPerson() const; // whose page or note is on screen; empty: nobody
    void personForm(const QString &id);
    void missionForm(const QString &beneficiary, const QString &mission);
    void course(const QString &mission);
    void consents(const QString &beneficiary);
    void review(const QString &mission);
    void presence(const QString &mission);
    void missionPart(const QString &mission, const QString &part);
    void framework(const QString &id, bool copy);
    void form(const QString &name, std::unique_ptr<PartForm> form); // `name`: what is typed in it is kept under
    void exchangeForm(const QString &beneficiary, const QString &exchange);
    void writing();
    void settingsAt(const QString &part);

    Desk &m_desk;
    Navigation &m_navigation;
    OpenNotes &m_notes;
    Preferences &m_preferences;
    BackupRounds &m_backups;
    QHash<QString, QString> m_typed; // in forms that were left without saving; never outlives a lock
};

} // namespace aparte::app
