// The last report of each organisation, asked for and confirmed (journal/ledger_confirming.h).
#pragma once

#include "cli/unlocked.h"

namespace aparte::cli {

struct Confirming {
    bool asks = false;        // --to-confirm
    std::string organisation; // --confirm; empty: nothing is confirmed
    int last = -1;            // --last; 0: none was ever sent
    std::string letters;      // --letters

    bool any() const { return asks || !organisation.empty() || last >= 0 || !letters.empty(); }
};

void addConfirming(CLI::App &verb, Confirming &into, const Tongue &in);
Result<void> check(const Confirming &confirming); // WrongUse usage.missing
Result<Answer> confirm(const Confirming &confirming, const VaultArguments &vault, const Call &call);

} // namespace aparte::cli
