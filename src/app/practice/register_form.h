// One entry of a register, new or written again: only the fields of its kind are asked for.
#pragma once

#include "app/desk/trouble.h"
#include "domain/practice.h"

#include <QJsonObject>
#include <QtQml/qqmlregistration.h>

namespace aparte::app {

class Desk;

class RegisterForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the page it belongs to")
    Q_PROPERTY(bool open READ isOpen NOTIFY begun)
    Q_PROPERTY(bool isNew READ isNew NOTIFY begun)
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY changed)
    Q_PROPERTY(QString day READ day NOTIFY changed)               // ISO
    Q_PROPERTY(QString settledDay READ settledDay NOTIFY changed) // ISO; empty: not yet
    Q_PROPERTY(int minutes READ minutes WRITE setMinutes NOTIFY changed)
    Q_PROPERTY(QString whom READ whom WRITE setWhom NOTIFY changed)
    Q_PROPERTY(QString themes READ themes WRITE setThemes NOTIFY changed) // separated by commas
    Q_PROPERTY(QString cases READ cases WRITE setCases NOTIFY changed)    // codes, likewise
    Q_PROPERTY(QString channel READ channel WRITE setChannel NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY begun)
    Q_PROPERTY(QString measures READ measures NOTIFY begun)
    Q_PROPERTY(bool asksMinutes READ asksMinutes NOTIFY changed)
    Q_PROPERTY(bool asksWhom READ asksWhom NOTIFY changed)
    Q_PROPERTY(bool asksCases READ asksCases NOTIFY changed) // and themes
    Q_PROPERTY(bool asksChannel READ asksChannel NOTIFY changed)
    Q_PROPERTY(bool asksSettling READ asksSettling NOTIFY changed)
    Q_PROPERTY(bool asksMeasures READ asksMeasures NOTIFY changed)
    Q_PROPERTY(bool broughtBack READ broughtBack NOTIFY begun) // what was typed before, and not saved
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed)
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)

public:
    RegisterForm(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

    bool isOpen() const { return m_open; }
    bool isNew() const { return m_entry.id.isEmpty(); }
    QString id() const { return m_entry.id; }
    QString kind() const { return m_entry.kind; }
    void setKind(const QString &kind);
    QString day() const;
    QString settledDay() const;
    int minutes() const { return m_entry.minutes.value_or(0); }
    void setMinutes(int minutes);
    QString whom() const { return m_entry.with; }
    void setWhom(const QString &whom);
    QString themes() const { return m_entry.themes.join(QStringLiteral(", ")); }
    void setThemes(const QString &themes);
    QString cases() const { return m_entry.cases.join(QStringLiteral(", ")); }
    void setCases(const QString &cases);
    QString channel() const { return m_entry.channel; }
    void setChannel(const QString &channel);
    QString note() const { return m_entry.note; }
    QString measures() const { return m_entry.measures; }
    bool asksMinutes() const { return fields().minutes; }
    bool asksWhom() const { return fields().with; }
    bool asksCases() const { return fields().cases; }
    bool asksChannel() const { return fields().channel; }
    bool asksSettling() const { return fields().settling; }
    bool asksMeasures() const { return fields().measures; }
    bool canSave() const { return m_open && !m_busy && m_entry.date.isValid(); }
    bool broughtBack() const { return m_broughtBack; }
    Trouble *trouble() { return &m_trouble; }

    QJsonObject asTyped() const;
    void bringBack(const QJsonObject &typed);

    void begin(domain::PracticeEntry entry);
    Q_INVOKABLE void typeDay(const QString &typed);
    Q_INVOKABLE void typeSettledDay(const QString &typed);               // empty: not yet
    Q_INVOKABLE void hold(const QString &note, const QString &measures); // as typed so far: the page goes
    Q_INVOKABLE void save(const QString &note, const QString &measures);
    Q_INVOKABLE void remove();
    Q_INVOKABLE void giveUp();
    Q_INVOKABLE void askForLetter() { Q_EMIT letterWanted(m_entry.id); }

Q_SIGNALS:
    void letterWanted(const QString &entry); // of a solicitation that is kept
    void begun();                            // an entry is opened, or put away: its texts are to be shown
    void changed();

private:
    domain::PracticeFields fields() const { return domain::fieldsOf(m_entry.kind); }
    domain::PracticeEntry asked() const;
    void finish(const std::optional<Fault> &fault);

    Desk &m_desk;
    Trouble m_trouble{this};
    domain::PracticeEntry m_entry;
    bool m_open = false, m_busy = false, m_touched = false, m_broughtBack = false;
};

} // namespace aparte::app
