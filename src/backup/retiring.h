// What a destination still holds under the ids that the vault had before it was re-keyed opens with the old passphrase.
// It goes as soon as a copy made since lies there, verified; until then that destination owes (backup/debts.h). What
// another machine made there since, going on under the old id, is nowhere else: it stays, with its keys, and is told.
#pragma once

#include "backup/destination.h"
#include "vault/vault.h"

namespace aparte::backup {

// How many folders of old copies were destroyed, of the destinations that can be reached. The first fault, after all
// have been tried.
Result<int> retire(vault::Vault &vault, const std::vector<Destination> &destinations);

// The vault has had another id; true also when that cannot be read.
bool wasRekeyed(const vault::Vault &vault);
// `keys`, copies, or what a synchronisation left beside a `keys`, under a retired id.
bool holdsOldCopies(const vault::Vault &vault, const QString &folder);
// Among them such as another machine made after the re-key.
bool holdsNewerCopies(const vault::Vault &vault, const QString &folder);
// All but the newer ones destroyed there: of how many folders.
Result<int> retireAt(const vault::Vault &vault, const QString &folder);

} // namespace aparte::backup
