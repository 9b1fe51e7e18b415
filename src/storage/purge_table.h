// Rows whose key is gone: a person's number is put here in the transaction that takes their row away, and the records
// follow in small transactions, so that even a disk with room for nothing but the reserve gets there, and a crash in
// between is finished at the next start.
#pragma once

#include "storage/connection.h"

namespace aparte::storage {

Result<std::vector<std::int64_t>> readPurges(Connection &connection);
Result<void> insertPurge(Connection &connection, std::int64_t number);
Result<void> deletePurge(Connection &connection, std::int64_t number);
// Up to 64 records; false when there was none left. A box that another record's digest names stays: no root vouches for
// these rows, and what an old page put back says must not cost anybody a note.
Result<bool> deleteSomeRecordsOf(Connection &connection, std::int64_t number);
// Gives free pages back to the file system and empties the journal file.
Result<void> compact(Connection &connection);

} // namespace aparte::storage
