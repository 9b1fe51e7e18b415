// The right of access (GDPR Art. 15): the request and its month, and everything of one person as a paper in which other
// people are masked. It goes to the person themselves: no consent is needed, a line is left (journal/disclosing.h).
#pragma once

#include "documents/paper.h"
#include "journal/journal.h"

namespace aparte::journal {

struct AccessSeen {
    domain::AccessRequest request;
    QDate dueOn;
    int daysLeft = 0; // below 0: late; of one that was answered: as it was that day
};
Result<std::vector<AccessSeen>> accessRequestsOf(const Journal &journal, const QString &beneficiary); // oldest first

// Writes the request down, or writes the one of that day again. WrongUse access.days.
Result<void> saveAccessRequest(Journal &journal, const QString &beneficiary, const domain::AccessRequest &request);
// The oldest open one. WrongUse access.unknown, access.days.
Result<void> checkIdentity(Journal &journal, const QString &beneficiary, QDate on);
Result<void> answerAccess(Journal &journal, const QString &beneficiary, QDate on);

// Everything that lies under this person's key, in words; what the window shows before it is handed over, since only
// names that the journal knows can be masked. Damaged, ChangedOutside: something cannot be read, and then nobody can
// say that this is everything, or whose names to look for.
Result<documents::Paper> accessPackage(const Journal &journal, const QString &beneficiary, const QString &language);

} // namespace aparte::journal
