// A telephone call or a mail, noted in seconds: person, channel, minutes, a line (R65 to R67).
#pragma once

#include "app/desk/rows.h"
#include "app/desk/trouble.h"
#include "app/lock/left_forms.h"
#include "domain/values.h"

#include <QtQml/qqmlregistration.h>

namespace aparte::app {

class Desk;

struct Reachable { // somebody an exchange can be noted for
    QString id, name;
    QString code;                // what they are called when discreet
    QString searched;            // folded
    domain::Framework framework; // of their latest mission
};

class ExchangeForm : public QObject, public Leavable {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the shell makes it")
    Q_PROPERTY(QString sought READ sought WRITE setSought NOTIFY changed)   // the first letters, as typed
    Q_PROPERTY(QStringList people READ people NOTIFY changed)               // who fits them
    Q_PROPERTY(QStringList codes READ codes NOTIFY changed)                 // the same, when discreet
    Q_PROPERTY(int personAt READ personAt WRITE setPersonAt NOTIFY changed) // among those; -1: nobody chosen yet
    Q_PROPERTY(QString personName READ personName NOTIFY changed)           // of whoever is chosen
    Q_PROPERTY(QString personCode READ personCode NOTIFY changed)
    Q_PROPERTY(bool isNew READ isNew CONSTANT)
    Q_PROPERTY(QString requestedDay READ requestedDay NOTIFY changed)   // ISO
    Q_PROPERTY(QString requestedTime READ requestedTime NOTIFY changed) // 09:10
    Q_PROPERTY(QString dueDay READ dueDay NOTIFY changed)               // ISO; empty: answered, or no delay
    Q_PROPERTY(bool overdue READ overdue NOTIFY changed)
    Q_PROPERTY(int usualMinutes READ usualMinutes NOTIFY changed) // of the framework (R66); 0: none
    Q_PROPERTY(QString channel READ channel WRITE setChannel NOTIFY changed)
    Q_PROPERTY(bool answered READ answered WRITE setAnswered NOTIFY changed)
    Q_PROPERTY(int minutes READ minutes WRITE setMinutes NOTIFY changed)
    Q_PROPERTY(QString line READ line WRITE setLine NOTIFY changed)
    Q_PROPERTY(bool broughtBack READ broughtBack NOTIFY changed) // what was typed before, and not saved
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed)
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)

public:
    // Somebody may be chosen already; an exchange noted before can be opened again.
    ExchangeForm(Desk &desk, const QString &beneficiary, const QString &exchange, QObject *parent = nullptr);

    QString sought() const { return m_sought; }
    void setSought(const QString &text);
    QStringList people() const;
    QStringList codes() const;
    int personAt() const;
    void setPersonAt(int place);
    QString personName() const;
    QString personCode() const;
    bool isNew() const { return m_exchange.id.isEmpty(); }
    QString requestedDay() const { return m_exchange.requestedAt.left(10); }
    QString requestedTime() const { return m_exchange.requestedAt.mid(11, 5); }
    QString dueDay() const;
    bool overdue() const;
    int usualMinutes() const;
    QString channel() const { return m_exchange.channel; }
    void setChannel(const QString &channel);
    bool answered() const { return m_exchange.answeredAt.has_value(); }
    void setAnswered(bool answered);
    int minutes() const { return m_exchange.minutes.value_or(0); }
    void setMinutes(int minutes);
    QString line() const { return m_exchange.note; }
    void setLine(const QString &line);
    bool canSave() const { return !m_busy && chosen(); }
    bool broughtBack() const { return !m_left.isEmpty(); }
    Trouble *trouble() { return &m_trouble; }

    QString whose() const override { return m_exchange.beneficiary; }
    QJsonObject asTyped() const override;
    void bringBack(const QJsonObject &typed) override;

    Q_INVOKABLE void chooseFirst(); // of those who fit
    Q_INVOKABLE void typeRequestedDay(const QString &typed);
    Q_INVOKABLE void typeRequestedTime(const QString &typed); // 9:10, 0910, 9 h 10
    Q_INVOKABLE void save();
    Q_INVOKABLE void giveUp();

Q_SIGNALS:
    void changed();
    void closed();

private:
    void load();
    void touched();
    void request(const QString &moment);
    void putBack();
    void chooseIfAlone();
    const Reachable *chosen() const;
    std::vector<const Reachable *> fitting() const;

    Desk &m_desk;
    Trouble m_trouble{this};
    std::vector<Reachable> m_people;
    domain::Exchange m_exchange;
    QString m_sought;
    QJsonObject m_left; // typed before
    bool m_busy = false, m_touched = false;
};

} // namespace aparte::app
