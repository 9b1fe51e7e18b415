// What a destination still holds under the ids that the vault had before it was re-keyed opens with the old passphrase.
// It goes as soon as a copy made since lies there, verified; until then that destination owes (backup/debts.h).
#pragma once

#include "backup/destination.h"
#include "vault/vault.h"

namespace aparte::backup {

// How many folders of old copies were destroyed, of the destinations that can be reached. The first fault, after all
// have been tried.
Result<int> retire(vault::Vault &vault, const std::vector<Destination> &destinations);

// The vault has had another id; true also when that cannot be read.
bool wasRekeyed(const vault::Vault &vault);
// `keys` or copies under a retired id lie in this folder.
bool holdsOldCopies(const vault::Vault &vault, const QString &folder);
// All of them destroyed there, whatever else lies there: how many.
Result<int> retireAt(const vault::Vault &vault, const QString &folder);

} // namespace aparte::backup
