// SQLite's result codes as our faults.
#pragma once

#include "crypto/fault.h"

struct sqlite3;

namespace aparte::storage {

// `extended` is an extended result code.
//   NOTADB -> Damaged database.header (the key is right, `keys` said so), CORRUPT -> Damaged database.page, FULL ->
//   NoRoom disk.full, READONLY, PERM, CANTOPEN -> NotWritable disk.read-only, BUSY, LOCKED -> Busy database.busy, IOERR
//   while reading -> Damaged database.read, any other IOERR -> NotWritable write.stopped, NOMEM -> Failed memory, else
//   Failed database.sqlite (have: the code).
Fault sqliteFault(int extended);

// After one of these the file may or may not hold what was written: nothing more is written before it is opened and
// verified again.
bool stopsWriting(int extended);

} // namespace aparte::storage
