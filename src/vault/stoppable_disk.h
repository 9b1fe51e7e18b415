// A disk that stops answering when the work is to stop: SQLCipher's own check of every page knows no way to be
// interrupted, and on a slow stick whoever waits for the vault would wait for all of it.
#pragma once

#include "storage/disk.h"
#include "vault/progress.h"

#include <cerrno>

namespace aparte::vault {

class StoppableDisk final : public storage::Disk {
public:
    // Both must outlive it, and it whatever was opened through it.
    StoppableDisk(storage::Disk &real, const Progress &progress) : m_real(real), m_progress(progress) {}

    ssize_t pread(int file, void *bytes, size_t size, off_t offset) override {
        if (m_progress.cancelled()) {
            errno = EIO;
            return -1;
        }
        return m_real.pread(file, bytes, size, offset);
    }

    int open(const char *path, int flags, mode_t mode) override { return m_real.open(path, flags, mode); }
    int close(int file) override { return m_real.close(file); }
    ssize_t pwrite(int file, const void *bytes, size_t size, off_t offset) override {
        return m_real.pwrite(file, bytes, size, offset);
    }
    int ftruncate(int file, off_t size) override { return m_real.ftruncate(file, size); }
    int fsync(int file) override { return m_real.fsync(file); }
    int fdatasync(int file) override { return m_real.fdatasync(file); }
    int flock(int file, int operation) override { return m_real.flock(file, operation); }
    int fstat(int file, struct stat &facts) override { return m_real.fstat(file, facts); }
    int stat(const char *path, struct stat &facts) override { return m_real.stat(path, facts); }
    int statvfs(const char *path, struct statvfs &facts) override { return m_real.statvfs(path, facts); }
    int rename(const char *from, const char *to) override { return m_real.rename(from, to); }
    int unlink(const char *path) override { return m_real.unlink(path); }
    int mkdir(const char *path, mode_t mode) override { return m_real.mkdir(path, mode); }
    int rmdir(const char *path) override { return m_real.rmdir(path); }

private:
    storage::Disk &m_real;
    const Progress &m_progress;
};

} // namespace aparte::vault
