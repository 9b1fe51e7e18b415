// Every call to the file system that decides whether a note is lost goes through here, so that a test can hold the disk
// still, fill it, cut its power, or make the n-th call fail. The shape is POSIX: -1 and errno. SQLite calls it too
// (sqlite_vfs.h).
#pragma once

#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/types.h>

#include <cstddef>

namespace aparte::storage {

class Disk {
public:
    virtual ~Disk() = default;

    virtual int open(const char *path, int flags, mode_t mode) = 0;
    virtual int close(int file) = 0;
    virtual ssize_t pread(int file, void *bytes, size_t size, off_t offset) = 0;
    virtual ssize_t pwrite(int file, const void *bytes, size_t size, off_t offset) = 0;
    virtual int ftruncate(int file, off_t size) = 0;
    virtual int fsync(int file) = 0;
    virtual int fdatasync(int file) = 0; // contents and size: all that a database needs
    virtual int flock(int file, int operation) = 0;
    virtual int fstat(int file, struct stat &facts) = 0;
    virtual int stat(const char *path, struct stat &facts) = 0; // of a symbolic link itself
    virtual int statvfs(const char *path, struct statvfs &facts) = 0;
    virtual int rename(const char *from, const char *to) = 0;
    virtual int unlink(const char *path) = 0;
    virtual int mkdir(const char *path, mode_t mode) = 0;
    virtual int rmdir(const char *path) = 0;
};

Disk &realDisk();

} // namespace aparte::storage
