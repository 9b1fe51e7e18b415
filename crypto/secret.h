// Secrets as types. Each lives in guarded memory of its own (sodium_malloc: guard pages, locked where the system allows
// it, wiped when freed), can be moved but not copied, is filled in place, and is read under one loud name that
// tests/architecture counts.
#pragma once

#include "crypto/bytes.h"
#include "crypto/random.h"

#include <algorithm>
#include <memory>
#include <string_view>

namespace aparte::crypto {

namespace detail {
struct SodiumFree {
    void operator()(Byte *memory) const;
};
using GuardedMemory = std::unique_ptr<Byte[], SodiumFree>;
GuardedMemory guardedMemory(std::size_t size); // throws std::bad_alloc
} // namespace detail

// A secret of any length: a passphrase, a recovery code, an opened record.
class SecretBytes {
public:
    SecretBytes() = default;
    explicit SecretBytes(std::size_t size);
    static SecretBytes copyOf(ByteView bytes);
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;

    SecretBytes clone() const { return copyOf(exposeSecretBytes()); }
    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    ByteView exposeSecretBytes() const { return {m_memory.get(), m_size}; }
    ByteSpan fillSecretBytes() { return {m_memory.get(), m_size}; }
    void shrink(std::size_t size); // keeps the first bytes, wipes the rest

private:
    detail::GuardedMemory m_memory;
    std::size_t m_size = 0;
};

// UTF-8 as typed; normalised (NFKC) by whoever made it from keys on a keyboard, since Unicode is not crypto's business.
using Passphrase = SecretBytes;

// Thirty-two bytes for one purpose. RootKey, PersonKey, ... do not convert into one another.
template<class Purpose>
class SecretKey {
public:
    static constexpr std::size_t size = 32;

    SecretKey() : m_memory(detail::guardedMemory(size)) {}
    static SecretKey random(Random &source) {
        SecretKey key;
        source.fill(key.fillKeyBytes());
        return key;
    }
    SecretKey(SecretKey &&) noexcept = default;
    SecretKey &operator=(SecretKey &&) noexcept = default;

    SecretKey clone() const {
        SecretKey copy;
        std::copy_n(m_memory.get(), size, copy.m_memory.get());
        return copy;
    }
    std::span<const Byte, size> exposeKeyBytes() const { return std::span<const Byte, size>(m_memory.get(), size); }
    std::span<Byte, size> fillKeyBytes() { return std::span<Byte, size>(m_memory.get(), size); }

private:
    detail::GuardedMemory m_memory;
};

using RootKey = SecretKey<struct RootKeyPurpose>;          // wrapped by every slot; everything below derives from it
using SlotKey = SecretKey<struct SlotKeyPurpose>;          // from a passphrase or recovery code; opens one slot
using KeyFileMacKey = SecretKey<struct KeyFileMacPurpose>; // MAC over a whole copy of `keys`
using KeyRingKey = SecretKey<struct KeyRingPurpose>;       // seals the ring inside `keys`
using DatabaseKey = SecretKey<struct DatabasePurpose>;     // SQLCipher's raw key
using ManifestKey = SecretKey<struct ManifestPurpose>;     // MAC of the vault's root
using StateKey = SecretKey<struct StatePurpose>;           // seals the state file
using DestinationsKey = SecretKey<struct DestinationsPurpose>; // seals the list of backup destinations
using IdKey = SecretKey<struct IdPurpose>;                     // turns a bundle's id into a record's id
using PersonKey = SecretKey<struct PersonPurpose>;             // seals one person's records; the journal key is one too

// Call once before anything else; false when libsodium cannot start.
bool startSodium();

// Comparison in constant time; false when the lengths differ.
bool equalInConstantTime(ByteView one, ByteView other);

} // namespace aparte::crypto
