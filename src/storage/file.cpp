#include "storage/file.h"

#include "storage/system_fault.h"

#include <fcntl.h>

#include <cerrno>
#include <utility>

namespace aparte::storage {

using crypto::ByteSpan;
using crypto::ByteView;

Result<File> File::open(Disk &disk, const std::string &path, int flags, mode_t mode) {
    const int file = untilNotInterrupted([&] { return disk.open(path.c_str(), flags | O_CLOEXEC | O_NOFOLLOW, mode); });
    if (file < 0)
        return systemFault(errno, "file.open", path);
    return File(disk, path, file);
}

File::~File() {
    if (m_file >= 0)
        m_disk->close(m_file);
}

File::File(File &&other) noexcept
    : m_disk(other.m_disk), m_path(std::move(other.m_path)), m_file(std::exchange(other.m_file, -1)) {}

Result<std::size_t> File::size() const {
    struct stat facts {};
    if (m_disk->fstat(m_file, facts) != 0)
        return systemFault(errno, "file.stat", m_path);
    if (!S_ISREG(facts.st_mode))
        return fault(Fault::Kind::Damaged, "file.not-plain", fileName(m_path));
    return static_cast<std::size_t>(facts.st_size);
}

Result<void> File::readAt(std::size_t offset, ByteSpan bytes) const {
    while (!bytes.empty()) {
        const auto got = untilNotInterrupted(
            [&] { return m_disk->pread(m_file, bytes.data(), bytes.size(), static_cast<off_t>(offset)); });
        if (got < 0)
            return systemFault(errno, "file.read", m_path);
        if (got == 0)
            return fault(Fault::Kind::Damaged, "file.short", fileName(m_path));
        offset += static_cast<std::size_t>(got);
        bytes = bytes.subspan(static_cast<std::size_t>(got));
    }
    return {};
}

Result<void> File::writeAt(std::size_t offset, ByteView bytes) {
    while (!bytes.empty()) {
        const auto put = untilNotInterrupted(
            [&] { return m_disk->pwrite(m_file, bytes.data(), bytes.size(), static_cast<off_t>(offset)); });
        if (put < 0)
            return systemFault(errno, "file.write", m_path);
        if (put == 0)
            return fault(Fault::Kind::NoRoom, "disk.full", fileName(m_path));
        offset += static_cast<std::size_t>(put);
        bytes = bytes.subspan(static_cast<std::size_t>(put));
    }
    return {};
}

Result<void> File::sync() {
    if (untilNotInterrupted([&] { return m_disk->fsync(m_file); }) == 0)
        return {};
    if (errno == ENOSPC || errno == EDQUOT)
        return systemFault(errno, "file.sync", m_path);
    // The kernel may have marked the pages clean: a second fsync would succeed and mean nothing (ATC'20, fsync
    // failures).
    return fault(Fault::Kind::NotWritable, "write.stopped", fileName(m_path), errno);
}

Result<void> syncFolder(Disk &disk, const std::string &folder) {
    auto opened = File::open(disk, folder, O_RDONLY | O_DIRECTORY);
    if (!opened)
        return opened.fault();
    return opened->sync();
}

bool exists(Disk &disk, const std::string &path) {
    struct stat facts {};
    return disk.stat(path.c_str(), facts) == 0;
}

} // namespace aparte::storage
