// How the window looks, how it locks, passphrase and code, what comes in and goes out.
#pragma once

#include "app/settings/code_renewal.h"
#include "app/settings/passphrase_change.h"
#include "app/settings/transfer.h"
#include "app/shell/preferences.h"

namespace aparte::app {

class SettingsPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the shell makes it")
    Q_PROPERTY(QString part READ part WRITE setPart NOTIFY changed) // window, locking, journal
    Q_PROPERTY(aparte::app::Preferences *preferences READ preferences CONSTANT)
    Q_PROPERTY(aparte::app::PassphraseChange *passphrase READ passphrase CONSTANT)
    Q_PROPERTY(aparte::app::CodeRenewal *code READ code CONSTANT)
    Q_PROPERTY(aparte::app::Transfer *transfer READ transfer CONSTANT)

public:
    SettingsPage(Desk &desk, Preferences &preferences, QObject *parent = nullptr)
        : QObject(parent), m_preferences(preferences), m_passphrase(desk, PassphraseChange::When::Known, this),
          m_code(desk, this), m_transfer(desk, this) {}

    QString part() const { return m_part; }
    void setPart(const QString &part) {
        m_part = part;
        Q_EMIT changed();
    }
    Preferences *preferences() { return &m_preferences; }
    PassphraseChange *passphrase() { return &m_passphrase; }
    CodeRenewal *code() { return &m_code; }
    Transfer *transfer() { return &m_transfer; }

Q_SIGNALS:
    void changed();

private:
    QString m_part = QStringLiteral("window");
    Preferences &m_preferences;
    PassphraseChange m_passphrase;
    CodeRenewal m_code;
    Transfer m_transfer;
};

} // namespace aparte::app
