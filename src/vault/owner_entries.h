// What the manifest says one owner has, once it was checked against their root: in order of record id, as the root
// wants it. From then on this, and not the table, is what the next root is computed from: an old row put back meanwhile
// is never laundered by a save.
#pragma once

#include "crypto/manifest.h"
#include "vault/record.h"

#include <vector>

namespace aparte::vault {

struct OwnerEntry {
    RecordId record;
    Kind kind{};
    std::uint64_t revision = 0;
    std::int64_t place = 0; // of the box
    crypto::RecordDigest digest;
};

class OwnerEntries {
public:
    OwnerEntries() = default;
    explicit OwnerEntries(std::vector<OwnerEntry> unordered);

    const std::vector<OwnerEntry> &all() const { return m_entries; }
    const OwnerEntry *find(const RecordId &record) const;
    void put(const OwnerEntry &entry); // adds or replaces
    void remove(const RecordId &record);
    Result<crypto::Root> root(const PersonId &owner) const; // Damaged manifest.order: a record twice

private:
    std::vector<OwnerEntry> m_entries;
};

} // namespace aparte::vault
