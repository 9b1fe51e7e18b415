// The manifest in memory: one root and one summary an owner, and the root of the vault over them. Read once when the
// vault opens, in time that does not grow with the number of notes; an owner's entries are read and checked when they
// are first needed.
#pragma once

#include "crypto/manifest.h"
#include "storage/record_tables.h"
#include "vault/owner_entries.h"

#include <map>
#include <optional>

namespace aparte::vault {

struct Owner {
    std::int64_t number = 0; // in the tables; 0: no row yet
    crypto::Root root{};
    RecordId summaryRecord;
    std::uint64_t summaryRevision = 0;   // 0: no summary yet
    crypto::RecordDigest summary;        // zeros: none
    std::optional<OwnerEntries> entries; // set: checked against the root
};

using Owners = std::map<PersonId, Owner>;

OwnerEntry entryOf(const storage::EntryRow &row);

class Manifest {
public:
    // Damaged database.row, database.other, manifest.twice; TooNew database.format; ChangedOutside manifest.vault: a
    // row of `vault` or `person` is not of the last change.
    static Result<Manifest> read(storage::Connection &database, crypto::ManifestKey key, const VaultId &vault);
    // The first manifest of a new vault, written: the journal's own row and sequence 1.
    static Result<Manifest> begin(storage::Connection &database, crypto::ManifestKey key, const VaultId &vault,
                                  std::uint64_t keySequence);

    std::uint64_t sequence() const { return m_row.sequence; }
    std::uint64_t keySequence() const { return m_row.keySequence; }
    const crypto::Root &root() const { return m_row.root; }
    Owners &owners() { return m_owners; }
    const Owners &owners() const { return m_owners; }
    Owner *find(const PersonId &owner);

    // Reads what is not yet checked. ChangedOutside manifest.person, Damaged database.*.
    Result<OwnerEntries *> entriesOf(storage::Connection &database, const PersonId &owner);
    // The same for what somebody else has read, in any order. From several threads at once for different owners.
    Result<OwnerEntries *> check(const PersonId &owner, std::vector<OwnerEntry> entries);

    // Writes `changed` (owners that replace or join the known ones), without `gone`, and the vault's new row, in the
    // transaction that is open. Nothing in memory changes before adopt(), which is called once the transaction is
    // durable.
    struct Change {
        Owners changed;
        std::vector<PersonId> gone;
        std::uint64_t keySequence = 0;
        std::uint64_t sequenceAtLeast = 0;
    };
    Result<storage::VaultRow> write(storage::Connection &database, const Change &change) const;
    void adopt(Change change, const storage::VaultRow &row);

private:
    explicit Manifest(crypto::ManifestKey key) : m_key(std::move(key)) {}
    Result<void> readOwners(storage::Connection &database);
    Result<crypto::Root> rootOf(const storage::VaultRow &row, const Change &change) const;

    crypto::ManifestKey m_key;
    storage::VaultRow m_row;
    Owners m_owners;
};

} // namespace aparte::vault
