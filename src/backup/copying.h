// Bytes from one file to another, as slow as the disk is: told on the way, stopped when asked, synced at the end.
#pragma once

#include "crypto/result.h"
#include "storage/disk.h"
#include "vault/progress.h"

#include <string>

namespace aparte::backup {

// `to` is replaced. Neither may be a link. Cancelled; what was written of it then stays, for the caller to remove.
Result<void> copyBytes(storage::Disk &disk, const std::string &from, const std::string &to,
                       const vault::Progress &progress);

// Somebody holds its lock: a copy in the making.
bool isBeingWritten(storage::Disk &disk, const std::string &path);

// What the operating system said of a destination, in words of its own: NoRoom destination.full, NotWritable
// destination.read-only, NotFound destination.away, Failed destination.cut, Busy destination.busy, Damaged
// destination.link; every other fault as it is. `there`: the folder can still be seen.
Fault atDestination(const Fault &fault, bool there);

} // namespace aparte::backup
