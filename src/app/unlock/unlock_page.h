// Opening a journal that is there: one field, one button, one message. Nothing of the journal is known here, so nothing
// can be shown.
#pragma once

#include "app/desk/desk.h"
#include "app/desk/trouble.h"
#include "app/unlock/opened.h"

#include <QtQml/qqmlregistration.h>

#include <optional>

namespace aparte::app {

class UnlockPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the shell makes it")
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    // Empty, or why the coach has to choose before going on: "older", "changed" (design/vault.md, Rollback).
    Q_PROPERTY(QString choice READ choice NOTIFY changed)
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)

public:
    UnlockPage(Desk &desk, QString folder, QObject *parent = nullptr);

    QString folder() const { return m_folder; }
    void setFolder(const QString &folder);
    bool busy() const { return m_busy; }
    QString choice() const { return m_choice; }
    Trouble *trouble() { return &m_trouble; }

    Q_INVOKABLE void unlock(const QString &passphrase);
    Q_INVOKABLE void unlockWithCode(const QString &code);
    Q_INVOKABLE void lookOnly();    // the choice: read what is there, change nothing
    Q_INVOKABLE void acceptOlder(); // the choice: go on from this copy

    Q_INVOKABLE void startAnew() { Q_EMIT newJournalWanted(); }
    Q_INVOKABLE void seeHelp() { Q_EMIT helpWanted(); }

Q_SIGNALS:
    void changed();
    void opened(const aparte::app::Opened &opened);
    void newJournalWanted();
    void helpWanted();
    void beginning(); // the folder is about to be opened

private:
    enum class By { Passphrase, Code };
    void open(By by, journal::SecretBytes secret, bool acceptOlder);
    void answered(By by, Result<vault::OpenReport> report, journal::SecretBytes secret);
    void beBusy(bool busy);

    Desk &m_desk;
    Trouble m_trouble{this};
    QString m_folder, m_choice;
    bool m_busy = false;
    By m_by = By::Passphrase;
    journal::SecretBytes m_secret; // kept in guarded memory only while the choice is open
    std::optional<Opened> m_waiting;
};

} // namespace aparte::app
