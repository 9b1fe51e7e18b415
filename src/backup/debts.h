// What a destination owes: its `keys` is behind, so that it still holds the key of somebody erased, or a slot that an
// old passphrase opens, or copies of before a re-key lie there. Found by comparing what it held last with what the
// vault has now and, for old copies, by looking; never by remembering events: a kill at any moment leaves it true.
#pragma once

#include "backup/destination.h"
#include "vault/destination_list.h"
#include "vault/key_offering.h"

namespace aparte::backup {

bool owesErasure(const vault::Vault &vault, const vault::KnownDestination &known);
// The day each debt was first noticed; nothing for those without. Looks at no disk: what a re-key left owed stays so.
void noteDebts(const vault::Vault &vault, vault::DestinationList &list, QDate today);
// The same for old copies, of the destinations that can be reached; those away keep what they owe.
void noteOldCopies(const vault::Vault &vault, vault::DestinationList &list, QDate today);
void tellDebt(const vault::Vault &vault, const vault::KnownDestination &known, const vault::KeysFacts &now,
              Destination &told);

} // namespace aparte::backup
