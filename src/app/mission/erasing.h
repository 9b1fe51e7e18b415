// Erasing a person, as the coach goes through it: what will be lost is named, one question, then the certificate.
#pragma once

#include "app/desk/trouble.h"
#include "journal/erase.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace aparte::app {

class Desk;

class Erasing : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the page it belongs to")
    Q_PROPERTY(QString step READ step NOTIFY changed) // "", asking, working, done
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(int missions READ missions NOTIFY changed)
    Q_PROPERTY(int sessions READ sessions NOTIFY changed)
    Q_PROPERTY(int exchanges READ exchanges NOTIFY changed)
    Q_PROPERTY(QString file READ file NOTIFY changed) // where the certificate was saved; empty: nowhere yet
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)

public:
    Erasing(Desk &desk, QString beneficiary, QObject *parent);

    QString step() const { return m_step; }
    bool done() const { return m_step == u"done"; }
    QString name() const { return m_lost.name; }
    int missions() const { return m_lost.missions; }
    int sessions() const { return m_lost.sessions; }
    int exchanges() const { return m_lost.exchanges; }
    QString file() const { return m_file; }
    Trouble *trouble() { return &m_trouble; }

    Q_INVOKABLE void ask();
    Q_INVOKABLE void giveUp();
    Q_INVOKABLE void confirm();
    Q_INVOKABLE QString certificate(const QString &language) const;
    Q_INVOKABLE QString usualFile() const;
    Q_INVOKABLE void saveCertificate(const QString &file, const QString &language);
    Q_INVOKABLE void leave() { Q_EMIT left(); }

Q_SIGNALS:
    void changed();
    void left();
    void beginning(); // whatever holds on to the journal's files lets go

private:
    void go(const QString &step);

    Desk &m_desk;
    Trouble m_trouble{this};
    QString m_beneficiary;
    QString m_step, m_file;
    journal::WillBeLost m_lost;
    journal::Certificate m_certificate;
};

} // namespace aparte::app
