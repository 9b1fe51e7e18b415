#include "crypto/hkdf.h"

#include "crypto/layout.h"

#include <sodium.h>

namespace aparte::crypto {

static_assert(crypto_auth_hmacsha256_BYTES == hmacSize);

namespace {

class HmacRun {
public:
    explicit HmacRun(ByteView key) {
        constexpr Byte none = 0; // an empty salt has no address, and libsodium wants one
        crypto_auth_hmacsha256_init(&m_state, key.empty() ? &none : key.data(), key.size());
    }
    ~HmacRun() { sodium_memzero(&m_state, sizeof m_state); }
    HmacRun(const HmacRun &) = delete;
    HmacRun &operator=(const HmacRun &) = delete;

    void add(ByteView bytes) { crypto_auth_hmacsha256_update(&m_state, bytes.data(), bytes.size()); }
    void add(std::initializer_list<ByteView> parts) {
        for (const ByteView part : parts)
            add(part);
    }
    void finish(Byte *out) { crypto_auth_hmacsha256_final(&m_state, out); }

private:
    crypto_auth_hmacsha256_state m_state;
};

} // namespace

void hmacSha256(ByteView key, std::initializer_list<ByteView> parts, std::span<Byte, hmacSize> out) {
    HmacRun run(key);
    run.add(parts);
    run.finish(out.data());
}

void hkdfExtract(ByteView salt, ByteView material, std::span<Byte, hmacSize> pseudoRandomKey) {
    hmacSha256(salt, {material}, pseudoRandomKey);
}

bool hkdfExpand(ByteView pseudoRandomKey, std::initializer_list<ByteView> info, ByteSpan out) {
    if (out.size() > 255 * hmacSize)
        return false;
    Hmac block{};
    Byte counter = 0;
    for (std::size_t done = 0; done < out.size(); done += hmacSize) {
        HmacRun run(pseudoRandomKey);
        if (counter > 0)
            run.add(block);
        run.add(info);
        run.add(ByteView(&++counter, 1));
        run.finish(block.data());
        putBytes(out.subspan(done), block);
    }
    sodium_memzero(block.data(), block.size());
    return true;
}

std::array<Byte, 16> deriveId(const IdKey &key, std::string_view type, std::string_view name) {
    std::array<Byte, 4> typeSize{};
    putNumber(typeSize, static_cast<std::uint32_t>(type.size())); // or ("ab", "c") and ("a", "bc") would be one id
    Hmac mac{};
    hmacSha256(key.exposeKeyBytes(), {typeSize, viewOf(type), viewOf(name)}, mac);
    return getBytes<16>(mac);
}

} // namespace aparte::crypto
