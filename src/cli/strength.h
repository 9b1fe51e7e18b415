// How easily a new passphrase is guessed: said, and never a reason to refuse it (design/vault.md, Threats).
#pragma once

#include "cli/verb.h"
#include "journal/passphrase.h"

namespace aparte::cli {

// Adds `passphrase_strength`, 0 to 4, and says aloud that it is weak.
Answer withStrength(Answer answer, const journal::Passphrase &passphrase, const Tongue &in);

} // namespace aparte::cli
