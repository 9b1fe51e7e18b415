// Layer 6: what a lesson has in common with notes. A run of six words is copied, whoever else wrote it; four with three
// words of content are, when fewer than k people's notes have them; a word that one person's notes alone use tells
// whom the coach had in mind.
#pragma once

#include "lessons/guard/finding.h"
#include "lessons/guard/notes_sums.h"

namespace aparte::lessons::guard {

Findings overlapWith(const NotesSums &notes, std::string_view utf8, int fewer);

} // namespace aparte::lessons::guard
