#include "backup/copying.h"

#include "backup/backups.h"
#include "storage/file.h"
#include "storage/system_fault.h"
#include "vault/copies.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <cerrno>

namespace aparte::backup {

namespace {

using storage::File;

// Two machines at once; where a file system knows no locks, the check of the copy still shows it.
Result<void> lock(const File &file) {
    const auto taken =
        storage::untilNotInterrupted([&] { return file.disk().flock(file.descriptor(), LOCK_EX | LOCK_NB); });
    return taken != 0 && errno == EWOULDBLOCK ? fault(Fault::Kind::Busy, "destination.busy") : Result<void>();
}

} // namespace

Result<void> copyBytes(storage::Disk &disk, const std::string &from, const std::string &to,
                       const vault::Progress &progress) {
    auto source = File::open(disk, from, O_RDONLY | O_NONBLOCK);
    if (!source)
        return source.fault();
    const auto size = source->size();
    if (!size)
        return size.fault();
    auto copy = File::open(disk, to, O_RDWR | O_CREAT | O_NONBLOCK);
    if (!copy)
        return copy.fault();
    if (auto plain = copy->size(); !plain)
        return plain.fault();
    if (auto alone = lock(*copy); !alone)
        return alone;
    if (disk.ftruncate(copy->descriptor(), 0) != 0) // only now: somebody else may have been writing it
        return storage::systemFault(errno, "file.write", to);
    return vault::copyBytes(*source, *copy, *size, progress);
}

bool isBeingWritten(storage::Disk &disk, const std::string &path) {
    auto file = File::open(disk, path, O_RDONLY | O_NONBLOCK);
    return file && !lock(*file);
}

Result<void> follow(const CopyOrder &order, const std::atomic<bool> *cancel, storage::Disk *disk) {
    auto &used = disk ? *disk : storage::realDisk();
    const auto to = QFile::encodeName(order.to).toStdString();
    // The order was made without a look: a link in the place of FOLDER/ID would lead the copy elsewhere.
    struct stat own {};
    if (used.stat(storage::folderOf(to).c_str(), own) == 0 && !S_ISDIR(own.st_mode))
        return fault(Fault::Kind::Damaged, "destination.link");
    auto copied = copyBytes(used, QFile::encodeName(order.from).toStdString(), to, {{}, cancel});
    if (copied)
        return copied;
    if (copied.fault().kind != Fault::Kind::Busy)
        used.unlink(to.c_str()); // half a copy is worth nothing
    return atDestination(copied.fault(), storage::exists(used, storage::folderOf(to)));
}

Fault atDestination(const Fault &found, bool there) {
    using Kind = Fault::Kind;
    if (!there)
        return fault(Kind::NotFound, "destination.away");
    const auto &code = found.code;
    if (found.kind == Kind::NoRoom && code == "disk.full")
        return fault(Kind::NoRoom, "destination.full", found.where);
    if (found.kind == Kind::NotWritable && code == "disk.read-only")
        return fault(Kind::NotWritable, "destination.read-only", found.where);
    if (found.kind == Kind::Damaged && (code == "file.link" || code == "file.not-plain"))
        return fault(Kind::Damaged, "destination.link", found.where);
    if (found.kind == Kind::NotFound && code == "file.missing")
        return fault(Kind::NotFound, "destination.away", found.where);
    if (code == "write.stopped" || code.starts_with("file.") || code.starts_with("folder."))
        return fault(Kind::Failed, "destination.cut", found.where, found.have);
    return found;
}

} // namespace aparte::backup
