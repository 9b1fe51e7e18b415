// From one page to another: makes each page's view-model and follows what it wishes for.
#pragma once

#include <QObject>

#include <memory>

namespace aparte::app {

class BackupRounds;
class Desk;
class LeftForms;
class Navigation;
class OpenNotes;
class PartForm;
class Preferences;

class Routes : public QObject {
    Q_OBJECT

public:
    Routes(Desk &desk, Navigation &navigation, OpenNotes &notes, LeftForms &forms, Preferences &preferences,
           BackupRounds &backups, QObject *parent);

    void today();
    void people();
    void retention();
    void calendar();
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
    void formsBack(); // after unlocking: the form left last is shown, unless the coach is elsewhere by then

Q_SIGNALS:
    void journalExchanged(); // for a restored copy

private:
    struct Somebody {
        QString id, name, code;
    };
    Somebody openPerson() const;                                    // whose page or note is on screen; empty: nobody
    void personForm(const QString &id, const QString &sought = {}); // words to come to
    void missionForm(const QString &beneficiary, const QString &mission);
    void course(const QString &mission);
    void consents(const QString &beneficiary, const QString &sought = {}); // a consent, or what left, to come to
    void review(const QString &mission);
    void presence(const QString &mission);
    void missionPart(const QString &mission, const QString &part);
    void placeOf(const QString &word, const QString &id);
    void framework(const QString &id, bool copy);
    void form(const QStringList &name, std::unique_ptr<PartForm> form);
    template<class Form>
    void canBeLeft(const QStringList &name, Form &form); // what is typed in it and not saved is kept under that name
    void reopen(const QStringList &name);
    void exchangeForm(const QString &beneficiary, const QString &exchange);
    void writing();
    void settingsAt(const QString &part);

    Desk &m_desk;
    Navigation &m_navigation;
    OpenNotes &m_notes;
    LeftForms &m_forms;
    Preferences &m_preferences;
    BackupRounds &m_backups;
};

} // namespace aparte::app
