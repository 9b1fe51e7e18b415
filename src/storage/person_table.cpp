#include "storage/record_tables.h"
#include "storage/row_values.h"

namespace aparte::storage {

namespace {

using crypto::Bytes;
using crypto::ByteView;

bool readPerson(const Statement &row, PersonRow &person) {
    person.number = row.integer(0);
    const ByteView record = row.bytes(3);
    if (!record.empty() && !readArray(row, 3, person.summaryRecord.bytes))
        return false;
    const ByteView summary = row.bytes(5);
    person.summary.assign(summary.begin(), summary.end());
    return readArray(row, 1, person.id.bytes) && readArray(row, 2, person.root) &&
           readNumber(row, 4, person.summaryRevision);
}

Result<void> runWithNumber(Connection &connection, Sql sql, std::int64_t number) {
    auto statement = connection.prepare(sql);
    return statement ? statement->bind(1, number).run() : Result<void>(statement.fault());
}

} // namespace

Result<std::vector<PersonRow>> readPeople(Connection &connection) {
    auto row = connection.prepare("SELECT number, id, root, record, revision, summary FROM person ORDER BY number");
    if (!row)
        return row.fault();
    std::vector<PersonRow> people;
    for (;;) {
        auto found = row->step();
        if (!found)
            return found.fault();
        if (!*found)
            return people;
        if (!readPerson(*row, people.emplace_back()))
            return wrongRow("person");
    }
}

Result<std::int64_t> insertPerson(Connection &connection, const crypto::PersonId &id, const crypto::Root &root) {
    // Beyond every number that has rows yet, so that what is left of somebody erased never belongs to somebody new.
    // `purge` is not asked: a number that stands there without rows harms nobody, and a damaged page of it must not
    // keep new people out.
    auto next = connection.number("SELECT 1 + max((SELECT ifnull(max(number), 0) FROM person), "
                                  "(SELECT ifnull(max(person), 0) FROM entry))");
    if (!next)
        return next;
    auto statement = connection.prepare("INSERT INTO person(number, id, root, record, revision, summary) "
                                        "VALUES(?1, ?2, ?3, x'', 0, x'')");
    if (!statement)
        return statement.fault();
    if (auto done = statement->bind(1, *next).bind(2, id.bytes).bind(3, root).run(); !done)
        return done.fault();
    return next;
}

Result<void> updatePersonRoot(Connection &connection, std::int64_t number, const crypto::Root &root) {
    auto statement = connection.prepare("UPDATE person SET root = ?2 WHERE number = ?1");
    return statement ? statement->bind(1, number).bind(2, root).run() : Result<void>(statement.fault());
}

Result<void> updateSummary(Connection &connection, std::int64_t number, const crypto::SealedRecord &summary) {
    auto statement = connection.prepare("UPDATE person SET record = ?2, revision = ?3, summary = ?4 WHERE number = ?1");
    if (!statement)
        return statement.fault();
    return statement->bind(1, number)
        .bind(2, summary.context().record.bytes)
        .bind(3, static_cast<std::int64_t>(summary.context().revision))
        .bind(4, summary.bytes())
        .run();
}

Result<Bytes> readSummary(Connection &connection, std::int64_t number) {
    auto row = connection.prepare("SELECT summary FROM person WHERE number = ?1");
    if (!row)
        return row.fault();
    auto found = row->bind(1, number).step();
    if (!found)
        return found.fault();
    if (!*found)
        return wrongRow("person");
    const auto bytes = row->bytes(0);
    return Bytes(bytes.begin(), bytes.end());
}

Result<void> deletePerson(Connection &connection, std::int64_t number) {
    return runWithNumber(connection, "DELETE FROM person WHERE number = ?1", number);
}

} // namespace aparte::storage
