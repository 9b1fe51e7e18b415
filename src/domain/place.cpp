#include "domain/place.h"

namespace aparte::domain {

QString pointerTo(const QString &parent, QStringView name) {
    QString escaped = name.toString();
    escaped.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
    return parent + u'/' + escaped;
}

QString Place::pointer() const {
    if (!m_parent)
        return {};
    const QString parent = m_parent->pointer();
    return m_index >= 0 ? parent + u'/' + QString::number(m_index) : pointerTo(parent, m_name);
}

} // namespace aparte::domain
