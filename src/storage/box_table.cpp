#include "storage/record_tables.h"

namespace aparte::storage {

namespace {

using crypto::SealedRecord;

// Never a place that was used: boxes stay in the order in which they were first written, and pages fill up from the
// end.
Result<std::int64_t> nextPlace(Connection &connection) {
    return connection.number("SELECT 1 + ifnull(max(place), 0) FROM box");
}

Result<void> putEntry(Statement &statement, std::int64_t place, const SealedRecord &record) {
    const auto &context = record.context();
    const auto digest = record.digest();
    return statement.bind(1, place)
        .bind(2, context.record.bytes)
        .bind(3, std::int64_t(context.kind))
        .bind(4, static_cast<std::int64_t>(context.revision))
        .bind(5, digest.bytes)
        .run();
}

Result<void> putBox(Connection &connection, Sql sql, std::int64_t place, const SealedRecord &record) {
    auto statement = connection.prepare(sql);
    return statement ? statement->bind(1, place).bind(2, record.bytes()).run() : Result<void>(statement.fault());
}

} // namespace

Result<std::int64_t> insertRecord(Connection &connection, std::int64_t person, const SealedRecord &record) {
    auto place = nextPlace(connection);
    if (!place)
        return place;
    auto statement = connection.prepare(
        "INSERT INTO entry(place, record, kind, revision, digest, person) VALUES(?1, ?2, ?3, ?4, ?5, ?6)");
    if (!statement)
        return statement.fault();
    if (auto entered = putEntry(statement->bind(6, person), *place, record); !entered)
        return entered.fault();
    if (auto boxed = putBox(connection, "INSERT INTO box(place, bytes) VALUES(?1, ?2)", *place, record); !boxed)
        return boxed.fault();
    return place;
}

Result<void> updateRecord(Connection &connection, std::int64_t place, const SealedRecord &record) {
    auto statement =
        connection.prepare("UPDATE entry SET kind = ?3, revision = ?4, digest = ?5 WHERE place = ?1 AND record = ?2");
    if (!statement)
        return statement.fault();
    if (auto entered = putEntry(*statement, place, record); !entered)
        return entered;
    return putBox(connection, "UPDATE box SET bytes = ?2 WHERE place = ?1", place, record);
}

Result<void> deleteRecord(Connection &connection, std::int64_t place) {
    for (const Sql sql : {Sql("DELETE FROM entry WHERE place = ?1"), Sql("DELETE FROM box WHERE place = ?1")}) {
        auto statement = connection.prepare(sql);
        if (!statement)
            return statement.fault();
        if (auto done = statement->bind(1, place).run(); !done)
            return done;
    }
    return {};
}

Result<std::optional<crypto::Bytes>> readBox(Connection &connection, std::int64_t place) {
    auto row = connection.prepare("SELECT bytes FROM box WHERE place = ?1");
    if (!row)
        return row.fault();
    auto found = row->bind(1, place).step();
    if (!found)
        return found.fault();
    if (!*found)
        return std::optional<crypto::Bytes>();
    const auto bytes = row->bytes(0);
    return std::optional<crypto::Bytes>(std::in_place, bytes.begin(), bytes.end());
}

} // namespace aparte::storage
