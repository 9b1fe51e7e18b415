// An open descriptor that closes itself, and the loops that POSIX leaves to its callers: short reads and writes,
// interrupted calls.
#pragma once

#include "crypto/bytes.h"
#include "crypto/result.h"
#include "storage/disk.h"

#include <cerrno>
#include <string>

namespace aparte::storage {

template<class Call>
auto untilNotInterrupted(Call call) {
    auto answer = call();
    while (answer < 0 && errno == EINTR)
        answer = call();
    return answer;
}

class File {
public:
    // `flags` as open(2); O_CLOEXEC and O_NOFOLLOW are always added. Faults as systemFault: file.open.
    static Result<File> open(Disk &disk, const std::string &path, int flags, mode_t mode = 0600);
    ~File();
    File(File &&other) noexcept;
    File &operator=(File &&) = delete;

    Result<std::size_t> size() const; // Damaged file.not-plain: a folder, a pipe, a device
    Result<void> readAt(std::size_t offset,
                        crypto::ByteSpan bytes) const; // Damaged file.short: fewer bytes than asked for
    Result<void> writeAt(std::size_t offset, crypto::ByteView bytes);
    Result<void> sync(); // NotWritable write.stopped: what was written may or may not be there; never tried again
    int descriptor() const { return m_file; }
    Disk &disk() const { return *m_disk; }

private:
    File(Disk &disk, std::string path, int file) : m_disk(&disk), m_path(std::move(path)), m_file(file) {}
    Disk *m_disk;
    std::string m_path;
    int m_file;
};

// Makes a new name in a folder survive a power cut.
Result<void> syncFolder(Disk &disk, const std::string &folder);
bool exists(Disk &disk, const std::string &path);

} // namespace aparte::storage
