// HMAC-SHA256 (RFC 2104) and HKDF-SHA256 (RFC 5869) on libsodium's crypto_auth_hmacsha256; libsodium 1.0.18 has no HKDF
// of its own, and its crypto_kdf has no third-party vectors (Wycheproof has 86 for HKDF). Then: one key from another,
// one label a key.
#pragma once

#include "crypto/secret.h"

#include <initializer_list>

namespace aparte::crypto {

inline constexpr std::size_t hmacSize = 32;
using Hmac = std::array<Byte, hmacSize>;

// HMAC-SHA256 of the parts one after the other. `out` may hold a secret, so it belongs to the caller.
void hmacSha256(ByteView key, std::initializer_list<ByteView> parts, std::span<Byte, hmacSize> out);

void hkdfExtract(ByteView salt, ByteView material, std::span<Byte, hmacSize> pseudoRandomKey);
// False, and nothing written, when more than 255 x 32 bytes are asked for. `info` is the parts one after the other.
bool hkdfExpand(ByteView pseudoRandomKey, std::initializer_list<ByteView> info, ByteSpan out);

// Which key a key comes from, and its label (docs/vault-format.md). A key without an entry cannot be derived.
template<class Key>
struct Derivation;
template<>
struct Derivation<KeyFileMacKey> {
    using Parent = RootKey;
    static constexpr std::string_view label = "aparte/1/keyfile-mac";
};
template<>
struct Derivation<KeyRingKey> {
    using Parent = RootKey;
    static constexpr std::string_view label = "aparte/1/keyring";
};
template<>
struct Derivation<DatabaseKey> {
    using Parent = RootKey;
    static constexpr std::string_view label = "aparte/1/database";
};
template<>
struct Derivation<ManifestKey> {
    using Parent = RootKey;
    static constexpr std::string_view label = "aparte/1/manifest";
};
template<>
struct Derivation<StateKey> {
    using Parent = RootKey;
    static constexpr std::string_view label = "aparte/1/state";
};
template<>
struct Derivation<DestinationsKey> {
    using Parent = RootKey;
    static constexpr std::string_view label = "aparte/1/destinations";
};
template<>
struct Derivation<IdKey> {
    using Parent = PersonKey; // the journal key
    static constexpr std::string_view label = "aparte/1/id";
};

// HKDF-Expand(parent, label, 32). No extract step: every parent is 32 uniformly random bytes already (RFC 5869, 3.3).
template<class Key>
Key deriveKey(const typename Derivation<Key>::Parent &parent) {
    const std::string_view label = Derivation<Key>::label;
    Key key;
    hkdfExpand(parent.exposeKeyBytes(), {ByteView(reinterpret_cast<const Byte *>(label.data()), label.size())},
               key.fillKeyBytes());
    return key;
}

// A name of another file (its type and its id) as sixteen bytes: HMAC-SHA256(id key, u32 length of type | type | name),
// the first 16. The same name gives the same bytes in one vault, and unrelated ones in another.
std::array<Byte, 16> deriveId(const IdKey &key, std::string_view type, std::string_view name);

} // namespace aparte::crypto
