// A new passphrase: for somebody who knows the present one, or for somebody who came in by the recovery code and has to
// choose one now.
#pragma once

#include "app/desk/trouble.h"

#include <QtQml/qqmlregistration.h>

namespace aparte::app {

class Desk;

class PassphraseChange : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the page it belongs to")
    Q_PROPERTY(bool afterCode READ afterCode CONSTANT) // the present one is not asked for
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(bool done READ done NOTIFY changed)
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)

public:
    enum class When { Known, AfterCode };
    PassphraseChange(Desk &desk, When when, QObject *parent = nullptr);

    bool afterCode() const { return m_when == When::AfterCode; }
    bool busy() const { return m_busy; }
    bool done() const { return m_done; }
    Trouble *trouble() { return &m_trouble; }

    Q_INVOKABLE int strength(const QString &passphrase) const;
    Q_INVOKABLE void change(const QString &present, const QString &next);

Q_SIGNALS:
    void changed();
    void chosen(); // the new one is in force

private:
    Desk &m_desk;
    Trouble m_trouble{this};
    const When m_when;
    bool m_busy = false, m_done = false;
};

} // namespace aparte::app
