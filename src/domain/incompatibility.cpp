#include "domain/incompatibility.h"

#include "domain/gates.h"
#include "domain/vocabulary.h"

#include <algorithm>
#include <map>

namespace aparte::domain {

namespace {

using Rule = Incompatibility::Rule;

bool isGroups(const Accompaniment &one) {
    return one.form != u"individual";
}

class Comparison {
public:
    Comparison(const std::vector<Beneficiary> &people, const QHash<QString, Framework> &frameworks, QDate today)
        : m_people(people), m_frameworks(frameworks), m_today(today) {}

    std::optional<Incompatibility> between(const Accompaniment &one, const Accompaniment &other);

private:
    const Framework &framework(const Accompaniment &one) const {
        static const Framework none;
        const auto found = m_frameworks.constFind(one.framework);
        return found == m_frameworks.constEnd() ? none : *found;
    }
    bool counts(const Accompaniment &past, const Accompaniment &other) const;
    const OrgChart &chart(const Accompaniment &one, const Accompaniment &other);
    std::optional<Incompatibility> ofIndividuals(const Accompaniment &one, const Accompaniment &other);
    std::optional<Incompatibility> ofGroup(const Accompaniment &group, const Accompaniment &one);

    const std::vector<Beneficiary> &m_people;
    const QHash<QString, Framework> &m_frameworks;
    QDate m_today;
    std::map<QStringList, OrgChart> m_charts; // by what blocks
};

Incompatibility found(Rule rule, const Accompaniment &one, const Accompaniment &other, bool blocks) {
    return {rule, one.mission, one.person, other.mission, other.person, blocks && (one.taken || other.taken), 0, 0};
}

// What blocks in either framework blocks the two.
const OrgChart &Comparison::chart(const Accompaniment &one, const Accompaniment &other) {
    auto types = blockingTypes(framework(one).linkTypes);
    types.unite(blockingTypes(framework(other).linkTypes));
    QStringList key(types.values());
    key.sort();
    return m_charts.try_emplace(key, m_people, types).first->second;
}

bool Comparison::counts(const Accompaniment &past, const Accompaniment &other) const {
    if (!past.ended)
        return true;
    const int months =
        std::max(framework(past).incompatibilityMonths.value_or(0), framework(other).incompatibilityMonths.value_or(0));
    return past.taken && months > 0 && past.ended->addMonths(months) > m_today;
}

std::optional<Incompatibility> Comparison::ofIndividuals(const Accompaniment &one, const Accompaniment &other) {
    const OrgChart &known = chart(one, other);
    if (known.areInOneLine(one.person, other.person))
        return found(Rule::Hierarchy, one, other, true);
    const auto tie = known.tie(one.person, other.person);
    if (tie == OrgChart::Tie::None)
        return {};
    return found(Rule::Tie, one, other, tie == OrgChart::Tie::Blocks);
}

// The team's own manager may have a few sessions, even when named among its members; nobody else in it may.
std::optional<Incompatibility> Comparison::ofGroup(const Accompaniment &group, const Accompaniment &one) {
    const OrgChart &known = chart(group, one);
    if (known.managersOf(group.person).contains(one.person)) {
        auto counted = found(Rule::ManagerSessions, group, one, false);
        counted.sessions = group.managerAlone + one.sessions;
        counted.allowed = framework(group).managerSessions.value_or(managerSessionsUnlessSaid);
        return counted;
    }
    if (known.membersOf(group.person).contains(one.person))
        return found(Rule::TeamMember, group, one, group.form == u"team");
    const auto tie = known.tie(group.person, one.person);
    if (tie == OrgChart::Tie::None)
        return {};
    return found(Rule::Tie, group, one, tie == OrgChart::Tie::Blocks);
}

std::optional<Incompatibility> Comparison::between(const Accompaniment &one, const Accompaniment &other) {
    if (one.person == other.person || one.declined || other.declined)
        return {};
    if ((one.ended && other.ended) || !counts(one, other) || !counts(other, one))
        return {};
    if (isGroups(one) && isGroups(other))
        return {};
    if (isGroups(one))
        return ofGroup(one, other);
    return isGroups(other) ? ofGroup(other, one) : ofIndividuals(one, other);
}

} // namespace

Accompaniment accompanimentOf(const Mission &mission, const Beneficiary &who, int sessions, int managerAlone,
                              QDate latest) {
    Accompaniment one;
    one.mission = mission.id;
    one.person = mission.beneficiary;
    one.framework = mission.framework;
    one.form = who.isGroup() ? mission.form : QStringLiteral("individual"); // whatever kind it says, one is one
    if (who.isGroup() && (one.form.isEmpty() || one.form == u"individual"))
        one.form = QStringLiteral("team");
    one.sessions = sessions;
    one.managerAlone = managerAlone;
    one.taken = sessions > 0 || (mission.contract && signedDay(*mission.contract).isValid());
    one.declined =
        !one.taken && (mission.stage == u"refused" || (mission.ending && mission.ending->kind == u"refused"));
    if (mission.ending && mission.ending->on)
        one.ended = mission.ending->on;
    else if (!isOpenStage(mission.stage))
        one.ended = latest.isValid() ? latest : QDate(1, 1, 1); // over since nobody knows when: long ago
    return one;
}

QString nameOf(Rule rule) {
    switch (rule) {
    case Rule::Hierarchy:
        return QStringLiteral("hierarchy");
    case Rule::TeamMember:
        return QStringLiteral("team-member");
    case Rule::ManagerSessions:
        return QStringLiteral("manager-sessions");
    case Rule::Tie:
        break;
    }
    return QStringLiteral("link");
}

std::vector<Incompatibility> incompatibilities(const std::vector<Beneficiary> &people,
                                               const std::vector<Accompaniment> &missions,
                                               const QHash<QString, Framework> &frameworks, QDate today) {
    Comparison comparison(people, frameworks, today);
    std::vector<Incompatibility> all;
    for (std::size_t one = 0; one < missions.size(); ++one)
        for (std::size_t other = one + 1; other < missions.size(); ++other)
            if (auto incompatible = comparison.between(missions[one], missions[other]))
                all.push_back(*incompatible);
    return all;
}

} // namespace aparte::domain
