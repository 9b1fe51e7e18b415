// What two states of one vault have apart: found by the digests of their entries, without opening a box.
#pragma once

#include "vault/vault.h"

namespace aparte::vault {

struct OwnerDifference {
    PersonId owner; // null: nobody's
    bool onlyHere = false, onlyThere = false;
    struct Entry {
        RecordId record;
        Kind kind{};
    };
    std::vector<Entry> here, there, other; // other: in both, with another content
};

// `here` against `there`, in order of person; only those that differ. ChangedOutside manifest.person; Damaged.
Result<std::vector<OwnerDifference>> differences(const Vault &here, const Vault &there);

} // namespace aparte::vault
