#include "crypto/sealed_box.h"

#include "crypto/hkdf.h"
#include "crypto/layout.h"

#include <sodium.h>

namespace aparte::crypto {

static_assert(crypto_aead_xchacha20poly1305_ietf_KEYBYTES == KeyView::extent);
static_assert(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES == nonceSize);
static_assert(crypto_aead_xchacha20poly1305_ietf_ABYTES == tagSize);

void sealBytes(KeyView key, NonceView nonce, ByteView associated, ByteView plaintext, ByteSpan sealed) {
    crypto_aead_xchacha20poly1305_ietf_encrypt(sealed.data(), nullptr, plaintext.data(), plaintext.size(),
                                               associated.data(), associated.size(), nullptr, nonce.data(), key.data());
}

bool openBytes(KeyView key, NonceView nonce, ByteView associated, ByteView sealed, ByteSpan plaintext) {
    if (sealed.size() < tagSize || plaintext.size() < sealed.size() - tagSize)
        return false;
    return crypto_aead_xchacha20poly1305_ietf_decrypt(plaintext.data(), nullptr, nullptr, sealed.data(), sealed.size(),
                                                      associated.data(), associated.size(), nonce.data(),
                                                      key.data()) == 0;
}

void hedgedNonce(KeyView key, ByteView associated, ByteView plaintext, Random &random, NonceSpan nonce) {
    std::array<Byte, 32> hedgeKey{};
    std::array<Byte, 32> fresh{};
    hkdfExpand(key, {viewOf("aparte/1/hedge")}, hedgeKey);
    random.fill(fresh);
    crypto_generichash_state state;
    crypto_generichash_init(&state, hedgeKey.data(), hedgeKey.size(), nonce.size());
    for (const ByteView part : {ByteView(fresh), associated, plaintext})
        crypto_generichash_update(&state, part.data(), part.size());
    crypto_generichash_final(&state, nonce.data(), nonce.size());
    sodium_memzero(hedgeKey.data(), hedgeKey.size());
    sodium_memzero(&state, sizeof state);
}

} // namespace aparte::crypto
