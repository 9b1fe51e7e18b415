// The connections that search reads through, a thread each; kept from one search to the next, because the pages they
// hold (still sealed under each person's key) make the next one three times as fast.
#pragma once

#include "storage/connection.h"
#include "vault/machine.h"

#include <functional>

namespace aparte::vault {

class ScanCrew {
public:
    ScanCrew(storage::Disk &disk, bool keepPages) : m_disk(&disk), m_keepPages(keepPages) {}
    static unsigned mostWorkers(); // one a core, eight at most

    // Runs `work(connection, worker)` on so many threads and waits; the first fault is given back. Connections are
    // opened in their threads. `access`: as the vault itself is read (Inside::reading).
    Result<void> run(unsigned workers, const std::string &path, const crypto::DatabaseKey &key,
                     const storage::DatabaseSalt &salt, storage::Connection::Access access,
                     const std::function<Result<void>(storage::Connection &, unsigned)> &work);
    void dismiss() { m_connections.clear(); }

private:
    storage::Disk *m_disk;
    bool m_keepPages;
    std::vector<std::optional<storage::Connection>> m_connections;
};

} // namespace aparte::vault
