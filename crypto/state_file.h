// ID.state: what this machine saw last of a vault (design/vault.md, Rollback; docs/vault-format.md).
//
//   offset size
//        0    8  magic "APARTES1"
//        8   16  vault id
//       24    2  format u16: 1
//       26    2  minimum reader u16: 1
//       28    4  zeros
//       32   24  nonce
//       56    n  ciphertext, then a tag of 16: XChaCha20-Poly1305(state key, nonce, associated = bytes 0..32)
//  plaintext, padded like a record (padding.h):
//        0    1  open: 1 while a vault is unlocked, 0 when it was closed in order
//        1    7  zeros
//        8    8  sequence u64
//       16   32  root
//       48    8  key-file sequence u64
//       56    4  number of erased persons u32, at most 4,096
//       60    4  size of the ledger copy u32, at most 16 MiB
//       64       erased persons, each: id 16 | day u32, ascending by id; then the ledger copy
#pragma once

#include "crypto/key_ring.h"
#include "crypto/manifest.h"

namespace aparte::crypto {

struct VaultState {
    bool open = false;
    std::uint64_t sequence = 0;
    Root root{};
    std::uint64_t keyFileSequence = 0;
    std::vector<ErasedPerson> erased; // any order; sorted when written
    SecretBytes ledger;               // opaque; empty when there is none
};

// WrongUse state.erased, state.ledger when there is more than the format has room for, or an id twice.
Result<Bytes> encodeState(const VaultState &state, const VaultId &vault, const StateKey &key, Random &random);

// Damaged state.size, state.magic, state.vault (another vault's), state.sealed, state.layout; TooNew state.version.
Result<VaultState> decodeState(ByteView file, const VaultId &vault, const StateKey &key);

} // namespace aparte::crypto
