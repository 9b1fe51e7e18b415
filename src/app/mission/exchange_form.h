// A telephone call or a mail, noted in seconds: person, channel, minutes, a line (R65 to R67).
#pragma once

#include "app/desk/rows.h"
#include "app/desk/trouble.h"
#include "domain/values.h"

#include <QtQml/qqmlregistration.h>

namespace aparte::app {

class Desk;

struct Reachable { // somebody an exchange can be noted for
    QString id, name;
};

class ExchangeForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the shell makes it")
    Q_PROPERTY(QStringList people READ people NOTIFY changed)
    Q_PROPERTY(int personAt READ personAt WRITE setPersonAt NOTIFY changed) // -1: nobody chosen yet
    Q_PROPERTY(QString channel READ channel WRITE setChannel NOTIFY changed)
    Q_PROPERTY(bool answered READ answered WRITE setAnswered NOTIFY changed)
    Q_PROPERTY(int minutes READ minutes WRITE setMinutes NOTIFY changed)
    Q_PROPERTY(QString line READ line WRITE setLine NOTIFY changed)
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed)
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)

public:
    // Somebody may be chosen already; an exchange noted before can be opened again.
    ExchangeForm(Desk &desk, const QString &beneficiary, const QString &exchange, QObject *parent = nullptr);

    QStringList people() const;
    int personAt() const;
    void setPersonAt(int place);
    QString channel() const { return m_exchange.channel; }
    void setChannel(const QString &channel);
    bool answered() const { return m_exchange.answeredAt.has_value(); }
    void setAnswered(bool answered);
    int minutes() const { return m_exchange.minutes.value_or(0); }
    void setMinutes(int minutes);
    QString line() const { return m_exchange.note; }
    void setLine(const QString &line);
    bool canSave() const { return !m_busy && personAt() >= 0; }
    Trouble *trouble() { return &m_trouble; }

    Q_INVOKABLE void save();
    Q_INVOKABLE void giveUp() { Q_EMIT closed(); }

Q_SIGNALS:
    void changed();
    void closed();

private:
    void load();

    Desk &m_desk;
    Trouble m_trouble{this};
    std::vector<Reachable> m_people;
    domain::Exchange m_exchange;
    bool m_busy = false;
};

} // namespace aparte::app
