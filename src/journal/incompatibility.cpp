#include "journal/incompatibility.h"

#include "domain/frameworks.h"
#include "domain/gates.h"
#include "domain/vocabulary.h"
#include "journal/agreed.h"
#include "journal/codes.h"
#include "journal/unreadable.h"

#include <algorithm>
#include <set>

namespace aparte::journal {

namespace {

using domain::Accompaniment;
using domain::Incompatibility;

// A proposal that stands in for a contract takes a mission as much as a contract does.
Accompaniment agreedOn(Accompaniment one, const domain::Mission &mission, const domain::Beneficiary &who,
                       const domain::Framework &framework) {
    if (isAgreed(mission, who, framework)) {
        one.taken = true;
        one.declined = false;
    }
    return one;
}

// Everybody and every mission, as far as they can be read: what is damaged hides nothing else.
struct Everything {
    std::vector<domain::Beneficiary> people;
    std::vector<Accompaniment> missions;
    QHash<QString, domain::Framework> frameworks;

    QString codeOf(const QString &person) const {
        const auto one = std::ranges::find(people, person, &domain::Beneficiary::id);
        return one == people.end() ? QString() : journal::codeOf(*one);
    }
    // As it is about to be, which may not be how it was written.
    void putOpen(const domain::Mission &mission) {
        const auto who = std::ranges::find(people, mission.beneficiary, &domain::Beneficiary::id);
        if (who == people.end())
            return;
        std::erase_if(missions, [&](const Accompaniment &one) { return one.mission == mission.id; });
        missions.push_back(agreedOn(domain::accompanimentOf(mission, *who, 0, 0, {}), mission, *who,
                                    frameworks.value(mission.framework)));
        missions.back().ended.reset();
        missions.back().declined = false;
    }
    bool isAgreed(const domain::Mission &mission) const {
        const auto who = std::ranges::find(people, mission.beneficiary, &domain::Beneficiary::id);
        return who != people.end() && journal::isAgreed(mission, *who, frameworks.value(mission.framework));
    }
    IncompatibilitySeen seen(const Incompatibility &one) const {
        return {one, codeOf(one.person), codeOf(one.otherPerson)};
    }
};

Result<Everything> readEverything(const Journal &journal) {
    Missing missing;
    const auto summaries = readSummaries(journal, &missing);
    auto frameworks = frameworksById(journal);
    if (!summaries)
        return summaries.fault();
    if (!frameworks)
        return frameworks.fault();
    Everything all;
    all.frameworks = std::move(*frameworks);
    for (const Summary &summary : *summaries) {
        const Owner owner = ownerNamed(journal, summary.person);
        for (domain::Beneficiary &one : readable<domain::Beneficiary>(journal, owner, missing)) {
            for (const auto &mission : readable<domain::Mission>(journal, owner, missing))
                all.missions.push_back(accompanimentOf(mission, one, summary, all.frameworks.value(mission.framework)));
            all.people.push_back(std::move(one));
        }
    }
    return all;
}

std::vector<Incompatibility> among(const Everything &all, QDate today) {
    return domain::incompatibilities(all.people, all.missions, all.frameworks, today);
}

void turn(Incompatibility &one) {
    std::swap(one.person, one.otherPerson);
    std::swap(one.mission, one.otherMission);
}

bool saysTheSame(const domain::Beneficiary &one, const domain::Beneficiary &other) {
    const auto same = [](const domain::Link &a, const domain::Link &b) {
        return a.to == b.to && a.type == b.type && a.direction == b.direction;
    };
    return one.members == other.members && one.manager == other.manager && one.kind == other.kind &&
           one.name == other.name && std::ranges::equal(one.links, other.links, same);
}

using Pair = std::tuple<Incompatibility::Rule, QString, QString>;
Pair pairOf(const Incompatibility &one) {
    return {one.rule, std::min(one.mission, one.otherMission), std::max(one.mission, one.otherMission)};
}

} // namespace

Accompaniment accompanimentOf(const domain::Mission &mission, const domain::Beneficiary &who, const Summary &summary,
                              const domain::Framework &framework) {
    const auto line = std::ranges::find(summary.missions, mission.id, &MissionLine::id);
    return agreedOn(line == summary.missions.end() ? domain::accompanimentOf(mission, who, 0, 0, {})
                                                   : domain::accompanimentOf(mission, who, workingSessions(*line),
                                                                             line->managerAlone, line->latest),
                    mission, who, framework);
}

QSet<QString> everythingThatBlocks(const QHash<QString, domain::Framework> &frameworks) {
    QSet<QString> blocking;
    for (const domain::Framework &framework : frameworks)
        blocking.unite(domain::blockingTypes(framework.linkTypes));
    return blocking;
}

Result<QHash<QString, domain::Framework>> frameworksById(const Journal &journal) {
    const auto own = allOf<domain::Framework>(journal, {});
    if (!own)
        return own.fault();
    QHash<QString, domain::Framework> frameworks;
    for (const auto &shipped : domain::shippedFrameworks())
        frameworks.insert(shipped.id, shipped);
    for (const auto &edited : *own)
        frameworks.insert(edited.id, edited);
    return frameworks;
}

Result<std::vector<domain::Beneficiary>> everybodyOf(const Journal &journal) {
    Missing missing;
    const auto summaries = readSummaries(journal, &missing);
    if (!summaries)
        return summaries.fault();
    std::vector<domain::Beneficiary> people;
    for (const Summary &summary : *summaries)
        std::ranges::move(readable<domain::Beneficiary>(journal, ownerNamed(journal, summary.person), missing),
                          std::back_inserter(people));
    return people;
}

Result<std::vector<IncompatibilitySeen>> incompatibilitiesOf(const Journal &journal, const QString &person) {
    const auto all = readEverything(journal);
    if (!all)
        return all.fault();
    std::vector<IncompatibilitySeen> found;
    for (Incompatibility &one : among(*all, journal.today())) {
        if (!person.isEmpty() && one.otherPerson == person)
            turn(one);
        if (person.isEmpty() || one.person == person)
            found.push_back(all->seen(one));
    }
    return found;
}

Result<std::vector<IncompatibilitySeen>> incompatibilitiesWith(const Journal &journal, const Arriving &arriving) {
    auto all = readEverything(journal);
    if (!all)
        return all.fault();
    std::set<Pair> known;
    for (const Incompatibility &one : among(*all, journal.today()))
        if (one.blocks)
            known.insert(pairOf(one));
    std::ranges::copy(arriving.people, std::back_inserter(all->people));
    std::ranges::copy(arriving.missions, std::back_inserter(all->missions));
    for (const domain::Framework &framework : arriving.frameworks)
        all->frameworks.insert(framework.id, framework);
    std::vector<IncompatibilitySeen> found;
    for (const Incompatibility &one : among(*all, journal.today()))
        if (one.blocks && !known.contains(pairOf(one)))
            found.push_back(all->seen(one));
    return found;
}

Result<std::optional<ManagerSessions>> managerSessionsOf(const Journal &journal, const QString &group) {
    const auto all = readEverything(journal);
    if (!all)
        return all.fault();
    std::optional<ManagerSessions> sessions;
    for (const Accompaniment &one : all->missions)
        if (one.person == group && one.form != u"individual" && !one.ended && !one.declined) {
            const int allowed =
                all->frameworks.value(one.framework).managerSessions.value_or(domain::managerSessionsUnlessSaid);
            sessions = {one.managerAlone + (sessions ? sessions->held : 0), allowed};
        }
    for (const Incompatibility &one : among(*all, journal.today())) // a mission of the manager's own
        if (sessions && one.rule == Incompatibility::Rule::ManagerSessions && one.person == group)
            sessions->held = std::max(sessions->held, one.sessions);
    return sessions;
}

Result<void> checkCompatible(const Journal &journal, const domain::Mission &mission) {
    const auto before = find<domain::Mission>(journal, mission.id);
    if (!before)
        return before.fault();
    auto all = readEverything(journal);
    if (!all)
        return all.fault();
    const bool wasOver = *before && ((*before)->ending || !domain::isOpenStage((*before)->stage));
    if (*before && all->isAgreed(**before) && !wasOver)
        return {};
    all->putOpen(mission);
    for (Incompatibility &one : among(*all, journal.today())) {
        if (one.otherMission == mission.id)
            turn(one);
        if (one.mission != mission.id || !one.blocks)
            continue;
        const auto other = std::ranges::find(all->missions, one.otherMission, &Accompaniment::mission);
        const auto seen = all->seen(one);
        if (other->taken)
            return fault(Fault::Kind::Refused, "incompatible." + nameOf(one.rule).toStdString(),
                         (seen.code + QStringLiteral(", ") + seen.otherCode).toStdString());
    }
    return {};
}

Result<void> checkChart(const std::vector<domain::Beneficiary> &people, const QSet<QString> &blocking) {
    const auto circle = domain::OrgChart(people, blocking).circle();
    if (!circle)
        return {};
    const auto code = [&](const QString &id) {
        return codeOf(*std::ranges::find(people, id, &domain::Beneficiary::id)).toStdString();
    };
    return fault(Fault::Kind::Refused, circle->ofGroups ? "group.circle" : "chart.circle",
                 code(circle->above) + ", " + code(circle->below));
}

Result<void> checkChart(const Journal &journal, const std::optional<domain::Beneficiary> &before,
                        const domain::Beneficiary &person) {
    const bool saysNothing = person.links.empty() && person.members.isEmpty() && person.manager.isEmpty();
    if (before ? saysTheSame(*before, person) : saysNothing)
        return {};
    auto people = everybodyOf(journal);
    const auto frameworks = frameworksById(journal);
    if (!people)
        return people.fault();
    if (!frameworks)
        return frameworks.fault();
    std::erase_if(*people, [&](const domain::Beneficiary &one) { return one.id == person.id; });
    people->push_back(person);
    return checkChart(*people, everythingThatBlocks(*frameworks));
}

} // namespace aparte::journal
