// What everybody knows of one vault's keys: who was erased, and who has one.
#pragma once

#include "vault/key_store.h"
#include "vault/restoring.h"

namespace aparte::vault {

// The rings in a file of keys that open under `root`: both copies may count. Empty when it cannot be read, or is
// another vault's.
std::vector<crypto::KeyRing> ringsIn(const Machine &machine, const std::string &path, const VaultId &vault,
                                     const crypto::RootKey &root);

// The highest of the copies that open under `root`; 0: none. What a forged one says would use the numbers up.
std::uint64_t sequenceIn(const Machine &machine, const std::string &path, const VaultId &vault,
                         const crypto::RootKey &root);

// `ring`, without whoever `others`, `erased` or `copy` say is erased, and with the keys that only `others` have.
crypto::KeyRing united(crypto::KeyRing ring, const std::vector<crypto::KeyRing> &others,
                       const std::vector<crypto::ErasedPerson> &erased, const std::vector<PersonId> &certificates,
                       qint64 today);

} // namespace aparte::vault
