// Fixed byte layouts: fields computed from each other, numbers in little endian. Whatever is read before authentication
// is read with this and with nothing cleverer, so that a hostile file meets no parser.
#pragma once

#include "crypto/bytes.h"

#include <algorithm>
#include <string_view>

namespace aparte::crypto {

struct Field {
    std::size_t at = 0, size = 0;
    constexpr std::size_t end() const { return at + size; }
    // The field that follows without a gap.
    constexpr Field then(std::size_t nextSize) const { return {end(), nextSize}; }
    template<class T>
    constexpr std::span<T> in(std::span<T> bytes) const {
        return bytes.subspan(at, size);
    }
};

template<std::unsigned_integral Number>
constexpr void putNumber(ByteSpan place, Number number) {
    for (std::size_t i = 0; i < sizeof(Number); ++i)
        place[i] = static_cast<Byte>(static_cast<std::uint64_t>(number) >> (8 * i));
}

template<std::unsigned_integral Number>
constexpr Number getNumber(ByteView place) {
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < sizeof(Number); ++i)
        number |= static_cast<std::uint64_t>(place[i]) << (8 * i);
    return static_cast<Number>(number);
}

inline void putBytes(ByteSpan place, ByteView bytes) {
    std::copy_n(bytes.begin(), std::min(place.size(), bytes.size()), place.begin());
}

template<std::size_t size>
std::array<Byte, size> getBytes(ByteView place) {
    std::array<Byte, size> bytes{};
    std::copy_n(place.begin(), size, bytes.begin());
    return bytes;
}

// Unused bytes are zero, or the file is refused: so every byte of it means something, and a test can alter each.
inline bool allZero(ByteView bytes) {
    return std::all_of(bytes.begin(), bytes.end(), [](Byte byte) { return byte == 0; });
}

inline ByteView viewOf(std::string_view text) {
    return {reinterpret_cast<const Byte *>(text.data()), text.size()};
}

} // namespace aparte::crypto
