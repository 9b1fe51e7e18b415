#include "storage/purge_table.h"

#include "storage/record_tables.h"

#include <vector>

namespace aparte::storage {

Result<std::vector<std::int64_t>> readPurges(Connection &connection) {
    auto row = connection.prepare("SELECT number FROM purge ORDER BY number");
    if (!row)
        return row.fault();
    std::vector<std::int64_t> numbers;
    for (;;) {
        auto found = row->step();
        if (!found)
            return found.fault();
        if (!*found)
            return numbers;
        numbers.push_back(row->integer(0));
    }
}

Result<void> insertPurge(Connection &connection, std::int64_t number) {
    auto statement = connection.prepare("INSERT OR IGNORE INTO purge(number) VALUES(?1)");
    return statement ? statement->bind(1, number).run() : Result<void>(statement.fault());
}

Result<void> deletePurge(Connection &connection, std::int64_t number) {
    auto statement = connection.prepare("DELETE FROM purge WHERE number = ?1");
    return statement ? statement->bind(1, number).run() : Result<void>(statement.fault());
}

namespace {

struct Leftover {
    std::int64_t place = 0;
    crypto::Bytes digest;
};

Result<std::vector<Leftover>> someOf(Connection &connection, std::int64_t number) {
    std::vector<Leftover> some;
    auto row = connection.prepare("SELECT place, digest FROM entry WHERE person = ?1 LIMIT 64");
    if (!row)
        return row.fault();
    row->bind(1, number);
    for (;;) {
        auto found = row->step();
        if (!found)
            return found.fault();
        if (!*found)
            return some;
        const auto digest = row->bytes(1);
        some.push_back({row->integer(0), {digest.begin(), digest.end()}});
    }
}

// A digest is the box's nonce, bytes 1 to 25, and its tag, the last 16 (crypto/sealed_record.h).
Result<void> deleteLeftover(Connection &connection, const Leftover &leftover) {
    auto box = connection.prepare("DELETE FROM box WHERE place = ?1 AND substr(bytes, 2, 24) = substr(?2, 1, 24) AND "
                                  "substr(bytes, -16) = substr(?2, 25)");
    if (!box)
        return box.fault();
    if (auto done = box->bind(1, leftover.place).bind(2, leftover.digest).run(); !done)
        return done;
    auto entry = connection.prepare("DELETE FROM entry WHERE place = ?1");
    return entry ? entry->bind(1, leftover.place).run() : Result<void>(entry.fault());
}

} // namespace

Result<bool> deleteSomeRecordsOf(Connection &connection, std::int64_t number) {
    auto some = someOf(connection, number);
    if (!some)
        return some.fault();
    for (const auto &leftover : *some)
        if (auto done = deleteLeftover(connection, leftover); !done)
            return done.fault();
    return !some->empty();
}

Result<void> compact(Connection &connection) {
    if (auto done = connection.run("PRAGMA incremental_vacuum"); !done)
        return done;
    return connection.checkpoint();
}

} // namespace aparte::storage
