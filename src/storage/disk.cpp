#include "storage/disk.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cstdio>

namespace aparte::storage {

namespace {

class RealDisk final : public Disk {
public:
    int open(const char *path, int flags, mode_t mode) override { return ::open(path, flags | O_CLOEXEC, mode); }
    int close(int file) override { return ::close(file); }
    ssize_t pread(int file, void *bytes, size_t size, off_t offset) override {
        return ::pread(file, bytes, size, offset);
    }
    ssize_t pwrite(int file, const void *bytes, size_t size, off_t offset) override {
        return ::pwrite(file, bytes, size, offset);
    }
    int ftruncate(int file, off_t size) override { return ::ftruncate(file, size); }
    int fsync(int file) override { return ::fsync(file); }
    int fdatasync(int file) override { return ::fdatasync(file); }
    int flock(int file, int operation) override { return ::flock(file, operation); }
    int fstat(int file, struct stat &facts) override { return ::fstat(file, &facts); }
    int stat(const char *path, struct stat &facts) override { return ::lstat(path, &facts); }
    int statvfs(const char *path, struct statvfs &facts) override { return ::statvfs(path, &facts); }
    int rename(const char *from, const char *to) override { return ::rename(from, to); }
    int unlink(const char *path) override { return ::unlink(path); }
    int mkdir(const char *path, mode_t mode) override { return ::mkdir(path, mode); }
    int rmdir(const char *path) override { return ::rmdir(path); }
};

} // namespace

Disk &realDisk() {
    static RealDisk disk;
    return disk;
}

} // namespace aparte::storage
