#include "material.h"

#include <sodium.h>

namespace aparte::crypto::test {

void CountingRandom::fill(ByteSpan bytes) {
    while (!bytes.empty()) {
        std::array<Byte, 8> counter{};
        putNumber(counter, m_next++);
        std::array<Byte, 64> block{};
        crypto_generichash(block.data(), block.size(), counter.data(), counter.size(), nullptr, 0);
        const std::size_t taken = std::min(block.size(), bytes.size());
        putBytes(bytes.first(taken), block);
        bytes = bytes.subspan(taken);
    }
}

SecretBytes secretOf(std::string_view text) {
    return SecretBytes::copyOf(viewOf(text));
}

bool same(ByteView one, ByteView other) {
    return std::ranges::equal(one, other);
}

bool contains(ByteView bytes, ByteView piece) {
    return std::search(bytes.begin(), bytes.end(), piece.begin(), piece.end()) != bytes.end();
}

Bytes fromHex(const char *hex) {
    const QByteArray bytes = QByteArray::fromHex(hex);
    return {bytes.begin(), bytes.end()};
}

QByteArray hexOf(ByteView bytes) {
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())).toHex();
}

Bytes pattern(std::size_t size, unsigned seed) {
    Bytes bytes(size);
    CountingRandom(seed).fill(bytes);
    return bytes;
}

int acceptedAlterations(ByteSpan bytes, std::size_t at, const std::function<bool()> &accepted) {
    const Byte original = bytes[at];
    int count = 0;
    for (const int altered : {original ^ 1, original ^ 0x80, 0, 0xff}) {
        if (altered == original)
            continue;
        bytes[at] = static_cast<Byte>(altered);
        count += accepted() ? 1 : 0;
    }
    bytes[at] = original;
    return count;
}

} // namespace aparte::crypto::test
