// Columns of fixed size: what is in the database is believed only when its size is right.
#pragma once

#include "crypto/layout.h"
#include "crypto/result.h"
#include "storage/statement.h"

namespace aparte::storage {

inline Fault wrongRow(const char *table) {
    return fault(Fault::Kind::Damaged, "database.row", table);
}

template<std::size_t size>
bool readArray(const Statement &row, int column, std::array<crypto::Byte, size> &out) {
    const auto bytes = row.bytes(column);
    if (bytes.size() != size)
        return false;
    out = crypto::getBytes<size>(bytes);
    return true;
}

inline bool readNumber(const Statement &row, int column, std::uint64_t &out) {
    const auto number = row.integer(column);
    out = static_cast<std::uint64_t>(number);
    return number >= 0;
}

} // namespace aparte::storage
