#include "storage/record_tables.h"
#include "storage/row_values.h"

namespace aparte::storage {

Result<VaultRow> readVault(Connection &connection) {
    auto row = connection.prepare("SELECT id, format, sequence, key_sequence, root FROM vault");
    if (!row)
        return row.fault();
    auto found = row->step();
    if (!found)
        return found.fault();
    VaultRow vault;
    if (!*found || !readArray(*row, 0, vault.id.bytes) || !readNumber(*row, 2, vault.sequence) ||
        !readNumber(*row, 3, vault.keySequence) || !readArray(*row, 4, vault.root))
        return wrongRow("vault");
    vault.format = row->integer(1);
    return vault;
}

namespace {

Result<void> putVault(Connection &connection, Sql sql, const VaultRow &row) {
    auto statement = connection.prepare(sql);
    if (!statement)
        return statement.fault();
    return statement->bind(1, row.id.bytes)
        .bind(2, row.format)
        .bind(3, static_cast<std::int64_t>(row.sequence))
        .bind(4, static_cast<std::int64_t>(row.keySequence))
        .bind(5, row.root)
        .run();
}

} // namespace

Result<void> insertVault(Connection &connection, const VaultRow &row) {
    return putVault(
        connection,
        "INSERT INTO vault(only_row, id, format, sequence, key_sequence, root) VALUES(1, ?1, ?2, ?3, ?4, ?5)", row);
}

Result<void> updateVault(Connection &connection, const VaultRow &row) {
    return putVault(connection, "UPDATE vault SET id = ?1, format = ?2, sequence = ?3, key_sequence = ?4, root = ?5",
                    row);
}

} // namespace aparte::storage
