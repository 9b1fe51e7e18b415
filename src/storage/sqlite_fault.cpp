#include "storage/sqlite_fault.h"

#include <sqlcipher/sqlite3.h>

namespace aparte::storage {

namespace {

bool isReading(int extended) {
    switch (extended) {
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_DATA:
    case SQLITE_IOERR_CORRUPTFS:
        return true;
    default:
        return false;
    }
}

} // namespace

bool stopsWriting(int extended) {
    return (extended & 0xff) == SQLITE_IOERR && !isReading(extended);
}

Fault sqliteFault(int extended) {
    using Kind = Fault::Kind;
    if (stopsWriting(extended))
        return fault(Kind::NotWritable, "write.stopped", "journal.db", extended);
    switch (extended & 0xff) {
    case SQLITE_NOTADB:
        return fault(Kind::Damaged, "database.header", "journal.db");
    case SQLITE_CORRUPT:
        return fault(Kind::Damaged, "database.page", "journal.db");
    case SQLITE_IOERR:
        return fault(Kind::Damaged, "database.read", "journal.db", extended);
    case SQLITE_FULL:
        return fault(Kind::NoRoom, "disk.full", "journal.db");
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return fault(Kind::NotWritable, "disk.read-only", "journal.db", extended);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return fault(Kind::Busy, "database.busy", "journal.db", extended);
    case SQLITE_NOMEM:
        return fault(Kind::Failed, "memory");
    default:
        return fault(Kind::Failed, "database.sqlite", "journal.db", extended);
    }
}

} // namespace aparte::storage
