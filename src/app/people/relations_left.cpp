// What was typed about relations and not saved, for when the form is opened again.
#include "app/people/relations.h"

namespace aparte::app {

QJsonObject Relations::asTyped() const {
    QJsonArray links, presence;
    for (const domain::Link &link : m_links)
        links.append(QJsonObject{{QStringLiteral("to"), link.to},
                                 {QStringLiteral("type"), link.type},
                                 {QStringLiteral("direction"), link.direction},
                                 {QStringLiteral("extra"), link.extra}});
    for (const Period &period : m_presence)
        presence.append(QJsonObject{{QStringLiteral("from"), period.from},
                                    {QStringLiteral("until"), period.until},
                                    {QStringLiteral("extra"), period.extra}});
    return {{QStringLiteral("links"), links},
            {QStringLiteral("presence"), presence},
            {QStringLiteral("members"), allMembers()},
            {QStringLiteral("manager"), m_manager}};
}

void Relations::bringBack(const QJsonObject &typed) {
    m_links.clear();
    for (const QJsonValue &link : typed[u"links"].toArray())
        m_links.push_back({link[u"to"].toString(), link[u"type"].toString(), link[u"direction"].toString(),
                           link[u"extra"].toObject()});
    m_presence.clear();
    for (const QJsonValue &period : typed[u"presence"].toArray())
        m_presence.push_back({period[u"from"].toString(), period[u"until"].toString(), period[u"extra"].toObject()});
    m_members = typed[u"members"].toArray();
    m_manager = typed[u"manager"].toString();
    m_otherMembers.clear();
    nameOthers(); // and again once everybody is known
    Q_EMIT changed();
}

} // namespace aparte::app
