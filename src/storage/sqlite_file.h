// One file that SQLite has open through SqliteVfs: the database, its journal, or its write-ahead log.
#pragma once

#include "storage/sqlite_sharing.h"
#include "storage/sqlite_vfs.h"

#include <sqlcipher/sqlite3.h>

#include <string>

namespace aparte::storage {

struct SqliteFile {
    sqlite3_file base{}; // first: SQLite hands back a pointer to it
    SqliteVfs *vfs = nullptr;
    int descriptor = -1;
    std::string newIn; // the folder whose entry for this file is not durable yet; empty once it is
    bool writable = false;
    int held = SQLITE_LOCK_NONE;
    std::shared_ptr<SqliteSharing> sharing; // of a database only
    SqliteSharing::Hold slots;
    bool attached = false;

    static SqliteFile &from(sqlite3_file *file) { return *reinterpret_cast<SqliteFile *>(file); }
    Disk &disk() const { return vfs->disk(); }
};

extern const sqlite3_io_methods sqliteFileMethods;

} // namespace aparte::storage
