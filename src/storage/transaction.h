// All or nothing: what is not committed is rolled back when the scope ends.
#pragma once

#include "storage/connection.h"

namespace aparte::storage {

class Transaction {
public:
    static Result<Transaction> begin(Connection &connection); // NotWritable write.stopped after a failed fsync
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;

    Result<void> commit(); // durable when it returns

private:
    explicit Transaction(Connection &connection) : m_connection(&connection) {}
    Connection *m_connection;
};

} // namespace aparte::storage
