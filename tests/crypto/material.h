// What the tests of this folder share: generators held still, keys and ids of one repeated byte, and the ways to alter
// a byte.
#pragma once

#include "crypto/key_slot.h"

#include <QByteArray>

#include <functional>

namespace aparte::crypto::test {

// Repeatable and never the same twice: BLAKE2b of a counter.
class CountingRandom final : public Random {
public:
    explicit CountingRandom(std::uint64_t seed = 1) : m_next(seed << 32) {}
    void fill(ByteSpan bytes) override;

private:
    std::uint64_t m_next;
};

// A broken generator: always the same byte.
class StuckRandom final : public Random {
public:
    void fill(ByteSpan bytes) override { std::fill(bytes.begin(), bytes.end(), Byte{0x2a}); }
};

template<class Key>
Key keyOf(Byte byte) {
    Key key;
    std::fill_n(key.fillKeyBytes().begin(), Key::size, byte);
    return key;
}

template<class Name>
Name idOf(Byte byte) {
    Name id;
    id.bytes.fill(byte);
    return id;
}

SecretBytes secretOf(std::string_view text);
bool same(ByteView one, ByteView other);
bool contains(ByteView bytes, ByteView piece);
Bytes fromHex(const char *hex);
QByteArray hexOf(ByteView bytes);
Bytes pattern(std::size_t size, unsigned seed);

// Alters the byte at `at` in four ways (^1, ^0x80, 0, 0xff, where that is a change) and puts it back. Answers how many
// of the altered versions `accepted` took.
int acceptedAlterations(ByteSpan bytes, std::size_t at, const std::function<bool()> &accepted);

} // namespace aparte::crypto::test
