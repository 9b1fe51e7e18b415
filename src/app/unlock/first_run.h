// From nothing to a first note in at most five steps: the folder and the passphrase; the recovery code; the code typed
// back; the first person; then the note itself. Or, instead of the last two, the example journal.
#pragma once

#include "app/backup/fresh_restore.h"
#include "app/desk/errand.h"
#include "app/desk/trouble.h"
#include "app/unlock/opened.h"

#include <QStringList>

namespace aparte::app {

class Desk;

class FirstRun : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the shell makes it")
    Q_PROPERTY(QString step READ step NOTIFY changed) // welcome, passphrase, code, typed-back, person, example, restore
    Q_PROPERTY(int number READ number NOTIFY changed) // of the step, 1 to 5; 0 at the welcome
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY changed)
    Q_PROPERTY(bool withExample READ withExample NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(bool codeDiffers READ codeDiffers NOTIFY changed)
    Q_PROPERTY(QStringList codeGroups READ codeGroups NOTIFY changed)
    // What carries the chosen folder elsewhere, once the coach was about to create the journal there: asked once.
    Q_PROPERTY(QString syncedBy READ syncedBy NOTIFY changed)
    Q_PROPERTY(aparte::app::FreshRestore *restore READ restore CONSTANT)
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)
    Q_PROPERTY(aparte::app::Errand *errand READ errand CONSTANT)

public:
    FirstRun(Desk &desk, QObject *parent = nullptr);

    QString step() const { return m_step; }
    int number() const;
    QString folder() const { return m_folder; }
    void setFolder(const QString &folder);
    bool withExample() const { return m_withExample; }
    bool busy() const { return m_busy; }
    bool codeDiffers() const { return m_codeDiffers; }
    QStringList codeGroups() const;
    QString syncedBy() const { return m_syncedBy; }
    FreshRestore *restore() { return &m_restore; }
    Trouble *trouble() { return &m_trouble; }
    Errand *errand() { return &m_errand; }

    Q_INVOKABLE void begin(bool withExample);
    Q_INVOKABLE void restoreCopy();
    Q_INVOKABLE bool mayCreateThere(); // false: the folder is carried elsewhere, and this is the first time it is said
    Q_INVOKABLE void openExisting() { Q_EMIT existingWanted(); }
    Q_INVOKABLE void seeHelp() { Q_EMIT helpWanted(); }
    Q_INVOKABLE int strength(const QString &passphrase) const; // 0 to 4
    Q_INVOKABLE void create(const QString &passphrase);
    Q_INVOKABLE void codeCopied();
    Q_INVOKABLE void typeBack(const QString &code);
    Q_INVOKABLE void addPerson(const QString &name, const QString &framework);
    Q_INVOKABLE void later(); // no person yet
    Q_INVOKABLE void back();

Q_SIGNALS:
    void changed();
    void existingWanted();
    void helpWanted();
    void opened(const aparte::app::Opened &opened);
    void firstNote(const QString &beneficiary, const QString &mission);

private:
    void go(const QString &step);
    void beBusy(bool busy);
    void importExample();

    Desk &m_desk;
    Trouble m_trouble{this};
    Errand m_errand;
    FreshRestore m_restore;
    QString m_step = QStringLiteral("welcome");
    QString m_folder, m_syncedBy;
    Opened m_opened;
    journal::SecretBytes m_code;
    bool m_withExample = false, m_busy = false, m_codeDiffers = false;
};

} // namespace aparte::app
