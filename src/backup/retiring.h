// What a destination still holds under the ids that the vault had before it was re-keyed opens with the old passphrase.
// It goes as soon as a copy made since lies there, verified.
#pragma once

#include "backup/destination.h"
#include "vault/vault.h"

namespace aparte::backup {

// How many folders of old copies were destroyed, of the destinations that can be reached. The first fault, after all
// have been tried.
Result<int> retire(vault::Vault &vault, const std::vector<Destination> &destinations);

} // namespace aparte::backup
