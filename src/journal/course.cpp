#include "journal/course.h"

#include "domain/frameworks.h"
#include "domain/review.h"
#include "domain/vocabulary.h"
#include "journal/checks.h"
#include "journal/frameworks.h"
#include "journal/incompatibility.h"
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

// One damaged note must not hide where a mission stands.
domain::Held heldOf(const Journal &journal, const domain::Beneficiary &person, const QString &mission) {
    Missing unread;
    const Owner owner = ownerNamed(journal, person);
    return domain::heldIn(mission, readable<domain::Session>(journal, owner, unread),
                          readable<domain::Exchange>(journal, owner, unread));
}

Result<MissionSeen> seen(const Journal &journal, domain::Mission mission) {
    auto who = person(journal, mission.beneficiary);
    if (!who)
        return who.fault();
    auto asked = framework(journal, mission.framework);
    if (!asked)
        return asked.fault();
    const domain::Held held = heldOf(journal, *who, mission.id);
    domain::Course course = courseOf(mission, *who, *asked, held, journal.today());
    return MissionSeen{std::move(*who), std::move(mission), std::move(*asked), std::move(course)};
}

Result<void> saved(Journal &journal, domain::Mission mission) {
    const auto done = saveMission(journal, std::move(mission));
    return done ? Result<void>() : done.fault();
}

bool isSigned(const std::optional<domain::Contract> &contract) {
    return contract && domain::signedDay(*contract).isValid();
}

Result<void> checkToSign(const Journal &journal, const domain::Mission &mission) {
    const auto now = seen(journal, mission);
    if (!now)
        return now.fault();
    QStringList shut;
    for (const domain::Gate &gate : now->course.step(u"contract")->gates)
        if (gate.shut())
            shut.append(gate.name);
    if (!shut.isEmpty())
        return fault(Fault::Kind::Refused, "gate.shut", shut.join(QStringLiteral(", ")).toStdString());
    return checkCompatible(journal, mission);
}

// The first day anything is known of it.
QDate beginningOf(const domain::Mission &mission) {
    QDate first;
    const auto reach = [&first](const std::optional<QDate> &day) {
        if (day && day->isValid() && (!first.isValid() || *day < first))
            first = *day;
    };
    for (const domain::Request &request : mission.requests)
        reach(request.madeOn);
    if (mission.analysis)
        reach(mission.analysis->on);
    if (mission.contract)
        reach(mission.contract->signedOn);
    return first;
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
    const bool wasSigned = isSigned(mission->contract);
    takeContract(*mission, std::move(contract));
    if (auto whole = checkSignedContract(mission->contract); !whole)
        return whole;
    if (!wasSigned && isSigned(mission->contract))
        if (auto free = checkToSign(journal, *mission); !free)
            return free;
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
    if (!domain::isOneOf(ending.kind, domain::words::endings) ||
        (!ending.reason.isEmpty() && !domain::isOneOf(ending.reason, domain::words::endingReasons)))
        return fault(Fault::Kind::WrongUse, "ending.kind");
    mission->ending = ending;
    if (!ending.on)
        mission->ending->on = journal.today();
    const QDate began = beginningOf(*mission), on = *mission->ending->on;
    if (!on.isValid() || on > journal.today() || (began.isValid() && on < began))
        return fault(Fault::Kind::WrongUse, "ending.date");
    return saved(journal, std::move(*mission));
}

Result<domain::Mission> checkedMission(const Journal &journal, const std::optional<domain::Mission> &before,
                                       domain::Mission mission) {
    if (auto right = checkMission(journal, before, mission); !right)
        return right.fault();
    if (before && before->ending && !mission.ending) // opened again: its stage is what its course says
        mission.stage.clear();
    if (const auto now = seen(journal, mission)) // a damaged record of the person keeps no mission from being written
        mission.stage = now->course.stage;
    return mission;
}

} // namespace aparte::journal
