// A whole `keys` copy without paying Argon2id, and the two sums of it made again over altered bytes.
#pragma once

#include "crypto/key_file.h"
#include "material.h"

namespace aparte::crypto::test {

struct KeyFileMaterial {
    CountingRandom random;
    VaultId vault = idOf<VaultId>(1);
    RootKey root = keyOf<RootKey>(0x33);
    SecretBytes stretched = SecretBytes::copyOf(pattern(32, 8)); // opens both slots

    KeySlot slot(SlotTerms::Kind kind);
    KeyFileHeader header(std::uint64_t sequence);
    KeyRing ring(std::uint32_t people = 3);
    KeyFileCopy copy(std::uint64_t sequence = 41);
};

Bytes bytesOf(const KeyFileCopy &copy);
// What anybody can do.
void checksumAgain(ByteSpan copy);
// What only the holder of the root key can do.
void authenticateAgain(ByteSpan copy, const RootKey &root);

} // namespace aparte::crypto::test
