#include "storage/statement.h"

#include "storage/connection.h"

#include <sqlcipher/sqlite3.h>

#include <utility>

namespace aparte::storage {

using crypto::ByteView;

Statement::~Statement() {
    if (!m_statement)
        return;
    again();
    m_connection->giveBack(m_text, m_statement);
}

Statement::Statement(Statement &&other) noexcept
    : m_connection(other.m_connection), m_text(other.m_text), m_statement(std::exchange(other.m_statement, nullptr)) {}

Statement &Statement::bind(int place, std::int64_t number) {
    sqlite3_bind_int64(m_statement, place, number);
    return *this;
}

Statement &Statement::bind(int place, ByteView bytes) {
    static const crypto::Byte nothing = 0; // a null pointer would bind NULL
    sqlite3_bind_blob64(m_statement, place, bytes.empty() ? &nothing : bytes.data(), bytes.size(), SQLITE_STATIC);
    return *this;
}

Result<bool> Statement::step() {
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return m_connection->noticed(code);
}

Result<void> Statement::run() {
    for (;;) {
        auto row = step();
        if (!row)
            return row.fault();
        if (!*row)
            return {};
    }
}

void Statement::again() {
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

ByteView Statement::bytes(int column) const {
    const auto *data = static_cast<const crypto::Byte *>(sqlite3_column_blob(m_statement, column));
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

} // namespace aparte::storage
