// A new recovery code: the old one stops opening. Shown once, typed back once.
#pragma once

#include "app/desk/trouble.h"
#include "journal/passphrase.h"

#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace aparte::app {

class Desk;

class CodeRenewal : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the page it belongs to")
    Q_PROPERTY(QString step READ step NOTIFY changed) // "", code, done
    Q_PROPERTY(QStringList groups READ groups NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(bool differs READ differs NOTIFY changed)
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)

public:
    CodeRenewal(Desk &desk, QObject *parent);

    QString step() const { return m_step; }
    QStringList groups() const;
    bool busy() const { return m_busy; }
    bool differs() const { return m_differs; }
    Trouble *trouble() { return &m_trouble; }

    Q_INVOKABLE void renew(const QString &passphrase);
    Q_INVOKABLE void typeBack(const QString &code);

Q_SIGNALS:
    void changed();

private:
    Desk &m_desk;
    Trouble m_trouble{this};
    QString m_step;
    journal::SecretBytes m_code;
    bool m_busy = false, m_differs = false;
};

} // namespace aparte::app
