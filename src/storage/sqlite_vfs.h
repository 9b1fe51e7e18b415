// SQLite's way to the disk: a VFS of our own over Disk, so that the database meets the same faults in a test as every
// other file, and what is tested is what runs. One a connection.
//
// Whole, not a shim over SQLite's "unix": a process that closes any descriptor of a file loses all its POSIX locks on
// it, so a second descriptor beside SQLite's would quietly unlock the database. Locks between the connections of this
// process and the index of the journal file are kept in memory (sqlite_sharing.h). Other processes are kept away by the
// lock on `keys`, which is taken before a database is opened.
//
// There is no way to make a temporary file: what is sorted or put aside stays in memory, or fails.
#pragma once

#include "storage/disk.h"

#include <atomic>
#include <memory>

struct sqlite3_vfs;

namespace aparte::storage {

class SqliteVfs {
public:
    // Registered under a name of its own until destroyed; the connection must be closed by then.
    explicit SqliteVfs(Disk &disk);
    ~SqliteVfs();
    SqliteVfs(const SqliteVfs &) = delete;
    SqliteVfs &operator=(const SqliteVfs &) = delete;

    const char *name() const { return m_name; }
    Disk &disk() const { return *m_disk; }

    // After a failed fsync nothing more is written, whatever SQLite asks: a checkpoint within a commit ignores its own
    // failures, and the kernel may have marked the pages clean (ATC'20, fsync failures).
    bool stopped() const { return m_stopped; }
    void stop() { m_stopped = true; }

private:
    Disk *m_disk;
    char m_name[32];
    std::atomic<bool> m_stopped = false;
    std::unique_ptr<sqlite3_vfs> m_vfs;
};

} // namespace aparte::storage
