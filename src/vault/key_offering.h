// `keys` of the vault, brought to another folder: one current copy, overwritten in place, never a dated one and never
// renamed, so that an erased person's key is gone there too (design/vault.md, `keys` and Erasing a person).
#pragma once

#include "crypto/result.h"
#include "vault/vault.h"

#include <array>
#include <string>

namespace aparte::vault {

// What a `keys` holds, without saying whose: enough to know later whether it is behind.
struct KeysFacts {
    std::uint64_t sequence = 0;
    std::uint32_t erased = 0;             // people that it knows to be erased
    std::array<crypto::Byte, 32> slots{}; // BLAKE2b-256 of its two slots: another passphrase, another hash
    bool operator==(const KeysFacts &) const = default;
};

Result<KeysFacts> keysNow(const Vault &vault);
// Days since 1970-01-01 of the oldest erasure that a `keys` with so many erased people does not know of; 0: none.
std::uint32_t erasedSince(const Vault &vault, std::uint32_t erasedThere);

struct KeysOffered {
    KeysFacts now;            // there, read back
    std::uint64_t before = 0; // the sequence that was there; 0: none that could be read
    bool made = false;        // there was none
    bool healed = false;      // both copies there were damaged, or cut
    int learnt = 0;           // erased people that only that copy knew of: the vault has erased them now
};

// `folder` is there and holds, or is to hold, `keys`. It is overwritten after its vault id is found to be ours, its
// sequence not above ours, and nothing missing here but erased people. ChangedOutside destination.other-keys,
// destination.newer, destination.unknown-people; Damaged destination.keys (not a file of ours); TooNew keys.version;
// Busy; NoRoom; NotWritable; NotFound; Failed.
Result<KeysOffered> offerKeys(Vault &vault, const std::string &folder);

// What a synchronisation left beside a `keys` when two machines wrote: who is erased there is learnt, and the file
// destroyed when nothing in it is newer or missing here; an erasure would not reach it. Faults as above; it stays then.
Result<void> takeInKeys(Vault &vault, const std::string &path);

// Some network file systems cannot sync a folder, and say so: then what they promise without is all there is.
Result<void> syncFolderThere(storage::Disk &disk, const std::string &folder);

} // namespace aparte::vault
