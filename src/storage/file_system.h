// What kind of file system a folder lies on: an erasure certificate says so, because overwriting in place is not the
// same everywhere.
#pragma once

#include "storage/disk.h"

#include <string>

namespace aparte::storage {

struct FileSystem {
    std::string name;   // ext4, btrfs, ...; "0x..." when not known
    std::string caveat; // why overwritten bytes may survive: "" (none known), copy-on-write, network, memory,
                        // data-journal, overlay, unknown
};

FileSystem fileSystemOf(const std::string &folder);

bool isFull(Disk &disk, const std::string &folder); // not even a few pages of a database would fit

} // namespace aparte::storage
