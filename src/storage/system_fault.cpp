#include "storage/system_fault.h"

#include <cerrno>

namespace aparte::storage {

Fault systemFault(int error, std::string code, const std::string &path) {
    using Kind = Fault::Kind;
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        return fault(Kind::NoRoom, "disk.full", fileName(path));
    case EROFS:
    case EACCES:
    case EPERM:
        return fault(Kind::NotWritable, "disk.read-only", fileName(path));
    case ENOENT:
    case ENOTDIR:
        return fault(Kind::NotFound, "file.missing", fileName(path));
    case ELOOP: // O_NOFOLLOW met a link
        return fault(Kind::Damaged, "file.link", fileName(path));
    case EISDIR:
    case ENXIO: // a socket
        return fault(Kind::Damaged, "file.not-plain", fileName(path));
    case EWOULDBLOCK:
        return fault(Kind::Busy, std::move(code), fileName(path));
    default:
        return fault(Kind::Failed, std::move(code), fileName(path), error);
    }
}

std::string fileName(const std::string &path) {
    const auto slash = path.find_last_of('/');
    return slash == std::string::npos ? path : path.substr(slash + 1);
}

std::string folderOf(const std::string &path) {
    const auto slash = path.find_last_of('/');
    if (slash == std::string::npos)
        return ".";
    return slash == 0 ? "/" : path.substr(0, slash);
}

} // namespace aparte::storage
