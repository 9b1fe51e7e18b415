// What one guess at a passphrase costs: Argon2id (RFC 9106), one lane. Bounds are checked before any work, because the
// numbers come from a file that anybody may have written (age refuses too large a work factor for the same reason).
#pragma once

#include "crypto/result.h"
#include "crypto/secret.h"

namespace aparte::crypto {

struct KdfCost {
    std::uint32_t passes = 3;
    std::uint32_t memoryKiB = 256 * 1024;

    static constexpr std::uint32_t minPasses = 3, maxPasses = 10;
    static constexpr std::uint32_t minMemoryKiB = 64 * 1024, maxMemoryKiB = 1024 * 1024;
    static constexpr std::uint64_t maxWorkKiB = 4ull * 1024 * 1024; // passes x memory

    // TooCostly (kdf.passes, kdf.memory, kdf.work, kdf.free-memory) or WrongUse (kdf.weak) when below the floor.
    // freeMemoryKiB: at most half of it is used; 0: not known.
    Result<void> check(std::uint64_t freeMemoryKiB) const;
};

using KdfSalt = std::array<Byte, 16>;

// 32 bytes of key material into `out`. TooCostly when the system has not the memory.
Result<void> deriveFromPassphrase(const SecretBytes &passphrase, const KdfSalt &salt, const KdfCost &cost,
                                  SecretBytes &out);

// 256 MiB, and from 3 passes upwards to about a second on this machine; less memory on small laptops, never below the
// floor.
KdfCost calibrate(std::uint64_t freeMemoryKiB);
// The same from a measurement: how long one pass over one MiB takes here.
KdfCost costFor(double millisecondsPerMiBPass, std::uint64_t freeMemoryKiB);

} // namespace aparte::crypto
