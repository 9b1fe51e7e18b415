// Rows of journal.db, typed. A record is written from a SealedRecord and from nothing else: an unsealed one does not
// compile.
#pragma once

#include "crypto/manifest.h"
#include "crypto/sealed_record.h"
#include "storage/connection.h"

#include <functional>
#include <optional>

namespace aparte::storage {

struct VaultRow {
    crypto::VaultId id;
    std::int64_t format = 1;
    std::uint64_t sequence = 0;
    std::uint64_t keySequence = 0; // of `keys`, at least
    crypto::Root root{};
};

struct PersonRow {
    std::int64_t number = 0; // what entry.person says
    crypto::PersonId id;
    crypto::Root root{};
    crypto::RecordId summaryRecord; // null: none (the journal's own row)
    std::uint64_t summaryRevision = 0;
    crypto::Bytes summary; // sealed
};

struct EntryRow {
    std::int64_t place = 0; // of the box too
    std::int64_t person = 0;
    crypto::ManifestEntry entry;
};

// Damaged database.row: a value has another size or is missing.
Result<VaultRow> readVault(Connection &connection);
Result<void> insertVault(Connection &connection, const VaultRow &row);
Result<void> updateVault(Connection &connection, const VaultRow &row);

Result<std::vector<PersonRow>> readPeople(Connection &connection);
Result<std::int64_t> insertPerson(Connection &connection, const crypto::PersonId &id,
                                  const crypto::Root &root); // its number
Result<void> updatePersonRoot(Connection &connection, std::int64_t number, const crypto::Root &root);
Result<void> updateSummary(Connection &connection, std::int64_t number, const crypto::SealedRecord &summary);
Result<crypto::Bytes> readSummary(Connection &connection, std::int64_t number);
Result<void> deletePerson(Connection &connection, std::int64_t number);

using EntryVisit = std::function<Result<void>(const EntryRow &)>;
Result<void> readEntriesOf(Connection &connection, std::int64_t person, const EntryVisit &visit);
Result<void> readEntriesBetween(Connection &connection, std::int64_t first, std::int64_t last,
                                const EntryVisit &visit); // by place
Result<std::optional<EntryRow>> findEntry(Connection &connection, const crypto::RecordId &record);
Result<std::int64_t> lastPlace(Connection &connection); // 0: no entry

// Entry and box together. WrongUse record.elsewhere when the id is there already.
Result<std::int64_t> insertRecord(Connection &connection, std::int64_t person,
                                  const crypto::SealedRecord &record); // its place
Result<void> updateRecord(Connection &connection, std::int64_t place, const crypto::SealedRecord &record);
Result<void> deleteRecord(Connection &connection, std::int64_t place);
// Nothing when there is no such box.
Result<std::optional<crypto::Bytes>> readBox(Connection &connection, std::int64_t place);

} // namespace aparte::storage
