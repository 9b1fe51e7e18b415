#include "app/lock/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

namespace aparte::app {

IdleWatch::IdleWatch(QObject *parent) : QObject(parent) {
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::start(int seconds) {
    m_allowed = seconds;
    m_since.start();
    m_tick.start();
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::stop() {
    m_tick.stop();
    QCoreApplication::instance()->removeEventFilter(this);
    m_left = -1;
    Q_EMIT secondsLeftChanged();
}

void IdleWatch::touch() {
    m_since.restart();
    if (m_left >= 0)
        look();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event) {
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::InputMethod:
        touch();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void IdleWatch::look() {
    const auto idle = static_cast<int>(m_since.elapsed() / 1000);
    const int remaining = m_allowed - idle;
    const int left = remaining > warningSeconds ? -1 : qMax(0, remaining);
    if (left != m_left) {
        m_left = left;
        Q_EMIT secondsLeftChanged();
    }
    if (left == 0) {
        m_tick.stop();
        Q_EMIT ranOut();
    }
}

} // namespace aparte::app
