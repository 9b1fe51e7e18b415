// A simulated disk whose n-th call fails, once or from then on, or does only half of what it was asked.
#pragma once

#include "simulated_disk.h"

#include <cerrno>

namespace aparte::test {

class FailingDisk final : public storage::Disk {
public:
    enum class How { Never, NoRoom, Broken, Interrupted, ShortWrite, ShortRead };
    explicit FailingDisk(SimulatedDisk &disk) : m_disk(disk) {}

    How how = How::Never;
    bool fromThen = false;
    int at = 0;    // the call that fails, from 1, of those that can fail so
    int calls = 0; // so far
    bool hit = false;
    bool journalNotSynced = false; // a failed fsync of the database or its journal

    int open(const char *path, int flags, mode_t mode) override;
    int close(int file) override { return m_disk.close(file); }
    ssize_t pread(int file, void *bytes, size_t size, off_t offset) override;
    ssize_t pwrite(int file, const void *bytes, size_t size, off_t offset) override;
    int ftruncate(int file, off_t size) override;
    int fsync(int file) override;
    int fdatasync(int file) override { return fsync(file); }
    int flock(int file, int operation) override;
    int fstat(int file, struct stat &facts) override;
    int stat(const char *path, struct stat &facts) override;
    int statvfs(const char *path, struct statvfs &facts) override { return m_disk.statvfs(path, facts); }
    int rename(const char *from, const char *to) override;
    int unlink(const char *path) override;
    int mkdir(const char *path, mode_t mode) override;
    int rmdir(const char *path) override { return m_disk.rmdir(path); }

private:
    enum Can : unsigned { Break = 1, RunOut = 2, BeInterrupted = 4 };
    bool fails(unsigned can);
    bool reached();
    SimulatedDisk &m_disk;
};

} // namespace aparte::test
