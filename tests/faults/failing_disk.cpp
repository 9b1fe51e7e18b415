#include "failing_disk.h"

#include <fcntl.h>

namespace aparte::test {

bool FailingDisk::reached() {
    ++calls;
    const bool now = calls == at || (fromThen && calls > at);
    hit = hit || now;
    return now;
}

bool FailingDisk::fails(unsigned can) {
    const bool may = (how == How::Broken && (can & Break)) || (how == How::NoRoom && (can & RunOut)) ||
                     (how == How::Interrupted && (can & BeInterrupted));
    if (!may || !reached())
        return false;
    errno = how == How::Broken ? EIO : how == How::NoRoom ? ENOSPC : EINTR;
    return true;
}

int FailingDisk::open(const char *path, int flags, mode_t mode) {
    return fails(Break | BeInterrupted | (flags & O_CREAT ? RunOut : 0u)) ? -1 : m_disk.open(path, flags, mode);
}

ssize_t FailingDisk::pread(int file, void *bytes, size_t size, off_t offset) {
    if (fails(Break | BeInterrupted))
        return -1;
    const bool half = how == How::ShortRead && size > 1 && reached();
    return m_disk.pread(file, bytes, half ? size / 2 : size, offset);
}

ssize_t FailingDisk::pwrite(int file, const void *bytes, size_t size, off_t offset) {
    if (fails(Break | RunOut | BeInterrupted)) {
        const int why = errno;
        if (how != How::Interrupted && size > 1) // torn: a part arrived
            m_disk.pwrite(file, bytes, size / 3, offset);
        errno = why;
        return -1;
    }
    const bool half = how == How::ShortWrite && size > 1 && reached();
    return m_disk.pwrite(file, bytes, half ? size / 2 : size, offset);
}

int FailingDisk::ftruncate(int file, off_t size) {
    return fails(Break | RunOut | BeInterrupted) ? -1 : m_disk.ftruncate(file, size);
}

int FailingDisk::fsync(int file) {
    if (!fails(Break | RunOut | BeInterrupted))
        return m_disk.fsync(file);
    if (how != How::Interrupted) {
        const int why = errno;
        m_disk.forgetUnsynced(file);
        journalNotSynced = journalNotSynced || m_disk.nameOf(file).starts_with("journal.db");
        errno = why;
    }
    return -1;
}

int FailingDisk::flock(int file, int operation) {
    return fails(Break | BeInterrupted) ? -1 : m_disk.flock(file, operation);
}
int FailingDisk::fstat(int file, struct stat &facts) {
    return fails(Break) ? -1 : m_disk.fstat(file, facts);
}
int FailingDisk::stat(const char *path, struct stat &facts) {
    return fails(Break) ? -1 : m_disk.stat(path, facts);
}
int FailingDisk::rename(const char *from, const char *to) {
    return fails(Break | RunOut) ? -1 : m_disk.rename(from, to);
}
int FailingDisk::unlink(const char *path) {
    return fails(Break) ? -1 : m_disk.unlink(path);
}
int FailingDisk::mkdir(const char *path, mode_t mode) {
    return fails(Break | RunOut) ? -1 : m_disk.mkdir(path, mode);
}

} // namespace aparte::test
