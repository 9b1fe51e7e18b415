#include "domain/org_chart.h"

#include "domain/folding.h"

#include <algorithm>

namespace aparte::domain {

namespace {

QString givenName(const QJsonValue &member) {
    return member.isObject() ? member[u"name"].toString() : member.toString();
}

// Everything that can be reached, without what it is reached from unless it goes round.
QSet<QString> reached(const QHash<QString, QSet<QString>> &steps, const QString &from) {
    QSet<QString> seen;
    QStringList open(steps.value(from).values());
    while (!open.isEmpty()) {
        const QString next = open.takeLast();
        if (seen.contains(next))
            continue;
        seen.insert(next);
        const auto further = steps.constFind(next);
        if (further != steps.constEnd())
            open.append(further->values());
    }
    return seen;
}

} // namespace

QSet<QString> blockingTypes(const std::vector<LinkType> &types) {
    QSet<QString> blocking{QStringLiteral("hierarchical")};
    for (const LinkType &type : types)
        if (type.effect == u"blocks")
            blocking.insert(type.id);
        else
            blocking.remove(type.id);
    return blocking;
}

OrgChart::OrgChart(const People &people, const QSet<QString> &blocking) : m_blocking(blocking) {
    for (const Beneficiary &one : people) {
        m_ids.insert(one.id);
        m_byName[foldedName(one.name)].append(one.id);
        if (one.isGroup())
            m_groups.insert(one.id);
    }
    m_byName.remove({});
    readGroups(people);
    readLinks(people);
    addGroupSteps();
}

QStringList OrgChart::resolved(const QString &idOrName) const {
    return m_ids.contains(idOrName) ? QStringList{idOrName} : m_byName.value(foldedName(idOrName));
}

void OrgChart::readGroups(const People &people) {
    for (const Beneficiary &group : people) {
        if (!group.isGroup())
            continue;
        for (const QJsonValue &member : group.members)
            for (const QString &id : resolved(givenName(member)))
                m_inside[group.id].insert(id);
        for (const QString &id : resolved(group.manager))
            if (!m_groups.contains(id))
                m_managers[group.id].insert(id);
    }
}

void OrgChart::addStep(const QString &above, const QString &below) {
    if (!m_groups.contains(above) && !m_groups.contains(below))
        m_steps[above].insert(below);
    else if (m_groups.contains(below) && !m_groups.contains(above))
        m_managers[below].insert(above);
}

void OrgChart::readLinks(const People &people) {
    for (const Beneficiary &one : people)
        for (const Link &link : one.links) {
            if (!m_ids.contains(link.to))
                continue;
            const bool blocks = m_blocking.contains(link.type);
            if (blocks && link.direction == u"manages")
                addStep(one.id, link.to);
            else if (blocks && link.direction == u"managed_by")
                addStep(link.to, one.id);
            auto &ties = blocks ? m_blockingTies : m_ties;
            ties[one.id].insert(link.to);
            ties[link.to].insert(one.id);
        }
}

// Whoever manages a group is above everybody in it, and above those who manage the groups inside; a manager who is
// named among the members is still not above themselves.
void OrgChart::addGroupSteps() {
    for (const QString &group : m_groups) {
        QSet<QString> people = reached(m_inside, group), own;
        for (const QString &id : QSet<QString>(people))
            if (m_groups.contains(id)) {
                people.remove(id);
                if (id != group)
                    own.unite(m_managers.value(id));
            }
        people.unite(own);
        m_members.insert(group, people);
        for (const QString &manager : m_managers.value(group))
            for (const QString &member : people)
                if (member != manager)
                    m_steps[manager].insert(member);
    }
}

const QSet<QString> &OrgChart::below(const QString &id) const {
    auto known = m_below.constFind(id);
    if (known == m_below.constEnd())
        known = m_below.insert(id, reached(m_steps, id));
    return *known;
}

bool OrgChart::areInOneLine(const QString &one, const QString &other) const {
    return one != other && (below(one).contains(other) || below(other).contains(one));
}

OrgChart::Tie OrgChart::tie(const QString &one, const QString &other) const {
    if (m_blockingTies.value(one).contains(other))
        return Tie::Blocks;
    return m_ties.value(one).contains(other) ? Tie::Warns : Tie::None;
}

std::optional<OrgChart::Circle> OrgChart::circleIn(const QHash<QString, QSet<QString>> &steps, bool ofGroups) const {
    QStringList nodes(steps.keyBegin(), steps.keyEnd());
    nodes.sort(); // the same circle is told each time
    for (const QString &node : nodes) {
        if (!reached(steps, node).contains(node))
            continue;
        QStringList next(steps.value(node).values());
        next.sort();
        for (const QString &below : next)
            if (below == node || reached(steps, below).contains(node))
                return Circle{node, below, ofGroups};
    }
    return {};
}

std::optional<OrgChart::Circle> OrgChart::circle() const {
    QHash<QString, QSet<QString>> groups;
    for (auto group = m_inside.begin(); group != m_inside.end(); ++group)
        groups[group.key()] = QSet<QString>(*group).intersect(m_groups);
    if (auto around = circleIn(groups, true))
        return around;
    return circleIn(m_steps, false);
}

} // namespace aparte::domain
