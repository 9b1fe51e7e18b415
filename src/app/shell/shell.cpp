#include "app/shell/shell.h"

#include "app/backup/fresh_restore.h"
#include "app/settings/passphrase_change.h"
#include "app/unlock/first_run.h"
#include "app/unlock/unlock_page.h"

namespace aparte::app {

Shell::Shell(Desk &desk, Preferences &preferences, Locker::Replace replace, QObject *parent)
    : QObject(parent), m_desk(desk), m_preferences(preferences), m_tongue(preferences, this), m_navigation(this),
      m_notes(desk, this), m_goTo(desk, this), m_backups(desk, this),
      m_routes(desk, m_navigation, m_notes, m_forms, preferences, m_backups, this),
      m_locker(desk, m_notes, m_forms, std::move(replace), this) {
    connect(&m_locker, &Locker::leaving, this, &Shell::leave);
    connect(&m_locker, &Locker::formsBack, &m_routes, &Routes::formsBack);
    connect(&m_routes, &Routes::journalExchanged, this, &Shell::exchanged);
    connect(&m_goTo, &GoTo::personChosen, &m_routes, &Routes::person);
    connect(&m_goTo, &GoTo::wordChosen, this, &Shell::go);
    connect(&m_dayTurn, &DayTurn::turned, this, [this] { // what is due is another thing now
        if (m_unlocked)
            Q_EMIT m_desk.changed();
    });
    connect(&preferences, &Preferences::changed, this, [this] {
        if (m_unlocked)
            m_locker.watch(m_preferences.idleMinutes());
    });
}

void Shell::start(const QString &folder) {
    if (folder.isEmpty())
        firstRun();
    else
        unlockPage(folder);
}

void Shell::firstRun() {
    auto page = std::make_unique<FirstRun>(m_desk);
    connect(page.get(), &FirstRun::existingWanted, this, [this] { unlockPage({}); });
    connect(page.get(), &FirstRun::helpWanted, &m_routes, &Routes::help);
    connect(page.get(), &FirstRun::opened, this, &Shell::opened);
    connect(page->restore(), &FreshRestore::opened, this, &Shell::opened);
    connect(page.get(), &FirstRun::firstNote, &m_notes, &OpenNotes::begin);
    m_navigation.enter(QStringLiteral("first-run"), QStringLiteral("unlock/FirstRunView"), std::move(page));
}

void Shell::unlockPage(const QString &folder) {
    auto page = std::make_unique<UnlockPage>(m_desk, folder);
    connect(page.get(), &UnlockPage::opened, this, &Shell::opened);
    connect(page.get(), &UnlockPage::beginning, &m_locker, &Locker::unlocking);
    connect(page.get(), &UnlockPage::beginning, this, &Shell::opens, Qt::QueuedConnection); // the derivation first
    connect(page.get(), &UnlockPage::helpWanted, &m_routes, &Routes::help);
    connect(page.get(), &UnlockPage::newJournalWanted, this, &Shell::firstRun);
    m_navigation.enter(QStringLiteral("unlock"), QStringLiteral("unlock/UnlockView"), std::move(page));
}

void Shell::opens() {
    m_opening = true;
    Q_EMIT changed();
}

void Shell::opened(const Opened &opened) {
    m_opened = opened;
    m_preferences.setJournalFolder(opened.folder);
    if (opened.syncAccepted)
        m_preferences.acceptSync();
    if (m_preferences.syncAccepted())
        m_opened.syncedBy.clear();
    m_notes.setReadOnly(opened.readOnly);
    m_locker.watch(m_preferences.idleMinutes());
    if (opened.needsPassphrase)
        return newPassphrase();
    m_navigation.leaveAll(); // the page that opened it goes before the open side appears
    m_unlocked = true;
    Q_EMIT m_desk.changed(); // what pages hold was read while locked
    Q_EMIT changed();
    m_routes.today();
    m_locker.takeUp();
    m_backups.start(opened.readOnly);
}

// Another state of the journal is open: what was on screen belongs to the one before.
void Shell::exchanged() {
    m_notes.letGo();
    m_forms.forgetAll();
    m_opened.readOnly = false;
    Q_EMIT m_desk.changed();
    Q_EMIT changed();
}

void Shell::syncUnderstood() {
    m_preferences.acceptSync();
    m_opened.syncedBy.clear();
    Q_EMIT changed();
}

void Shell::newPassphrase() {
    auto page = std::make_unique<PassphraseChange>(m_desk, PassphraseChange::When::AfterCode);
    connect(page.get(), &PassphraseChange::chosen, this, [this] {
        m_opened.needsPassphrase = false;
        opened(m_opened);
    });
    m_navigation.enter(QStringLiteral("new-passphrase"), QStringLiteral("unlock/NewPassphraseView"), std::move(page));
}

void Shell::leave() {
    m_unlocked = false;
    m_goTo.close();
    m_navigation.leaveAll();
    m_notes.letGo();
    Q_EMIT changed();
}

void Shell::understood() {
    m_opened.conflicts.clear();
    m_opened.usedElsewhere = m_opened.healed = m_opened.unremembered = m_opened.unfinished = false;
    Q_EMIT changed();
}

void Shell::go(const QString &word) {
    if (!m_unlocked && word != u"help") // which knows nothing of a journal
        return;
    using Way = void (Routes::*)();
    static const QHash<QString, Way> ways{{QStringLiteral("today"), &Routes::today},
                                          {QStringLiteral("people"), &Routes::people},
                                          {QStringLiteral("lessons"), &Routes::lessons},
                                          {QStringLiteral("settings"), &Routes::settings},
                                          {QStringLiteral("backups"), &Routes::backups},
                                          {QStringLiteral("help"), &Routes::help},
                                          {QStringLiteral("search"), &Routes::search},
                                          {QStringLiteral("note"), &Routes::newNote},
                                          {QStringLiteral("mission"), &Routes::newMission},
                                          {QStringLiteral("exchange"), &Routes::newExchange},
                                          {QStringLiteral("practice"), &Routes::practice},
                                          {QStringLiteral("person"), &Routes::newPerson},
                                          {QStringLiteral("organisations"), &Routes::organisations},
                                          {QStringLiteral("calendar"), &Routes::calendar},
                                          {QStringLiteral("retention"), &Routes::retention}};
    if (const auto way = ways.find(word); way != ways.end())
        (m_routes.*way.value())();
    else if (word == u"lock")
        m_locker.lock();
    else if (word == u"save")
        m_notes.save();
}

} // namespace aparte::app
