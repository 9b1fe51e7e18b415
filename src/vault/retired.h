// The ids that this vault had before it was re-keyed. What still lies under them, beside the vault and at the
// destinations, opens with the old passphrase and is to be destroyed (design/vault.md, Keys).
#pragma once

#include "vault/machine.h"

namespace aparte::vault {

// An id, and how far the vault had come under it. What lies there beyond these numbers was made by another machine that
// goes on under the old id: no copy of this vault has it.
struct RetiredVault {
    VaultId id;
    std::uint64_t sequence = 0, keySequence = 0; // of journal.db and of `keys`, at the re-key
};
// Newest last. A record under the journal key: it goes where the vault goes.
Result<std::vector<RetiredVault>> retiredVaults(const Vault &vault);
Result<void> noteRetired(Vault &fresh, const Vault &before);

// What lies under a retired id: of before the re-key, or another machine's since. Of a file of keys only its own word
// tells, the root key is gone: whoever forges a higher number keeps a file that is told, and could have kept a copy
// anyway. What is no file of keys (any more) may hold the slots still, and is old: by name and place, it is ours.
enum class Side { NotOurs, Old, Newer };
Side sideOfKeys(storage::Disk &disk, const std::string &path, const RetiredVault &retired);

// FOLDER.replaced/ID, which nobody else copies to: `keys` overwritten and removed, then the copies.
Result<void> destroyReplaced(const Machine &machine, const std::string &folder);
// What else lies in the folder of the vault that was: copies that a synchronisation left of its `keys` and journal.db
// are destroyed, known by what is in them, whatever they are called; what is not ours goes to the new one's folder.
void clearOut(const Machine &machine, const std::string &old, const VaultId &before, const std::string &fresh);
// This machine's state and list of destinations of a vault that is no more.
void forgetState(const Machine &machine, const VaultId &vault);

} // namespace aparte::vault
