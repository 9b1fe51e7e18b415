// The real disk, but for files whose path holds one text: writing there finds no room, or the disk cannot be written.
#pragma once

#include "storage/disk.h"

#include <cerrno>
#include <map>
#include <string>

namespace aparte::test {

class UnluckyDisk final : public storage::Disk {
public:
    std::string where; // empty: luck
    int error = ENOSPC;
    int refused = 0; // so often

    int open(const char *path, int flags, mode_t mode) override {
        const int file = m_disk.open(path, flags, mode);
        if (file >= 0)
            m_paths[file] = path;
        return file;
    }
    int close(int file) override {
        m_paths.erase(file);
        return m_disk.close(file);
    }
    ssize_t pread(int file, void *bytes, size_t size, off_t offset) override {
        return m_disk.pread(file, bytes, size, offset);
    }
    ssize_t pwrite(int file, const void *bytes, size_t size, off_t offset) override {
        return fails(file) ? -1 : m_disk.pwrite(file, bytes, size, offset);
    }
    int ftruncate(int file, off_t size) override { return m_disk.ftruncate(file, size); }
    int fsync(int file) override { return m_disk.fsync(file); }
    int fdatasync(int file) override { return m_disk.fdatasync(file); }
    int flock(int file, int operation) override { return m_disk.flock(file, operation); }
    int fstat(int file, struct stat &facts) override { return m_disk.fstat(file, facts); }
    int stat(const char *path, struct stat &facts) override { return m_disk.stat(path, facts); }
    int statvfs(const char *path, struct statvfs &facts) override { return m_disk.statvfs(path, facts); }
    int rename(const char *from, const char *to) override { return m_disk.rename(from, to); }
    int unlink(const char *path) override { return m_disk.unlink(path); }
    int mkdir(const char *path, mode_t mode) override { return m_disk.mkdir(path, mode); }
    int rmdir(const char *path) override { return m_disk.rmdir(path); }

private:
    bool fails(int file) {
        const auto known = m_paths.find(file);
        if (where.empty() || known == m_paths.end() || known->second.find(where) == std::string::npos)
            return false;
        ++refused;
        errno = error;
        return true;
    }

    storage::Disk &m_disk = storage::realDisk();
    std::map<int, std::string> m_paths;
};

} // namespace aparte::test
