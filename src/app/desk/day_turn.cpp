#include "app/desk/day_turn.h"

#include <utility>

namespace aparte::app {

DayTurn::DayTurn(QObject *parent, Today today, int everyMilliseconds)
    : QObject(parent), m_today(std::move(today)), m_day(m_today()) {
    m_glance.setInterval(everyMilliseconds);
    connect(&m_glance, &QTimer::timeout, this, &DayTurn::look);
    m_glance.start();
}

// Looked at, not waited for: a timer set to midnight sleeps on when the clock is set or the lid is closed.
void DayTurn::look() {
    const QDate now = m_today();
    if (now != std::exchange(m_day, now))
        Q_EMIT turned();
}

} // namespace aparte::app
