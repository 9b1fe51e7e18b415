// What is asked of a mission and of its contract before they are written.
#pragma once

#include "domain/values.h"
#include "journal/journal.h"

namespace aparte::journal {

// WrongUse mission.framework, contradiction.*, notice.kind, notice.date, notice.contacts (of what is out of scope: whom
// to turn to) of a notice that is new, ending.kind, ending.date (none, before the mission began, or after today) of an
// ending that is; Refused review.contract of a review that is; Refused contract.incomplete of a contract that is signed
// now and was not: what came in otherwise, signed and incomplete, does not keep the rest of its mission from being
// written.
Result<void> checkMission(const Journal &journal, const std::optional<domain::Mission> &before,
                          const domain::Mission &mission);

// Refused contract.incomplete.
Result<void> checkSignedContract(const std::optional<domain::Contract> &contract);

// The contract of the mission from now on; the one before is kept where it has to be (journal/course.h, saveContract).
void takeContract(domain::Mission &mission, domain::Contract contract);

template<class T>
Result<void> checkNoContradiction(const T &value);

} // namespace aparte::journal
