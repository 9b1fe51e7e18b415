// That another day has begun: at midnight, after a night asleep, or because the clock was set. Pages say what is due
// today, and stay open for days.
#pragma once

#include <QDate>
#include <QObject>
#include <QTimer>

#include <functional>

namespace aparte::app {

class DayTurn : public QObject {
    Q_OBJECT

public:
    using Today = std::function<QDate()>;
    static constexpr int glanceMilliseconds = 20'000;

    explicit DayTurn(QObject *parent, Today today = QDate::currentDate, int everyMilliseconds = glanceMilliseconds);

Q_SIGNALS:
    void turned();

private:
    void look();

    Today m_today;
    QDate m_day;
    QTimer m_glance;
};

} // namespace aparte::app
