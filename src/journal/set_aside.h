// Drafts that could not be stored when the journal had to close: sealed all the same, each under its person's key, and
// carried in memory until the next unlocking (design/vault.md, Locking).
#pragma once

#include "journal/journal.h"

namespace aparte::journal {

using Aside = std::vector<QByteArray>; // one sealed draft each; nothing in them can be read without unlocking

// Refused person.erased; WrongUse person.unknown: nothing was set aside.
Result<Aside> setAside(const Journal &journal, const std::vector<domain::Session> &drafts);

struct TakenUp {
    std::vector<domain::Session> drafts; // not stored yet
    Aside others;                        // of another journal, or of somebody this copy does not know: to be carried on
};
// A draft of somebody erased meanwhile is gone, as their notes are.
TakenUp takeUp(const Journal &journal, const Aside &aside);

// A form that was left before it was saved. Never stored: what it says has not passed the journal's checks.
struct LeftForm {
    QString person; // whose key seals it; empty: of nobody yet, under the journal's own
    QString name;   // which form, for whoever shows it again
    QString typed;
};
// Forms of somebody who is not in the journal (any more) are left out.
Result<Aside> setFormsAside(const Journal &journal, const std::vector<LeftForm> &forms);

struct FormsTakenUp {
    std::vector<LeftForm> forms;
    Aside others;
};
FormsTakenUp takeUpForms(const Journal &journal, const Aside &aside);

} // namespace aparte::journal
