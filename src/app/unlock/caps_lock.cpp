#include "app/unlock/caps_lock.h"

#include <QKeyEvent>

namespace aparte::app {

void CapsLock::setField(QObject *field) {
    if (field == m_field)
        return;
    if (m_field)
        m_field->removeEventFilter(this);
    m_field = field;
    if (m_field)
        m_field->installEventFilter(this);
    Q_EMIT fieldChanged();
}

bool CapsLock::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::KeyPress)
        judge(static_cast<const QKeyEvent &>(*event));
    return QObject::eventFilter(watched, event);
}

void CapsLock::judge(const QKeyEvent &key) {
    bool on = m_on;
    const QString text = key.text();
    const bool shift = key.modifiers().testFlag(Qt::ShiftModifier);
    if (key.key() == Qt::Key_CapsLock)
        on = !m_on;
    else if (text.size() == 1 && text[0].isLetter() && text[0].isUpper() != text[0].isLower())
        on = text[0].isUpper() != shift;
    if (on == m_on)
        return;
    m_on = on;
    Q_EMIT onChanged();
}

} // namespace aparte::app
