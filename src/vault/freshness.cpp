#include "vault/freshness.h"

namespace aparte::vault {

Freshness compare(const VaultMoment &vault, const std::optional<crypto::VaultState> &seen) {
    if (vault.keySequence < vault.keySequenceNeeded)
        return Freshness::Older;
    if (!seen)
        return Freshness::FirstTime;
    if (vault.sequence < seen->sequence || vault.keySequence < seen->keyFileSequence)
        return Freshness::Older;
    if (vault.sequence == seen->sequence && vault.root != seen->root)
        return Freshness::Changed;
    const bool same = vault.sequence == seen->sequence && vault.keySequence == seen->keyFileSequence;
    // Not synced at each save: after a crash the vault is ahead of a state that still says "open".
    return same || seen->open ? Freshness::AsLeft : Freshness::Newer;
}

} // namespace aparte::vault
