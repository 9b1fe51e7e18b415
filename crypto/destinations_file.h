// ID.destinations: where this machine's copies of a vault go, and what each place held last (design/vault.md, Erasing a
// person; docs/vault-format.md, section 12). Sealed, because a path names the coach's disks and employers.
//
//   offset size
//        0    8  magic "APARTED1"
//        8   16  vault id
//       24    2  format u16: 1
//       26    2  minimum reader u16: 1
//       28    4  zeros
//       32   24  nonce
//       56    n  ciphertext, then a tag of 16: XChaCha20-Poly1305(destinations key, nonce, associated = bytes 0..32)
//  plaintext, padded like a record (padding.h):
//        0    4  number of destinations u32, at most 64
//        4    4  zeros
//        8       destinations, each:
//        0    2  size of the folder's path u16, 1 to 4,096
//        2    2  number of generations u16, at most 256
//        4    1  size of the trouble's code, at most 64
//        5    1  trouble: 0 none, otherwise its kind (fault.h) plus one
//        6    1  1: on another disk than the vault when it was chosen
//        7    1  zero
//        8    8  sequence of its `keys` u64; 0: it was never given one
//       16    4  erased people that this `keys` knows of u32
//       20    4  owed since u32, days since 1970-01-01; 0: nothing is owed
//       24   32  BLAKE2b-256 of the two slots of this `keys`
//       56    8  last verified u64, seconds since 1970-01-01; 0: never
//       64       generations, each 64: sequence u64 | bytes u64 | root 32 | day u32 | number u32 | zeros 8
//                then the path and the trouble's code, in UTF-8
#pragma once

#include "crypto/manifest.h"
#include "crypto/secret.h"

#include <string>
#include <vector>

namespace aparte::crypto {

struct KnownGeneration { // opened and checked by this machine
    std::uint64_t sequence = 0, bytes = 0;
    Root root{};
    std::uint32_t day = 0;    // of its name, days since 1970-01-01
    std::uint32_t number = 0; // of its name; 0: none
    bool operator==(const KnownGeneration &) const = default;
};

struct KnownDestination {
    std::string folder; // absolute, UTF-8
    bool otherDisk = false;
    std::uint64_t keySequence = 0;
    std::uint32_t erasedThere = 0;
    std::uint32_t owedSince = 0;
    std::array<Byte, 32> slots{};
    std::uint64_t verifiedAt = 0;
    std::uint8_t trouble = 0;
    std::string troubleCode;
    std::vector<KnownGeneration> generations;
    bool operator==(const KnownDestination &) const = default;
};

// WrongUse destinations.room: more than the format has room for.
Result<Bytes> encodeDestinations(const std::vector<KnownDestination> &all, const VaultId &vault,
                                 const DestinationsKey &key, Random &random);
// Damaged destinations.size, .magic, .vault, .sealed, .layout; TooNew destinations.version.
Result<std::vector<KnownDestination>> decodeDestinations(ByteView file, const VaultId &vault,
                                                         const DestinationsKey &key);

} // namespace aparte::crypto
