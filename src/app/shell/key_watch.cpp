#include "app/shell/key_watch.h"

#include <QCoreApplication>
#include <QEvent>

namespace aparte::app {

void KeyWatch::setActive(bool active) {
    if (active == m_active)
        return;
    m_active = active;
    if (active)
        QCoreApplication::instance()->installEventFilter(this);
    else
        QCoreApplication::instance()->removeEventFilter(this);
    Q_EMIT activeChanged();
}

// A shortcut is asked about before its key is a key.
bool KeyWatch::eventFilter(QObject *watched, QEvent *event) {
    if (m_active && (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress))
        Q_EMIT pressed();
    return QObject::eventFilter(watched, event);
}

} // namespace aparte::app
