// A full re-key, for when somebody may know the old passphrase: an old copy of `keys` opens with it for ever, so
// everything is sealed anew. New vault id, root key, persons' keys, boxes, database; the same record ids, erased ids
// and member tokens (design/vault.md, Keys).
#pragma once

#include "vault/progress.h"
#include "vault/vault.h"

namespace aparte::vault {

struct Rekeyed {
    std::unique_ptr<Vault> vault; // the new one, in the old one's place
    crypto::SecretBytes recoveryCode;
    VaultId before; // its folders at the destinations are to go once a new generation is verified
};

// Built beside (FOLDER.rekeying), checked whole, then exchanged; the old `keys` is overwritten before it is removed. A
// kill at any step leaves one of the two, whole, under the name. On a fault `vault` is handed back open, as it was.
Result<Rekeyed> rekey(std::unique_ptr<Vault> &vault, const Passphrase &current, const Passphrase &next,
                      const Surroundings &surroundings, const Progress &progress);

// At an opening: what a kill left of one goes, whichever of the two it is.
void tidyRekeying(Vault &vault);

} // namespace aparte::vault
