// A small file that is either the old one or the new one, whole, after any crash: written beside, synced, renamed, and
// the folder synced. Every answer is checked (QSaveFile ignores fsync's and never syncs the folder). Not for keys: a
// rename leaves the old bytes on the disk.
#pragma once

#include "crypto/bytes.h"
#include "crypto/result.h"
#include "storage/disk.h"

#include <string>

namespace aparte::storage {

// 0600. On a fault the old file is still there, and nothing else is. NoRoom, NotWritable, NotFound (the folder).
Result<void> writeAtomically(Disk &disk, const std::string &path, crypto::ByteView bytes);

// NotFound file.missing; Damaged file.too-large, file.link, file.not-plain.
Result<crypto::Bytes> readWhole(Disk &disk, const std::string &path, std::size_t atMost);

} // namespace aparte::storage
