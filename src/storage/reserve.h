// `reserve`: 4 MiB of noise beside the database, given up when the disk is full, so that the note being written still
// fits and an erasure is still possible (SQLite needs room even to delete).
#pragma once

#include "crypto/random.h"
#include "crypto/result.h"
#include "storage/disk.h"

#include <string>

namespace aparte::storage {

class Reserve {
public:
    static constexpr std::size_t size = std::size_t(4) * 1024 * 1024;

    Reserve(Disk &disk, const std::string &folder) : m_disk(&disk), m_path(folder + "/reserve") {}
    bool isThere() const; // whole
    bool giveUp();        // false when there was nothing to give
    // Made (again) when the disk has ten times as much room; otherwise left for later. A fault is no harm: it is tried
    // again.
    Result<void> restore(crypto::Random &random);
    Result<void> create(crypto::Random &random);

private:
    Disk *m_disk;
    std::string m_path;
};

} // namespace aparte::storage
