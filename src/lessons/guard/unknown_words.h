// Layer 5: names that the vault does not know. A capital letter inside a sentence, or a word that no dictionary has,
// may be one; what the dictionary marks as a first name or surname is.
#pragma once

#include "lessons/guard/canonical_form.h"
#include "lessons/guard/word_list.h"

namespace aparte::lessons::guard {

Findings unknownWordsIn(const CanonicalForm &form, const WordList &words);

} // namespace aparte::lessons::guard
