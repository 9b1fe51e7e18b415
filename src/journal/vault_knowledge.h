// What the text guard of lessons is told of a vault: every name in it, and sums of everybody's words.
#pragma once

#include "journal/journal.h"
#include "journal/progress.h"
#include "lessons/guard/knowledge.h"
#include "lessons/guard/notes_sums.h"

namespace aparte::journal {

struct VaultKnowledge {
    lessons::guard::Known known;
    lessons::guard::NotesSums notes; // closed
    bool whole = true;               // false: something could not be read, and is not compared with
};

// The names alone, without reading a note: those that stand in records of people, missions and organisations.
Result<lessons::guard::Known> knownNamesOf(const Journal &journal, const Progress &progress);
// Cancelled; what reading the vault itself says. One damaged record stops nothing.
Result<VaultKnowledge> knowledgeOf(const Journal &journal, const Progress &progress);

} // namespace aparte::journal
