#include "journal/course.h"

#include "domain/frameworks.h"
#include "domain/review.h"
#include "domain/vocabulary.h"
#include "journal/agreed.h"
#include "journal/checks.h"
#include "journal/frameworks.h"
#include "journal/incompatibility.h"
#include "journal/members_asking.h"
#include "journal/mission_checks.h"
#include "journal/unreadable.h"

#include <algorithm>

namespace aparte::journal {

namespace {

Result<domain::Mission> missionNamed(const Journal &journal, const QString &id) {
    auto found = find<domain::Mission>(journal, id);
    if (!found)
        return found.fault();
    if (!*found)
        return fault(Fault::Kind::WrongUse, "mission.unknown");
    if (auto there = checkPerson(journal, (*found)->beneficiary); !there)
        return there.fault();
    return std::move(**found);
}

// One damaged note must not hide where a mission stands, nor a damaged organisation.
struct Happened {
    domain::Held held;
    int atWorkplace = 0;
};
Happened happenedIn(const Journal &journal, const domain::Beneficiary &person, const QString &mission) {
    Missing unread;
    const Owner owner = ownerNamed(journal, person);
    const auto sessions = readable<domain::Session>(journal, owner, unread);
    QStringList workplaces;
    if (const auto place = find<domain::Organisation>(journal, person.organisation); place && *place) {
        workplaces << (*place)->name;
        for (const domain::Unit &unit : (*place)->units)
            if (unit.id == person.unit)
                workplaces << unit.name;
    }
    return {domain::heldIn(mission, sessions, readable<domain::Exchange>(journal, owner, unread)),
            domain::heldAtWorkplace(mission, sessions, workplaces)};
}

Result<MissionSeen> seen(const Journal &journal, domain::Mission mission) {
    auto who = person(journal, mission.beneficiary);
    if (!who)
        return who.fault();
    auto asked = framework(journal, mission.framework);
    if (!asked)
        return asked.fault();
    const Happened happened = happenedIn(journal, *who, mission.id);
    const MembersAsking members(journal, *who);
    domain::Course course =
        courseOf(members.named(mission), members.named(*who), *asked, happened.held, journal.today());
    domain::Signs signs = signsOf(mission, happened.held);
    signs.atWorkplace = happened.atWorkplace;
    return MissionSeen{std::move(*who), std::move(mission), std::move(*asked), std::move(course), signs};
}

Result<void> saved(Journal &journal, domain::Mission mission) {
    const auto done = saveMission(journal, std::move(mission));
    return done ? Result<void>() : done.fault();
}

bool isSigned(const std::optional<domain::Contract> &contract) {
    return contract && domain::signedDay(*contract).isValid();
}

bool isOver(const domain::Mission &mission) {
    return mission.ending || !domain::isOpenStage(mission.stage);
}

bool isDelivered(const domain::Mission &mission) {
    return domain::stateOf(mission.review) == domain::ReviewState::Delivered;
}

Result<void> checkOpen(const std::vector<domain::Gate> &gates) {
    QStringList shut;
    for (const domain::Gate &gate : gates)
        if (gate.shut())
            shut.append(gate.name);
    return shut.isEmpty() ? Result<void>()
                          : fault(Fault::Kind::Refused, "gate.shut", shut.join(QStringLiteral(", ")).toStdString());
}

// Of a collective mission, a validated proposal binds as a contract does (R24), and under another framework may not.
bool wasAgreed(const Journal &journal, const std::optional<domain::Mission> &before, const MissionSeen &now) {
    if (!before || before->framework == now.mission.framework)
        return before && isAgreed(*before, now.person, now.framework);
    const auto asked = framework(journal, before->framework);
    return isAgreed(*before, now.person, asked ? *asked : domain::Framework());
}

// What signing, giving the review and taking a mission up again ask for, by whichever way the mission is written.
Result<void> checkWhatChanges(const Journal &journal, const std::optional<domain::Mission> &before,
                              const domain::Mission &mission, const Result<MissionSeen> &now) {
    const bool signs = isSigned(mission.contract) && !(before && isSigned(before->contract));
    const bool gives = isDelivered(mission) && !(before && isDelivered(*before));
    const bool reopens = before && isOver(*before) && !isOver(mission);
    const bool agrees = now && isAgreed(mission, now->person, now->framework) && !wasAgreed(journal, before, *now);
    if (!signs && !gives && !reopens && !agrees)
        return {};
    if (!now)
        return now.fault();
    if (signs)
        if (auto open = checkOpen(now->course.step(u"contract")->gates); !open)
            return open;
    if (gives) {
        const auto gates = domain::gatesBefore(domain::Act::ToReview, mission, now->person, now->framework, {});
        if (auto open = checkOpen(gates); !open)
            return open;
    }
    const bool taken = isAgreed(mission, now->person, now->framework) || now->course.sessionsHeld > 0;
    return signs || agrees || (reopens && taken) ? checkCompatible(journal, mission) : Result<void>();
}

} // namespace

Result<MissionSeen> missionSeen(const Journal &journal, const QString &id) {
    auto mission = missionNamed(journal, id);
    return mission ? seen(journal, std::move(*mission)) : mission.fault();
}

Result<void> saveContract(Journal &journal, const QString &id, domain::Contract contract) {
    auto mission = missionNamed(journal, id);
    if (!mission)
        return mission.fault();
    takeContract(*mission, std::move(contract));
    if (auto whole = checkSignedContract(mission->contract); !whole)
        return whole;
    return saved(journal, std::move(*mission));
}

Result<void> passGate(Journal &journal, const QString &id, const QString &gate, const QString &reason) {
    auto mission = missionNamed(journal, id);
    if (!mission)
        return mission.fault();
    if (!domain::isOneOf(gate, domain::words::gates))
        return fault(Fault::Kind::WrongUse, "gate.unknown");
    if (reason.trimmed().isEmpty())
        return fault(Fault::Kind::WrongUse, "gate.reason");
    mission->passedGates.push_back({gate, reason.trimmed(), journal.today(), {}});
    return saved(journal, std::move(*mission));
}

Result<domain::Review> draftReview(const Journal &journal, const QString &id) {
    const auto mission = missionNamed(journal, id);
    if (!mission)
        return mission.fault();
    if (!mission->contract)
        return fault(Fault::Kind::Refused, "review.no-contract");
    return domain::draftReview(*mission->contract);
}

Result<void> endMission(Journal &journal, const QString &id, const domain::Ending &ending) {
    auto mission = missionNamed(journal, id);
    if (!mission)
        return mission.fault();
    mission->ending = ending;
    if (!ending.on)
        mission->ending->on = journal.today();
    return saved(journal, std::move(*mission));
}

Result<domain::Mission> checkedMission(const Journal &journal, const std::optional<domain::Mission> &before,
                                       domain::Mission mission) {
    if (auto right = checkMission(journal, before, mission); !right)
        return right.fault();
    if (before && before->ending && !mission.ending) // opened again: its stage is what its course says
        mission.stage.clear();
    const auto now = seen(journal, mission);
    if (auto right = checkWhatChanges(journal, before, mission, now); !right)
        return right.fault();
    if (now) // a damaged record of the person keeps no mission from being written
        mission.stage = now->course.stage;
    return mission;
}

} // namespace aparte::journal
