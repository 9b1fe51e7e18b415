// Who is above whom on the coach's org chart (R33, R36): what the links and groups of everybody recorded say, also of
// people without a mission. Nothing is kept of somebody erased, so a line that went through them ends there.
#pragma once

#include "domain/values.h"

#include <QHash>
#include <QSet>

namespace aparte::domain {

// Link types that block, by id: a direction (manages, managed_by) makes them a step of a managerial line, without one
// they stand between two people only. "hierarchical" blocks unless it is said to warn: that one link the clause is
// certain of.
QSet<QString> blockingTypes(const std::vector<LinkType> &types);

class OrgChart {
public:
    using People = std::vector<Beneficiary>;
    OrgChart(const People &people, const QSet<QString> &blocking);

    bool areInOneLine(const QString &one, const QString &other) const; // one above the other, at any depth
    // Linked without being in one line: directly, in either direction.
    enum class Tie { None, Warns, Blocks };
    Tie tie(const QString &one, const QString &other) const;

    // The people of a group, at any depth of groups inside groups; not those who manage it from outside.
    QSet<QString> membersOf(const QString &group) const { return m_members.value(group); }
    QSet<QString> managersOf(const QString &group) const { return m_managers.value(group); }

    // Two neighbours in a circle: everybody in it would be above themselves, or a group inside itself.
    struct Circle {
        QString above, below;
        bool ofGroups = false;
    };
    std::optional<Circle> circle() const;

private:
    void readGroups(const People &people);
    void readLinks(const People &people);
    void addStep(const QString &above, const QString &below);
    void addGroupSteps();
    QStringList resolved(const QString &idOrName) const;
    std::optional<Circle> circleIn(const QHash<QString, QSet<QString>> &steps, bool ofGroups) const;
    const QSet<QString> &below(const QString &id) const;

    QSet<QString> m_blocking, m_groups;
    QHash<QString, QStringList> m_byName; // folded name to ids
    QSet<QString> m_ids;
    QHash<QString, QSet<QString>> m_inside; // of a group: whom it names, groups too
    QHash<QString, QSet<QString>> m_members, m_managers;
    QHash<QString, QSet<QString>> m_steps; // directly below
    QHash<QString, QSet<QString>> m_ties, m_blockingTies;
    mutable QHash<QString, QSet<QString>> m_below; // found when first asked for
};

} // namespace aparte::domain
