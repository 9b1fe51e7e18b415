// The coach's own practice: registers, the papers made of them, and what the coach says of themselves.
#pragma once

#include "app/lock/left_forms.h"
#include "app/practice/coach_profile.h"
#include "app/practice/practice_sheets.h"
#include "app/practice/registers.h"

namespace aparte::app {

class PracticePage : public QObject, public Leavable {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the shell makes it")
    Q_PROPERTY(QString part READ part WRITE setPart NOTIFY changed) // registers, sheets, coach
    Q_PROPERTY(aparte::app::Registers *registers READ registers CONSTANT)
    Q_PROPERTY(aparte::app::PracticeSheets *sheets READ sheets CONSTANT)
    Q_PROPERTY(aparte::app::CoachProfile *coach READ coach CONSTANT)

public:
    PracticePage(Desk &desk, journal::Print print, QObject *parent = nullptr)
        : QObject(parent), m_registers(desk, this), m_sheets(desk, std::move(print), this), m_coach(desk, this) {
        connect(m_registers.form(), &RegisterForm::letterWanted, this, &PracticePage::letterWanted);
    }

    QString part() const { return m_part; }
    void setPart(const QString &part) {
        m_part = part;
        Q_EMIT changed();
    }
    Registers *registers() { return &m_registers; }
    PracticeSheets *sheets() { return &m_sheets; }
    CoachProfile *coach() { return &m_coach; }

    QString whose() const override { return {}; }
    QJsonObject asTyped() const override { return m_registers.left(); }
    void bringBack(const QJsonObject &typed) override { m_registers.form()->bringBack(typed); }

Q_SIGNALS:
    void changed();
    void letterWanted(const QString &entry); // the window knows its language, and asks for the letter in it

private:
    QString m_part = QStringLiteral("registers");
    Registers m_registers;
    PracticeSheets m_sheets;
    CoachProfile m_coach;
};

} // namespace aparte::app
