// The real disk, whose n-th call fails, falls short, or is the last thing the process does.
#pragma once

#include "storage/disk.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <vector>

namespace aparte::test {

class FaultyDisk : public storage::Disk {
public:
    enum class How { Never, Error, ShortWrite, Die };
    How how = How::Never;
    int error = EIO;
    int at = 0;            // the call that fails, from 1
    bool fromThen = false; // and all after it
    int calls = 0;         // that change something, or make a change durable
    bool hit = false;
    std::vector<std::string> log; // what was called

    int open(const char *path, int flags, mode_t mode) override {
        if ((flags & (O_CREAT | O_RDWR | O_WRONLY)) && fails("open"))
            return -1;
        return real().open(path, flags, mode);
    }
    int close(int file) override { return real().close(file); }
    // Dying before a reading is dying before the change after it.
    ssize_t pread(int file, void *bytes, size_t size, off_t offset) override {
        return how != How::Die && fails("pread") ? -1 : real().pread(file, bytes, size, offset);
    }
    ssize_t pwrite(int file, const void *bytes, size_t size, off_t offset) override {
        if (!fails("pwrite"))
            return real().pwrite(file, bytes, size, offset);
        if (how == How::ShortWrite && size > 1)
            return real().pwrite(file, bytes, size / 2, offset);
        if (how == How::Error) { // torn: a part arrived
            if (size > 1 && real().pwrite(file, bytes, size / 3, offset) < 0)
                return -1;
            errno = error;
        }
        return -1;
    }
    int ftruncate(int file, off_t size) override { return fails("ftruncate") ? -1 : real().ftruncate(file, size); }
    int fdatasync(int file) override { return fails("fdatasync") ? -1 : real().fdatasync(file); }
    int fsync(int file) override { return fails("fsync") ? -1 : real().fsync(file); }
    int flock(int file, int operation) override { return real().flock(file, operation); }
    int fstat(int file, struct stat &facts) override { return real().fstat(file, facts); }
    int stat(const char *path, struct stat &facts) override { return real().stat(path, facts); }
    int statvfs(const char *path, struct statvfs &facts) override { return real().statvfs(path, facts); }
    int rename(const char *from, const char *to) override { return fails("rename") ? -1 : real().rename(from, to); }
    int unlink(const char *path) override { return real().unlink(path); }
    int mkdir(const char *path, mode_t mode) override { return fails("mkdir") ? -1 : real().mkdir(path, mode); }
    int rmdir(const char *path) override { return real().rmdir(path); }

private:
    static storage::Disk &real() { return storage::realDisk(); }
    bool fails(const char *name) {
        ++calls;
        log.push_back(name);
        if (how == How::Never || calls < at || (calls > at && !fromThen))
            return false;
        if (how == How::ShortWrite && log.back() != "pwrite")
            return false;
        if (how == How::Die)
            ::_exit(9);
        hit = true;
        errno = error;
        return true;
    }
};

} // namespace aparte::test
