// From a passphrase or code and the copies of `keys` to the one copy that counts, and its root key.
#pragma once

#include "crypto/key_file.h"
#include "vault/machine.h"

namespace aparte::vault {

struct OpenedCopy {
    crypto::RootKey root;
    crypto::KeyRing ring;
    const crypto::KeyFileCopy *copy = nullptr; // of the reading
    bool otherIsBad = false;                   // the other copy is missing, damaged, or an unfinished write
    double kdfMilliseconds = 0;
};

// The highest sequence that is authentic wins. CouldNotOpen when this secret opens nothing, or opens only what a newer
// authentic copy has replaced (the passphrase was changed). ChangedOutside keys.other-vault when it opens only the copy
// of another vault.
Result<OpenedCopy> openNewestCopy(const Machine &machine, const crypto::KeyFileReading &reading,
                                  crypto::SlotTerms::Kind kind, const crypto::SecretBytes &secret);

// CouldNotOpen slot.none: there is no such slot.
Result<crypto::RootKey> openSlot(const Machine &machine, const crypto::KeyFileHeader &header,
                                 crypto::SlotTerms::Kind kind, const crypto::SecretBytes &secret);

} // namespace aparte::vault
