// A mission as its course: each step and where it stands, what stops it and why, and the way into each step's form.
#pragma once

#include "app/desk/rows.h"
#include "app/desk/trouble.h"
#include "journal/course.h"

#include <QtQml/qqmlregistration.h>

namespace aparte::app {

class Desk;

class MissionPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the shell makes it")
    Q_PROPERTY(QString personName READ personName NOTIFY changed)
    Q_PROPERTY(QString personCode READ personCode NOTIFY changed)
    Q_PROPERTY(QString frameworkFr READ frameworkFr NOTIFY changed)
    Q_PROPERTY(QString frameworkEn READ frameworkEn NOTIFY changed)
    Q_PROPERTY(QString motive READ motive NOTIFY changed)
    Q_PROPERTY(QString form READ form NOTIFY changed)
    Q_PROPERTY(QString stage READ stage NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel *steps READ steps CONSTANT)
    Q_PROPERTY(QAbstractItemModel *objectives READ objectives CONSTANT) // of the contract in force
    Q_PROPERTY(QAbstractItemModel *passed READ passed CONSTANT)         // gates passed with a reason
    Q_PROPERTY(QAbstractItemModel *versions READ versions CONSTANT)     // of the contract, before the one in force
    Q_PROPERTY(int contractVersion READ contractVersion NOTIFY changed) // in force; 0: none
    Q_PROPERTY(QString contractSignedOn READ contractSignedOn NOTIFY changed) // ISO; empty: not yet
    Q_PROPERTY(int sessionsHeld READ sessionsHeld NOTIFY changed)
    Q_PROPERTY(int sessionsPlanned READ sessionsPlanned NOTIFY changed) // -1: not said
    Q_PROPERTY(double hoursHeld READ hoursHeld NOTIFY changed)
    Q_PROPERTY(double hoursFramed READ hoursFramed NOTIFY changed) // -1: not said
    Q_PROPERTY(double amount READ amount NOTIFY changed)           // -1: not known, or nothing to invoice yet
    Q_PROPERTY(QString currency READ currency NOTIFY changed)
    Q_PROPERTY(QStringList signs READ signs NOTIFY changed)     // R43: beyond_plan, extended
    Q_PROPERTY(int atWorkplace READ atWorkplace NOTIFY changed) // R51: sessions held where the person works
    Q_PROPERTY(QString ending READ ending NOTIFY changed)       // empty: it goes on
    Q_PROPERTY(QString endedOn READ endedOn NOTIFY changed)
    Q_PROPERTY(bool over READ over NOTIFY changed)
    Q_PROPERTY(bool anythingSigned READ anythingSigned NOTIFY changed) // then the framework stays
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)

public:
    MissionPage(Desk &desk, QString mission, QObject *parent = nullptr);

    QString id() const { return m_id; }
    QString beneficiary() const { return m_seen.person.id; }
    QString personName() const { return m_seen.person.name; }
    QString personCode() const { return m_seen.person.code; }
    QString frameworkFr() const { return m_seen.framework.label.fr; }
    QString frameworkEn() const { return m_seen.framework.label.en; }
    QString motive() const { return m_seen.mission.motive; }
    QString form() const { return m_seen.mission.form; }
    QString stage() const { return m_seen.course.stage; }
    QAbstractItemModel *steps() { return &m_steps; }
    QAbstractItemModel *objectives() { return &m_objectives; }
    QAbstractItemModel *passed() { return &m_passed; }
    QAbstractItemModel *versions() { return &m_versions; }
    int contractVersion() const;
    QString contractSignedOn() const;
    int sessionsHeld() const { return m_seen.course.sessionsHeld; }
    int sessionsPlanned() const { return m_seen.course.sessionsPlanned.value_or(-1); }
    double hoursHeld() const { return m_seen.course.minutesHeld / 60.0; }
    double hoursFramed() const { return m_seen.course.hoursFramed.value_or(-1); }
    double amount() const;
    QString currency() const;
    QStringList signs() const { return m_seen.signs.ofDependence(); }
    int atWorkplace() const { return m_seen.signs.atWorkplace; }
    QString ending() const { return m_seen.mission.ending ? m_seen.mission.ending->kind : QString(); }
    QString endedOn() const;
    bool over() const { return m_seen.course.over; }
    bool anythingSigned() const;
    bool loaded() const { return m_loaded; }
    Trouble *trouble() { return &m_trouble; }

    Q_INVOKABLE void open(const QString &step); // its form, its note or its page
    Q_INVOKABLE void openPart(const QString &part) { Q_EMIT partWanted(m_id, part); }
    Q_INVOKABLE void newNote(const QString &kind) { Q_EMIT noteWanted(m_seen.person.id, m_id, kind); }
    Q_INVOKABLE void goOn(const QString &gate, const QString &reason); // all the same
    Q_INVOKABLE void change() { Q_EMIT missionWanted(m_seen.person.id, m_id); }

Q_SIGNALS:
    void changed();
    void partWanted(const QString &mission, const QString &part);
    void noteWanted(const QString &beneficiary, const QString &mission, const QString &kind);
    void missionWanted(const QString &beneficiary, const QString &mission);
    void reviewWanted(const QString &mission);

private:
    void load();

    Desk &m_desk;
    Trouble m_trouble{this};
    Rows<domain::Step> m_steps;
    Rows<domain::Objective> m_objectives;
    Rows<domain::PassedGate> m_passed;
    Rows<domain::Contract> m_versions;
    const QString m_id;
    journal::MissionSeen m_seen;
    bool m_loaded = false;
};

} // namespace aparte::app
