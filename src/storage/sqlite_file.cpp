#include "storage/sqlite_file.h"

#include "storage/file.h"

#include <cerrno>
#include <cstring>

namespace aparte::storage {

namespace {

constexpr int sectorSize = 4096; // as SQLite's own; with POWERSAFE_OVERWRITE it decides nothing that is durable

bool noRoom(int error) {
    return error == ENOSPC || error == EDQUOT;
}

int close(sqlite3_file *base) noexcept {
    auto &file = SqliteFile::from(base);
    if (file.sharing)
        file.sharing->unlock(file.held, SQLITE_LOCK_NONE);
    file.disk().close(file.descriptor);
    file.base.pMethods = nullptr;
    file.~SqliteFile();
    return SQLITE_OK;
}

int read(sqlite3_file *base, void *bytes, int size, sqlite3_int64 offset) noexcept {
    auto &file = SqliteFile::from(base);
    auto *at = static_cast<char *>(bytes);
    auto left = static_cast<std::size_t>(size);
    while (left > 0) {
        const auto got = untilNotInterrupted([&] { return file.disk().pread(file.descriptor, at, left, offset); });
        if (got < 0)
            return SQLITE_IOERR_READ;
        if (got == 0) {
            std::memset(at, 0, left); // SQLite counts on it
            return SQLITE_IOERR_SHORT_READ;
        }
        at += got;
        offset += got;
        left -= static_cast<std::size_t>(got);
    }
    return SQLITE_OK;
}

int write(sqlite3_file *base, const void *bytes, int size, sqlite3_int64 offset) noexcept {
    auto &file = SqliteFile::from(base);
    if (file.vfs->stopped())
        return SQLITE_IOERR_WRITE;
    const auto *at = static_cast<const char *>(bytes);
    auto left = static_cast<std::size_t>(size);
    while (left > 0) {
        const auto put = untilNotInterrupted([&] { return file.disk().pwrite(file.descriptor, at, left, offset); });
        if (put == 0 || (put < 0 && noRoom(errno)))
            return SQLITE_FULL;
        if (put < 0)
            return SQLITE_IOERR_WRITE;
        at += put;
        offset += put;
        left -= static_cast<std::size_t>(put);
    }
    return SQLITE_OK;
}

int truncate(sqlite3_file *base, sqlite3_int64 size) noexcept {
    auto &file = SqliteFile::from(base);
    if (file.vfs->stopped() || untilNotInterrupted([&] { return file.disk().ftruncate(file.descriptor, size); }) != 0)
        return SQLITE_IOERR_TRUNCATE;
    return SQLITE_OK;
}

// A new journal is worth nothing when its name is not durable: then it is synced with its folder, once.
int sync(sqlite3_file *base, int) noexcept {
    auto &file = SqliteFile::from(base);
    if (file.vfs->stopped())
        return SQLITE_IOERR_FSYNC;
    if (untilNotInterrupted([&] { return file.disk().fdatasync(file.descriptor); }) != 0) {
        file.vfs->stop();
        return SQLITE_IOERR_FSYNC;
    }
    if (!file.newIn.empty() && !syncFolder(file.disk(), file.newIn)) {
        file.vfs->stop();
        return SQLITE_IOERR_DIR_FSYNC;
    }
    file.newIn.clear();
    return SQLITE_OK;
}

int size(sqlite3_file *base, sqlite3_int64 *answer) noexcept {
    auto &file = SqliteFile::from(base);
    struct stat facts {};
    if (file.disk().fstat(file.descriptor, facts) != 0)
        return SQLITE_IOERR_FSTAT;
    *answer = facts.st_size;
    return SQLITE_OK;
}

int lock(sqlite3_file *base, int level) noexcept {
    auto &file = SqliteFile::from(base);
    if (!file.sharing)
        return SQLITE_OK;
    if (level > SQLITE_LOCK_SHARED && !file.writable)
        return SQLITE_BUSY;
    return file.sharing->lock(file.held, level) ? SQLITE_OK : SQLITE_BUSY;
}

int unlock(sqlite3_file *base, int level) noexcept {
    auto &file = SqliteFile::from(base);
    if (file.sharing)
        file.sharing->unlock(file.held, level);
    return SQLITE_OK;
}

int isReserved(sqlite3_file *base, int *answer) noexcept {
    auto &file = SqliteFile::from(base);
    *answer = file.sharing && file.sharing->isReserved() ? 1 : 0;
    return SQLITE_OK;
}

int control(sqlite3_file *, int, void *) noexcept {
    return SQLITE_NOTFOUND;
}

int sector(sqlite3_file *) noexcept {
    return sectorSize;
}

int characteristics(sqlite3_file *) noexcept {
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

int mapIndex(sqlite3_file *base, int number, int regionSize, int extend, void volatile **answer) noexcept {
    auto &file = SqliteFile::from(base);
    if (!file.attached) {
        file.sharing->attach();
        file.attached = true;
    }
    bool noMemory = false;
    *answer = file.sharing->region(static_cast<std::size_t>(number), static_cast<std::size_t>(regionSize), extend != 0,
                                   noMemory);
    return noMemory ? SQLITE_NOMEM : SQLITE_OK;
}

int lockIndex(sqlite3_file *base, int first, int count, int flags) noexcept {
    auto &file = SqliteFile::from(base);
    const auto from = static_cast<unsigned>(first), many = static_cast<unsigned>(count);
    if (flags & SQLITE_SHM_UNLOCK) {
        file.sharing->unlockSlots(file.slots, from, many);
        return SQLITE_OK;
    }
    const bool alone = (flags & SQLITE_SHM_EXCLUSIVE) != 0;
    return file.sharing->lockSlots(file.slots, from, many, alone) ? SQLITE_OK : SQLITE_BUSY;
}

void barrier(sqlite3_file *base) noexcept {
    SqliteFile::from(base).sharing->barrier();
}

int unmapIndex(sqlite3_file *base, int) noexcept {
    auto &file = SqliteFile::from(base);
    if (!file.attached)
        return SQLITE_OK;
    file.sharing->unlockSlots(file.slots, 0, SQLITE_SHM_NLOCK);
    file.sharing->detach();
    file.attached = false;
    return SQLITE_OK;
}

} // namespace

const sqlite3_io_methods sqliteFileMethods = {
    2,      close,           read,     write,     truncate, sync,       size,    lock,    unlock, isReserved, control,
    sector, characteristics, mapIndex, lockIndex, barrier,  unmapIndex, nullptr, nullptr,
};

} // namespace aparte::storage
