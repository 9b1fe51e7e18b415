#include "storage/in_place_file.h"

#include "storage/system_fault.h"

#include <fcntl.h>
#include <sys/file.h>

#include <algorithm>
#include <cerrno>

namespace aparte::storage {

using crypto::Bytes;
using crypto::ByteView;

Result<InPlaceFile> InPlaceFile::create(Disk &disk, const std::string &path, ByteView bytes) {
    if (exists(disk, path))
        return fault(Fault::Kind::WrongUse, "file.exists", fileName(path));
    auto file = File::open(disk, path, O_RDWR | O_CREAT | O_EXCL);
    if (!file)
        return file.fault();
    auto made = locked(std::move(*file), Access::ReadWrite, path);
    if (!made)
        return made;
    if (auto written = made->write(0, bytes); !written)
        return written.fault();
    return made;
}

Result<InPlaceFile> InPlaceFile::open(Disk &disk, const std::string &path) {
    auto file = File::open(disk, path, O_RDWR | O_NONBLOCK);
    if (file)
        return locked(std::move(*file), Access::ReadWrite, path);
    if (file.fault().kind != Fault::Kind::NotWritable)
        return file.fault();
    auto readable = File::open(disk, path, O_RDONLY | O_NONBLOCK);
    if (!readable)
        return readable.fault();
    return locked(std::move(*readable), Access::ReadOnly, path);
}

Result<InPlaceFile> InPlaceFile::locked(File file, Access access, const std::string &path) {
    if (untilNotInterrupted([&] { return file.disk().flock(file.descriptor(), LOCK_EX | LOCK_NB); }) != 0)
        return systemFault(errno, errno == EWOULDBLOCK ? "vault.busy" : "file.lock", path);
    return InPlaceFile(std::move(file), access);
}

Result<Bytes> InPlaceFile::read(std::size_t offset, std::size_t size) const {
    Bytes bytes(size);
    if (auto got = m_file.readAt(offset, bytes); !got)
        return got.fault();
    return bytes;
}

Result<void> InPlaceFile::write(std::size_t offset, ByteView bytes) {
    if (m_access == Access::ReadOnly)
        return fault(Fault::Kind::NotWritable, "disk.read-only");
    if (auto written = m_file.writeAt(offset, bytes); !written)
        return written;
    if (auto synced = m_file.sync(); !synced)
        return synced;
    auto back = read(offset, bytes.size());
    if (!back)
        return back.fault();
    if (!std::equal(bytes.begin(), bytes.end(), back->begin(), back->end()))
        return fault(Fault::Kind::Failed, "file.read-back");
    return {};
}

} // namespace aparte::storage
