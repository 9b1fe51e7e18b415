// Plain byte sequences: everything here may be seen by anybody (ciphertext, nonces, public parts). Secrets have types
// of their own in secret.h.
#pragma once

#include <algorithm> // before <array>: Qt 6.4's moc stumbles over <concepts> otherwise
#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace aparte::crypto {

using Byte = std::uint8_t;
using Bytes = std::vector<Byte>;
using ByteView = std::span<const Byte>;
using ByteSpan = std::span<Byte>;

// Sixteen random or derived bytes that name something; the tag keeps a person from being taken for a record.
template<class Tag>
struct Id {
    static constexpr std::size_t size = 16;
    std::array<Byte, size> bytes{};
    auto operator<=>(const Id &) const = default;
    bool isNull() const { return *this == Id{}; }
};
using VaultId = Id<struct VaultIdTag>;
using PersonId = Id<struct PersonIdTag>; // the null PersonId owns what belongs to nobody (journal key)
using RecordId = Id<struct RecordIdTag>;

} // namespace aparte::crypto
