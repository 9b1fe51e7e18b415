#include "storage/migrations.h"

#include "storage/transaction.h"

#include <algorithm>

namespace aparte::storage {

namespace {

Result<void> take(Connection &connection, const Migration &migration) {
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.fault();
    if (auto done = migration.step(connection); !done)
        return done;
    if (auto stamped = migration.stamp(connection); !stamped)
        return stamped;
    return transaction->commit();
}

} // namespace

std::span<const Migration> migrations() {
    return {};
}

Result<void> migrate(Connection &connection, int from, int to, std::span<const Migration> steps) {
    for (int version = from; version < to; ++version) {
        const auto step =
            std::ranges::find_if(steps, [version](const Migration &each) { return each.from == version; });
        if (step == steps.end())
            return fault(Fault::Kind::TooOld, "database.version", "journal.db", version, to);
        if (auto taken = take(connection, *step); !taken)
            return taken;
    }
    return {};
}

} // namespace aparte::storage
