#include "storage/sqlite_vfs.h"

#include "storage/file.h"
#include "storage/sqlite_file.h"
#include "storage/system_fault.h"

#include <fcntl.h>

#include <cerrno>
#include <cstdio>
#include <new>

namespace aparte::storage {

namespace {

constexpr int journals = SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_WAL;

SqliteVfs &ours(sqlite3_vfs *vfs) {
    return *static_cast<SqliteVfs *>(vfs->pAppData);
}

// What has nothing to do with our files: names, sleep, randomness for names, the clock.
sqlite3_vfs &theirs() {
    static auto *const found = sqlite3_vfs_find("unix");
    return *found;
}

int openFile(Disk &disk, const char *path, int flags) {
    return untilNotInterrupted([&] { return disk.open(path, flags | O_CLOEXEC | O_NOFOLLOW, 0600); });
}

int cannotOpen(int error, bool isNew) {
    if (error == ENOSPC || error == EDQUOT)
        return SQLITE_FULL;
    return isNew && error == EACCES ? SQLITE_READONLY_DIRECTORY : SQLITE_CANTOPEN;
}

int joinOthers(SqliteFile &file) {
    struct stat facts {};
    if (file.disk().fstat(file.descriptor, facts) != 0)
        return SQLITE_IOERR_FSTAT;
    file.sharing = SqliteSharing::of(facts.st_dev, facts.st_ino);
    return SQLITE_OK;
}

int begin(SqliteFile &file, const char *path, int flags, int *told) {
    const bool mayCreate = (flags & SQLITE_OPEN_CREATE) != 0;
    file.writable = (flags & SQLITE_OPEN_READWRITE) != 0;
    file.descriptor = openFile(file.disk(), path, (file.writable ? O_RDWR : O_RDONLY) | (mayCreate ? O_CREAT : 0));
    if (file.descriptor < 0 && file.writable && (errno == EACCES || errno == EPERM || errno == EROFS)) {
        const int why = errno;
        file.writable = false;
        file.descriptor = openFile(file.disk(), path, O_RDONLY);
        if (file.descriptor < 0)
            errno = why;
    }
    if (file.descriptor < 0)
        return cannotOpen(errno, mayCreate);
    if (told)
        *told = (flags & ~(SQLITE_OPEN_READWRITE | SQLITE_OPEN_READONLY)) |
                (file.writable ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY);
    if (mayCreate && (flags & journals))
        file.newIn = folderOf(path);
    return flags & SQLITE_OPEN_MAIN_DB ? joinOthers(file) : SQLITE_OK;
}

int open(sqlite3_vfs *vfs, sqlite3_filename path, sqlite3_file *place, int flags, int *told) noexcept {
    place->pMethods = nullptr;
    if (!path || !(flags & (SQLITE_OPEN_MAIN_DB | journals)))
        return SQLITE_CANTOPEN;
    auto *file = new (place) SqliteFile;
    file->vfs = &ours(vfs);
    const int code = begin(*file, path, flags, told);
    if (code == SQLITE_OK) {
        file->base.pMethods = &sqliteFileMethods;
        return SQLITE_OK;
    }
    if (file->descriptor >= 0)
        file->disk().close(file->descriptor);
    file->~SqliteFile();
    place->pMethods = nullptr;
    return code;
}

int remove(sqlite3_vfs *vfs, const char *path, int syncAfter) noexcept {
    auto &disk = ours(vfs).disk();
    if (ours(vfs).stopped())
        return SQLITE_IOERR_DELETE;
    if (untilNotInterrupted([&] { return disk.unlink(path); }) != 0)
        return errno == ENOENT ? SQLITE_IOERR_DELETE_NOENT : SQLITE_IOERR_DELETE;
    if (syncAfter && !syncFolder(disk, folderOf(path))) {
        ours(vfs).stop();
        return SQLITE_IOERR_DIR_FSYNC;
    }
    return SQLITE_OK;
}

// SQLite asks whether there is a journal; an empty one is none.
int access(sqlite3_vfs *vfs, const char *path, int, int *answer) noexcept {
    struct stat facts {};
    *answer = ours(vfs).disk().stat(path, facts) == 0 && (!S_ISREG(facts.st_mode) || facts.st_size > 0) ? 1 : 0;
    return SQLITE_OK;
}

int fullPath(sqlite3_vfs *, const char *path, int size, char *answer) noexcept {
    return theirs().xFullPathname(&theirs(), path, size, answer);
}
int randomness(sqlite3_vfs *, int size, char *answer) noexcept {
    return theirs().xRandomness(&theirs(), size, answer);
}
int sleep(sqlite3_vfs *, int microseconds) noexcept {
    return theirs().xSleep(&theirs(), microseconds);
}
int clock(sqlite3_vfs *, double *answer) noexcept {
    return theirs().xCurrentTime(&theirs(), answer);
}
int clock64(sqlite3_vfs *, sqlite3_int64 *answer) noexcept {
    return theirs().xCurrentTimeInt64(&theirs(), answer);
}
int lastError(sqlite3_vfs *, int, char *) noexcept {
    return errno;
}

} // namespace

SqliteVfs::SqliteVfs(Disk &disk) : m_disk(&disk), m_vfs(std::make_unique<sqlite3_vfs>()) {
    std::snprintf(m_name, sizeof m_name, "aparte-%p", static_cast<void *>(this));
    sqlite3_initialize();
    m_vfs->iVersion = 2;
    m_vfs->szOsFile = sizeof(SqliteFile);
    m_vfs->mxPathname = theirs().mxPathname;
    m_vfs->zName = m_name;
    m_vfs->pAppData = this;
    m_vfs->xOpen = open;
    m_vfs->xDelete = remove;
    m_vfs->xAccess = access;
    m_vfs->xFullPathname = fullPath;
    m_vfs->xRandomness = randomness;
    m_vfs->xSleep = sleep;
    m_vfs->xCurrentTime = clock;
    m_vfs->xCurrentTimeInt64 = clock64;
    m_vfs->xGetLastError = lastError;
    sqlite3_vfs_register(m_vfs.get(), 0);
}

SqliteVfs::~SqliteVfs() {
    sqlite3_vfs_unregister(m_vfs.get());
}

} // namespace aparte::storage
