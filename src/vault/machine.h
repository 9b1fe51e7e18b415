// The surroundings with every default filled in: the disk, the randomness, the clock, the state folder, the cost of a
// guess.
#pragma once

#include "storage/disk.h"
#include "vault/vault.h"

#include <string>

namespace aparte::vault {

struct Machine {
    storage::Disk *disk;
    crypto::Random *random;
    std::string stateFolder;
    std::optional<crypto::KdfCost> kdfCost;
    bool keepPages = true;
    std::function<qint64()> today;
    std::function<Result<crypto::SecretBytes>(const crypto::SlotTerms &, const crypto::SecretBytes &)> stretch;

    static Machine from(const Surroundings &surroundings);
    crypto::KdfCost costForNewSlot() const;
};

std::uint64_t freeMemoryKiB(); // MemAvailable; 0 when the system does not say

// mkdir -p, each new folder 0700.
Result<void> makeFolders(storage::Disk &disk, const std::string &folder);

std::string hex(const VaultId &id);

} // namespace aparte::vault
