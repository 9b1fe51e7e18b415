// The tables of format 1 (docs/vault-format.md, journal.db).
#pragma once

#include "storage/connection.h"

namespace aparte::storage {

inline constexpr int schemaVersion = 1;                   // PRAGMA user_version
inline constexpr std::int64_t applicationId = 0x41505254; // PRAGMA application_id: "APRT"

Result<void> createTables(Connection &connection);

// Damaged database.other: not one of ours. TooNew database.version: have, need.
Result<int> readSchemaVersion(Connection &connection);

} // namespace aparte::storage
