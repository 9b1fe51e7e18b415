// The ids that this vault had before it was re-keyed. What still lies under them, beside the vault and at the
// destinations, opens with the old passphrase and is to be destroyed (design/vault.md, Keys).
#pragma once

#include "vault/machine.h"

namespace aparte::vault {

// Newest last. A record under the journal key: it goes where the vault goes.
Result<std::vector<VaultId>> retiredVaults(const Vault &vault);
Result<void> noteRetired(Vault &fresh, const Vault &before);

// FOLDER/ID of a destination, or of FOLDER.replaced: `keys` overwritten and removed, then the copies.
Result<void> destroyCopies(const Machine &machine, const std::string &folder);
// This machine's state and list of destinations of a vault that is no more.
void forgetState(const Machine &machine, const VaultId &vault);

} // namespace aparte::vault
