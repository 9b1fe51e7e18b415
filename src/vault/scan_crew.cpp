#include "vault/scan_crew.h"

#include <algorithm>
#include <thread>

namespace aparte::vault {

namespace {

using storage::Connection;

// Of all together: 10,000 notes stay, and 100,000 do not fill the memory. Kept pages cost the first search a fifth
// more.
constexpr std::size_t keptKiB = 40960, passingKiB = 2048;

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
            auto opened = Connection::open(path, key, salt, access);
            if (!opened)
                return opened.fault();
            connection.emplace(std::move(*opened));
            if (auto set = connection->setCache((m_keepPages ? keptKiB : passingKiB) / workers); !set)
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
