#include "vault/scan_crew.h"

#include <algorithm>
#include <thread>

namespace aparte::vault {

namespace {

using storage::Connection;

// Of all connections together: 10,000 notes stay. What does not fit whole is not kept at all: pages read in order would
// push each other out before they are asked for again, and filling the memory costs a fifth of a first search.
constexpr std::size_t keptKiB = 40960, passingKiB = 2048;

Result<void> chooseCache(Connection &connection, bool keepPages, unsigned workers) {
    auto pages = connection.number("PRAGMA page_count");
    if (!pages)
        return pages.fault();
    const bool fits = *pages * (storage::pageSize / 1024) <= static_cast<std::int64_t>(keptKiB);
    return connection.setCache((keepPages && fits ? keptKiB : passingKiB) / workers);
}

} // namespace

unsigned ScanCrew::mostWorkers() {
    return std::clamp(std::thread::hardware_concurrency(), 1u, 8u);
}

Result<void> ScanCrew::run(unsigned workers, const std::string &path, const crypto::DatabaseKey &key,
                           const storage::DatabaseSalt &salt, Connection::Access access,
                           const std::function<Result<void>(Connection &, unsigned)> &work) {
    if (m_connections.size() < workers)
        m_connections.resize(workers);
    std::vector<Result<void>> outcomes(workers);
    const auto one = [&](unsigned worker) -> Result<void> {
        auto &connection = m_connections[worker];
        if (!connection) {
            auto opened = Connection::open(path, key, salt, access, *m_disk);
            if (!opened)
                return opened.fault();
            connection.emplace(std::move(*opened));
            if (auto set = chooseCache(*connection, m_keepPages, workers); !set)
                return set;
        }
        return work(*connection, worker);
    };
    std::vector<std::jthread> threads;
    for (unsigned worker = 1; worker < workers; ++worker)
        threads.emplace_back([&outcomes, &one, worker] { outcomes[worker] = one(worker); });
    outcomes[0] = one(0);
    threads.clear(); // waits
    const auto failed = std::ranges::find_if(outcomes, [](const Result<void> &outcome) { return !outcome; });
    return failed == outcomes.end() ? Result<void>() : *failed;
}

} // namespace aparte::vault
