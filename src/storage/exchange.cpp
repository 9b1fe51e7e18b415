#include "storage/exchange.h"

#include "storage/system_fault.h"

#include <fcntl.h>

#include <cerrno>
#include <cstdio>

namespace aparte::storage {

Result<void> exchange(const std::string &one, const std::string &other) {
    if (::renameat2(AT_FDCWD, one.c_str(), AT_FDCWD, other.c_str(), RENAME_EXCHANGE) == 0)
        return {};
    if (errno == EINVAL || errno == ENOSYS || errno == ENOTSUP)
        return fault(Fault::Kind::NotWritable, "disk.no-exchange", fileName(one));
    return systemFault(errno, "folder.move", one);
}

} // namespace aparte::storage
