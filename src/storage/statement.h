// One prepared statement: values are bound, rows are read in place. Given back to its connection when it goes out of
// scope.
#pragma once

#include "crypto/bytes.h"
#include "crypto/result.h"

#include <cstdint>

struct sqlite3_stmt;

namespace aparte::storage {

class Connection;

class Statement {
public:
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;

    // Places count from 1. Bound bytes are not copied: they must live until the statement has run.
    Statement &bind(int place, std::int64_t number);
    Statement &bind(int place, crypto::ByteView bytes);

    Result<bool> step(); // true: there is a row
    Result<void> run();  // to the end
    void again();        // ready to be bound and run once more

    // Columns count from 0. Bytes are valid until the next step.
    std::int64_t integer(int column) const;
    crypto::ByteView bytes(int column) const;

private:
    friend class Connection;
    Statement(Connection &connection, const char *text, sqlite3_stmt *statement)
        : m_connection(&connection), m_text(text), m_statement(statement) {}
    Connection *m_connection;
    const char *m_text;
    sqlite3_stmt *m_statement;
};

} // namespace aparte::storage
