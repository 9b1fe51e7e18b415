// What notices a row put back, left out or moved: every person has a root over their entries, and the vault one over
// the persons (design/vault.md, Records). SQLCipher alone accepts an old page in a newer file without a word.
//
//   person root = BLAKE2b-256("aparte/1/person-root" | person id 16 | for each entry in order of record id:
//                 record id 16 | kind u16 | revision u64 | digest 40 | at the end: number of entries u64)
//   vault root  = HMAC-SHA256(manifest key, "aparte/1/vault-root" | vault id 16 | sequence u64 | key-file sequence u64
//   |
//                 for each person in order of id: person id 16 | person root 32 | digest of the summary 40 | number of
//                 persons u64)
// The journal's own records belong to the null person, whose summary digest is zeros.
#pragma once

#include "crypto/result.h"
#include "crypto/sealed_record.h"

#include <sodium.h>

namespace aparte::crypto {

using Root = std::array<Byte, 32>;

struct ManifestEntry {
    RecordId record;
    std::uint16_t kind = 0;
    std::uint64_t revision = 0;
    RecordDigest digest;
};

// Entries are added in ascending order of record id. No allocation.
class PersonRoot {
public:
    explicit PersonRoot(const PersonId &person);
    void add(const ManifestEntry &entry);
    // Damaged manifest.order when a record came twice or out of order.
    Result<Root> finish();

private:
    crypto_generichash_state m_state;
    RecordId m_last;
    std::uint64_t m_count = 0;
    bool m_inOrder = true;
};

// The same over entries in any order.
Result<Root> personRoot(const PersonId &person, std::vector<ManifestEntry> entries);

// Persons are added in ascending order of id, each with a root that was kept: 4,096 of them cost about a millisecond.
class VaultRoot {
public:
    VaultRoot(const ManifestKey &key, const VaultId &vault, std::uint64_t sequence, std::uint64_t keyFileSequence);
    ~VaultRoot();
    VaultRoot(const VaultRoot &) = delete;
    VaultRoot &operator=(const VaultRoot &) = delete;
    void add(const PersonId &person, const Root &root, const RecordDigest &summary);
    Result<Root> finish(); // Damaged manifest.order

private:
    crypto_auth_hmacsha256_state m_state;
    PersonId m_last;
    std::uint64_t m_count = 0;
    bool m_inOrder = true;
};

} // namespace aparte::crypto
