// How the window looks, how it locks, passphrase and code, backups, what comes in and goes out.
#pragma once

#include "app/backup/backup_places.h"
#include "app/backup/restore_beside.h"
#include "app/session/taught_list.h"
#include "app/settings/code_renewal.h"
#include "app/settings/frameworks_page.h"
#include "app/settings/passphrase_change.h"
#include "app/settings/rekeying.h"
#include "app/settings/transfer.h"
#include "app/shell/preferences.h"

namespace aparte::app {

class SettingsPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the shell makes it")
    Q_PROPERTY(QString part READ part WRITE setPart NOTIFY changed) // window, locking, backups, frameworks, journal
    Q_PROPERTY(bool readOnly READ readOnly CONSTANT)                // an older copy, looked at only
    Q_PROPERTY(aparte::app::Preferences *preferences READ preferences CONSTANT)
    Q_PROPERTY(aparte::app::PassphraseChange *passphrase READ passphrase CONSTANT)
    Q_PROPERTY(aparte::app::CodeRenewal *code READ code CONSTANT)
    Q_PROPERTY(aparte::app::Rekeying *rekeying READ rekeying CONSTANT)
    Q_PROPERTY(aparte::app::BackupPlaces *places READ places CONSTANT)
    Q_PROPERTY(aparte::app::RestoreBeside *restore READ restore CONSTANT)
    Q_PROPERTY(aparte::app::FrameworksPage *frameworks READ frameworks CONSTANT)
    Q_PROPERTY(aparte::app::Transfer *transfer READ transfer CONSTANT)
    Q_PROPERTY(aparte::app::TaughtList *dictionary READ dictionary CONSTANT)

public:
    SettingsPage(Desk &desk, Preferences &preferences, BackupRounds &backups, QObject *parent = nullptr)
        : QObject(parent), m_preferences(preferences), m_passphrase(desk, PassphraseChange::When::Known, this),
          m_code(desk, this), m_rekeying(desk, this), m_places(desk, backups, this), m_restore(desk, backups, this),
          m_frameworks(desk, this), m_transfer(desk, this), m_dictionary(desk, {}, this) {
        connect(&m_passphrase, &PassphraseChange::chosen, &backups, &BackupRounds::look);
        connect(&m_code, &CodeRenewal::changed, &backups, [this, &backups] {
            if (m_code.step() == u"code")
                backups.look();
        });
        connect(&m_rekeying, &Rekeying::beginning, &m_restore, &RestoreBeside::giveUp);
        connect(&m_rekeying, &Rekeying::beginning, &backups, &BackupRounds::letGo);
        connect(&m_transfer, &Transfer::erasing, &backups, &BackupRounds::letGo);
        connect(&m_restore, &RestoreBeside::exchanging, &backups, &BackupRounds::letGo);
        connect(&m_rekeying, &Rekeying::rekeyed, &backups, &BackupRounds::look);
    }

    QString part() const { return m_part; }
    void setPart(const QString &part) {
        m_part = part;
        Q_EMIT changed();
    }
    bool readOnly() const { return m_places.rounds()->readOnly(); }
    Preferences *preferences() { return &m_preferences; }
    PassphraseChange *passphrase() { return &m_passphrase; }
    CodeRenewal *code() { return &m_code; }
    Rekeying *rekeying() { return &m_rekeying; }
    BackupPlaces *places() { return &m_places; }
    RestoreBeside *restore() { return &m_restore; }
    FrameworksPage *frameworks() { return &m_frameworks; }
    Transfer *transfer() { return &m_transfer; }
    TaughtList *dictionary() { return &m_dictionary; }

    Q_INVOKABLE void seeRetention() { Q_EMIT retentionWanted(); }

Q_SIGNALS:
    void changed();
    void retentionWanted();

private:
    QString m_part = QStringLiteral("window");
    Preferences &m_preferences;
    PassphraseChange m_passphrase;
    CodeRenewal m_code;
    Rekeying m_rekeying;
    BackupPlaces m_places;
    RestoreBeside m_restore;
    FrameworksPage m_frameworks;
    Transfer m_transfer;
    TaughtList m_dictionary;
};

} // namespace aparte::app
