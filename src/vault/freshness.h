// How the vault compares with what this machine saw last.
#pragma once

#include "crypto/state_file.h"
#include "vault/vault.h"

namespace aparte::vault {

struct VaultMoment {
    std::uint64_t sequence = 0;
    crypto::Root root{};
    std::uint64_t keySequence = 0;       // of `keys`
    std::uint64_t keySequenceNeeded = 0; // as the manifest says: `keys` may be ahead, never behind
};

Freshness compare(const VaultMoment &vault, const std::optional<crypto::VaultState> &seen);

inline bool needsChoice(Freshness freshness) {
    return freshness == Freshness::Older || freshness == Freshness::Changed;
}

} // namespace aparte::vault
