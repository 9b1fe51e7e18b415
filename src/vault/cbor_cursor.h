// Strict reading of what CborWriter writes, without allocation: a head that is not the shortest, an indefinite length,
// a tag, a byte string or a length beyond the end is refused. (QCborValue takes duplicates and trailing bytes, and
// crashes on the value of a failed parse; QCborStreamReader does not show a head that is too long. One small reader
// serves decoding and search.)
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace aparte::vault {

class CborCursor {
public:
    enum class Major { Unsigned = 0, Negative = 1, Text = 3, Array = 4, Map = 5, Simple = 7 };
    struct Head {
        Major major{};
        std::uint64_t value =
            0; // a number, a length, a count of items or pairs, the bits of a double, or a simple value (20, 21, 22)
        bool isDouble = false;
    };

    explicit CborCursor(std::string_view bytes) : m_rest(bytes) {}

    std::optional<Head> head();
    std::optional<Head> peek() const { return CborCursor(*this).head(); }
    std::optional<std::uint64_t>
    count(Major major);                     // of an array or map; never more than the bytes that are left could hold
    std::optional<std::uint64_t> key();     // an unsigned number
    std::optional<std::string_view> text(); // bytes as they are: UTF-8 is checked by whoever decodes
    bool skip();                            // one item with all it holds
    bool atEnd() const { return m_rest.empty(); }

private:
    std::string_view m_rest;
};

} // namespace aparte::vault
