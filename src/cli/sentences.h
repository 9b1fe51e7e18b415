// What went wrong at this end (arguments, descriptors, terminal, standard output), in words; everything else is said by
// journal/words.h.
#pragma once

#include "cli/tongue.h"

namespace aparte::cli {

journal::Sentence inWords(const Fault &fault, const Tongue &in);

} // namespace aparte::cli
