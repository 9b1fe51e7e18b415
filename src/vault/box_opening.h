// Opening what the manifest names: the bytes must be the very ones it knows, then open in their place.
#pragma once

#include "crypto/sealed_record.h"
#include "vault/owner_entries.h"

namespace aparte::vault {

// The payload's length; `plaintext` has room for the whole box. ChangedOutside record.replaced: another box than the
// manifest names (an old row put back). Damaged record.sealed: the named one, altered.
Result<std::size_t> openBox(const crypto::PersonKey &key, const VaultId &vault, const PersonId &owner,
                            const OwnerEntry &entry, crypto::ByteView box, crypto::ByteSpan plaintext);

} // namespace aparte::vault
