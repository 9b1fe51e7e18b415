// The registers of the coach's own practice: supervision, network, training, solicitations, interference, the yearly
// declaration, breaches, ethics (R37 to R41, R45, R52). They lie under the journal's key and name nobody: a text that
// contains the name of somebody in this vault is refused, with the code to write instead.
#pragma once

#include "domain/practice.h"
#include "journal/unreadable.h"

namespace aparte::journal {

struct Register { // which lines are wanted
    QString kind; // empty: every one
    int year = 0; // 0: every one
};

// Newest first. With `missing`, what cannot be read is added there and the rest is given; without, it is a fault.
Result<std::vector<domain::PracticeEntry>> practice(const Journal &journal, const Register &wanted = {},
                                                    Missing *missing = nullptr);
Result<domain::PracticeEntry> practiceEntry(const Journal &journal, const QString &id); // WrongUse id.unknown

// Adds (empty id), or writes again; gives back the id, which follows the content: a bundle gives practice none, so an
// export that comes in again meets its own lines. WrongUse practice.kind, practice.date (none, or later than today),
// practice.settled (settled before it happened, or after today), practice.status (of what need not be settled).
// Refused practice.names-somebody (journal/naming.h).
Result<QString> savePractice(Journal &journal, domain::PracticeEntry entry);

Result<void> removePractice(Journal &journal, const QString &id); // WrongUse id.unknown

} // namespace aparte::journal
