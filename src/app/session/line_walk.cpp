#include "app/session/line_walk.h"

#include <QElapsedTimer>

#include <utility>

namespace aparte::app {

LineWalk::LineWalk(QObject *parent) : QObject(parent) {
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &LineWalk::go);
}

void LineWalk::begin(QTextDocument *text, Each each, std::function<void()> atEnd) {
    m_at = QTextCursor(text);
    m_each = std::move(each);
    m_atEnd = std::move(atEnd);
    go();
}

void LineWalk::stop() {
    m_turn.stop();
    m_at = {};
}

void LineWalk::go() {
    if (m_at.isNull())
        return;
    QElapsedTimer spent;
    spent.start();
    QTextBlock line = m_at.block();
    for (; line.isValid(); line = line.next()) {
        if (spent.elapsed() >= turnMilliseconds) {
            m_at.setPosition(line.position());
            return m_turn.start();
        }
        m_each(line);
    }
    stop();
    if (m_atEnd)
        std::exchange(m_atEnd, {})();
}

} // namespace aparte::app
