// A mission's course: read, and carried on one step at a time. Every step is the whole mission saved again, checked by
// the rules of src/domain.
#pragma once

#include "domain/course.h"
#include "domain/signs.h"
#include "journal/people.h"

namespace aparte::journal {

struct MissionSeen {
    domain::Beneficiary person;
    domain::Mission mission;
    domain::Framework framework;
    domain::Course course;
    domain::Signs signs; // R43, R51
};
// WrongUse mission.unknown; Refused person.erased.
Result<MissionSeen> missionSeen(const Journal &journal, const QString &mission);

// The contract as it is to be from now on. A signed one is kept as it was, with its version, when what was agreed
// changes (progress and signatures change nothing of that), and so is an objective that was dated and is said otherwise
// (R55); the new version is signed only by signatures of its own. Refused contract.incomplete (where: the parts that
// are missing, R59) and gate.shut (where: the gates) when it is signed; what checkCompatible() says when it is signed
// for the first time. WrongUse contradiction.*.
Result<void> saveContract(Journal &journal, const QString &mission, domain::Contract contract);

// Today, by the coach. WrongUse gate.reason (blank), gate.unknown.
Result<void> passGate(Journal &journal, const QString &mission, const QString &gate, const QString &reason);

// The review as a draft, filled from the contract's objectives and indicators only (R63). Refused review.no-contract.
Result<domain::Review> draftReview(const Journal &journal, const QString &mission);

// Refused, interrupted, early success, completed; today when no day is given. The reason is the coach's alone (R35): it
// lies under the person's key and goes into no list. WrongUse ending.kind, ending.date (before the mission began, or
// after today).
Result<void> endMission(Journal &journal, const QString &mission, const domain::Ending &ending);

// A mission as it is to be written, whoever writes it: the stage moved on to where its course stands. WrongUse
// mission.framework, contradiction.*, ending.*; Refused contract.incomplete, gate.shut and what checkCompatible() says
// of a contract that is signed now and was not; review.contract of a review that says more than the contract (R63),
// gate.shut of one that is given now; incompatible.* of a mission taken up again that was over. What came in otherwise
// (an import keeps what it is given, and warns) does not keep the rest of its mission from being written.
Result<domain::Mission> checkedMission(const Journal &journal, const std::optional<domain::Mission> &before,
                                       domain::Mission mission);

} // namespace aparte::journal
