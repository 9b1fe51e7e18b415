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

Result<bool> deleteSomeRecordsOf(Connection &connection, std::int64_t number) {
    std::vector<std::int64_t> places;
    auto row = connection.prepare("SELECT place FROM entry WHERE person = ?1 LIMIT 64");
    if (!row)
        return row.fault();
    row->bind(1, number);
    for (auto found = row->step();; found = row->step()) {
        if (!found)
            return found.fault();
        if (!*found)
            break;
        places.push_back(row->integer(0));
    }
    row->again();
    for (const auto place : places)
        if (auto done = deleteRecord(connection, place); !done)
            return done.fault();
    return !places.empty();
}

Result<void> compact(Connection &connection) {
    if (auto done = connection.run("PRAGMA incremental_vacuum"); !done)
        return done;
    return connection.checkpoint();
}

} // namespace aparte::storage
