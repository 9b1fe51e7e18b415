#include "storage/atomic_file.h"

#include "storage/file.h"
#include "storage/system_fault.h"

#include <fcntl.h>

#include <cerrno>
#include <cstdio>

namespace aparte::storage {

namespace {

Result<void> writeNew(Disk &disk, const std::string &path, crypto::ByteView bytes) {
    auto file = File::open(disk, path, O_WRONLY | O_CREAT | O_EXCL);
    if (!file)
        return file.fault();
    if (auto written = file->writeAt(0, bytes); !written)
        return written;
    return file->sync();
}

Result<void> putInPlace(Disk &disk, const std::string &from, const std::string &to) {
    if (disk.rename(from.c_str(), to.c_str()) != 0)
        return systemFault(errno, "file.rename", to);
    return syncFolder(disk, folderOf(to));
}

} // namespace

Result<void> writeAtomically(Disk &disk, const std::string &path, crypto::ByteView bytes) {
    const std::string beside = path + ".new";
    disk.unlink(beside.c_str()); // what a crash left; O_EXCL then refuses a link put there in between
    auto outcome = writeNew(disk, beside, bytes);
    if (outcome)
        outcome = putInPlace(disk, beside, path);
    if (!outcome)
        disk.unlink(beside.c_str());
    return outcome;
}

Result<crypto::Bytes> readWhole(Disk &disk, const std::string &path, std::size_t atMost) {
    auto file = File::open(disk, path, O_RDONLY | O_NONBLOCK);
    if (!file)
        return file.fault();
    auto size = file->size();
    if (!size)
        return size.fault();
    if (*size > atMost)
        return fault(Fault::Kind::Damaged, "file.too-large", fileName(path), static_cast<std::int64_t>(*size),
                     static_cast<std::int64_t>(atMost));
    crypto::Bytes bytes(*size);
    if (auto got = file->readAt(0, bytes); !got)
        return got.fault();
    return bytes;
}

} // namespace aparte::storage
