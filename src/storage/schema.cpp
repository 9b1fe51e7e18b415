#include "storage/schema.h"

#include "storage/transaction.h"

namespace aparte::storage {

namespace {

// `entry` is small and read whole before a search; `box` is large and read in order of place. A record keeps its place
// for life. Summaries lie with their person: unlocking reads `person` and nothing else.
constexpr Sql vaultTable =
    "CREATE TABLE vault(only_row INTEGER PRIMARY KEY CHECK(only_row = 1), id BLOB NOT NULL, format INTEGER NOT NULL, "
    "sequence INTEGER NOT NULL, key_sequence INTEGER NOT NULL, root BLOB NOT NULL)";
constexpr Sql personTable =
    "CREATE TABLE person(number INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL, record BLOB NOT NULL, "
    "revision INTEGER NOT NULL, summary BLOB NOT NULL)";
constexpr Sql entryTable =
    "CREATE TABLE entry(place INTEGER PRIMARY KEY, record BLOB NOT NULL, person INTEGER NOT NULL, "
    "kind INTEGER NOT NULL, revision INTEGER NOT NULL, digest BLOB NOT NULL)";

constexpr Sql tables[] = {
    vaultTable,
    personTable,
    entryTable,
    "CREATE UNIQUE INDEX entry_record ON entry(record)",
    "CREATE INDEX entry_person ON entry(person)",
    "CREATE TABLE box(place INTEGER PRIMARY KEY, bytes BLOB NOT NULL)",
    "CREATE TABLE purge(number INTEGER PRIMARY KEY)",
    "PRAGMA application_id=1095782996",
    "PRAGMA user_version=1",
};
static_assert(applicationId == 1095782996 && schemaVersion == 1, "the two pragmas above say the same");

} // namespace

Result<void> createTables(Connection &connection) {
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.fault();
    for (const Sql sql : tables)
        if (auto made = connection.run(sql); !made)
            return made;
    return transaction->commit();
}

Result<int> readSchemaVersion(Connection &connection) {
    auto application = connection.number("PRAGMA application_id");
    if (!application)
        return application.fault();
    auto ours =
        connection.number("SELECT count(*) FROM sqlite_schema WHERE (type, name) IN "
                          "(VALUES('table', 'vault'), ('table', 'person'), ('table', 'entry'), ('table', 'box'), "
                          "('table', 'purge'), ('index', 'entry_record'), ('index', 'entry_person'))");
    if (!ours)
        return ours.fault();
    if (*application != applicationId || *ours != 7)
        return fault(Fault::Kind::Damaged, "database.other", "journal.db");
    auto version = connection.number("PRAGMA user_version");
    if (!version)
        return version.fault();
    if (*version > schemaVersion)
        return fault(Fault::Kind::TooNew, "database.version", "journal.db", *version, schemaVersion);
    return static_cast<int>(*version);
}

} // namespace aparte::storage
