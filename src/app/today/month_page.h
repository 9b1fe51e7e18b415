// A month: how many sessions were held and are planned on each day, what is due by it; and, of the day that is chosen,
// which. The days themselves name nobody.
#pragma once

#include "app/desk/day_turn.h"
#include "app/desk/rows.h"
#include "app/desk/trouble.h"
#include "journal/calendar.h"

#include <QtQml/qqmlregistration.h>

namespace aparte::app {

class Desk;

struct MonthDay {
    QDate day;
    int held = 0, planned = 0, due = 0;
    bool late = false;
};

class MonthPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the shell makes it")
    Q_PROPERTY(QString month READ month NOTIFY changed)   // "2026-11"
    Q_PROPERTY(QString chosen READ chosen NOTIFY changed) // the day that is looked at, ISO
    Q_PROPERTY(QString today READ today NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel *days READ days CONSTANT) // six weeks, from a Monday on
    Q_PROPERTY(QAbstractItemModel *lines READ lines CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed) // of the lines
    Q_PROPERTY(int chosenAt READ chosenAt NOTIFY changed)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)

public:
    explicit MonthPage(Desk &desk, QObject *parent = nullptr, DayTurn::Today now = QDate::currentDate);

    QString month() const { return m_first.toString(QStringLiteral("yyyy-MM")); }
    QString chosen() const;
    QString today() const;
    QAbstractItemModel *days() { return &m_days; }
    QAbstractItemModel *lines() { return &m_lines; }
    int count() const { return static_cast<int>(m_lines.rows().size()); }
    int chosenAt() const { return static_cast<int>(firstShown().daysTo(m_chosen)); }
    bool loaded() const { return m_loaded; }
    Trouble *trouble() { return &m_trouble; }

    Q_INVOKABLE void choose(int place); // of the six weeks
    Q_INVOKABLE void moveDays(int days);
    Q_INVOKABLE void moveMonths(int months);
    Q_INVOKABLE void goToday();
    Q_INVOKABLE void open(int row);

    static constexpr int daysShown = 42;

Q_SIGNALS:
    void changed();
    void noteChosen(const QString &id);
    void missionChosen(const QString &id);
    void personChosen(const QString &id);
    void practiceWanted();

private:
    QDate firstShown() const;
    void choose(QDate day);
    void load();
    void show();

    Desk &m_desk;
    Trouble m_trouble{this};
    Rows<MonthDay> m_days;
    Rows<journal::CalendarLine> m_lines;
    std::vector<journal::CalendarLine> m_all; // of the six weeks
    const DayTurn::Today m_now;               // it stays open past midnight
    QDate m_first, m_chosen;
    int m_question = 0;
    bool m_loaded = false;
};

} // namespace aparte::app
