// What the operating system answered, as one of our named faults.
#pragma once

#include "crypto/fault.h"

#include <string>

namespace aparte::storage {

// NoRoom (no space, quota), NotWritable (permission, read-only place), NotFound, Busy (locked elsewhere), Damaged
// file.link (a symbolic link where a file of ours belongs), else Failed. `code` is kept for all but these: disk.full,
// disk.read-only, file.missing, file.link. `where` gets the last part of the path only: a whole path names the coach's
// folders.
Fault systemFault(int error, std::string code, const std::string &path);

// The last part of a path.
std::string fileName(const std::string &path);
// All but the last part; "." when there is none.
std::string folderOf(const std::string &path);

} // namespace aparte::storage
