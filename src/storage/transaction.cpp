#include "storage/transaction.h"

#include <utility>

namespace aparte::storage {

Result<Transaction> Transaction::begin(Connection &connection) {
    if (connection.writingStopped())
        return fault(Fault::Kind::NotWritable, "write.stopped", "journal.db");
    if (auto begun = connection.run("BEGIN IMMEDIATE"); !begun)
        return begun.fault();
    return Transaction(connection);
}

Transaction::Transaction(Transaction &&other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}

Transaction::~Transaction() {
    // Fails when SQLite rolled back by itself (a full disk): then there is nothing left to do.
    if (m_connection)
        static_cast<void>(m_connection->run("ROLLBACK"));
}

Result<void> Transaction::commit() {
    auto done = m_connection->run("COMMIT");
    if (done)
        m_connection = nullptr;
    return done;
}

} // namespace aparte::storage
