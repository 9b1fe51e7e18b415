// A mission's course: read, and carried on one step at a time. Every step is the whole mission saved again, checked by
// the rules of src/domain.
#pragma once

#include "domain/course.h"
#include "journal/people.h"

namespace aparte::journal {

struct MissionSeen {
    domain::Beneficiary person;
    domain::Mission mission;
    domain::Framework framework;
    domain::Course course;
};
// WrongUse mission.unknown; Refused person.erased.
Result<MissionSeen> missionSeen(const Journal &journal, const QString &mission);

// The contract as it is to be from now on; the one before is kept (dated versions). Refused contract.incomplete (which:
// the parts that are missing, R59) when it is signed; Refused gate.shut (which: the gates) when the framework asks for
// more first.
Result<void> saveContract(Journal &journal, const QString &mission, domain::Contract contract);

// WrongUse gate.reason (blank), gate.unknown.
Result<void> passGate(Journal &journal, const QString &mission, const QString &gate, const QString &reason);

// The review as a draft, filled from the contract's objectives and indicators only (R63).
Result<domain::Review> draftReview(const Journal &journal, const QString &mission);

// Refused, interrupted, early success, completed. WrongUse ending.date (before the mission began).
Result<void> endMission(Journal &journal, const QString &mission, const domain::Ending &ending);

} // namespace aparte::journal
