// What every connection is told before its first page is read, and asked back.
#pragma once

#include "crypto/result.h"
#include "storage/connection.h"

struct sqlite3;

namespace aparte::storage::settings {

// TooOld sqlcipher.version (or a plain SQLite): have and need as major * 100 + minor.
Result<void> requireCipher(Connection &connection);
// The raw key with its salt, then page size and HMAC, which must come before the first page.
Result<void> giveKey(Connection &connection, sqlite3 *database, const crypto::DatabaseKey &key,
                     const DatabaseSalt &salt);
// Before any table exists.
Result<void> prepareFresh(Connection &connection);
// Failed database.setting (where: which) when SQLite did not do as told.
Result<void> apply(Connection &connection, sqlite3 *database, bool writable);

} // namespace aparte::storage::settings
