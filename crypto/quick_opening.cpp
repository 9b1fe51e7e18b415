// The second way to open a box: HChaCha20 from libsodium, then OpenSSL's ChaCha20-Poly1305 (SQLCipher links it anyway),
// which takes half the time at the size of a note. docs/decisions.md has the figures.
#include "crypto/layout.h"
#include "crypto/sealed_box.h"

#include <openssl/evp.h>
#include <sodium.h>

#include <memory>

namespace aparte::crypto {

namespace {

struct ContextFree {
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_CIPHER_CTX, ContextFree>;

struct CipherFree {
    void operator()(EVP_CIPHER *cipher) const { EVP_CIPHER_free(cipher); }
};

// Looked up once: by name it costs as much as a short note.
const EVP_CIPHER *cipher() {
    static const std::unique_ptr<EVP_CIPHER, CipherFree> found(EVP_CIPHER_fetch(nullptr, "ChaCha20-Poly1305", nullptr));
    return found.get();
}

// draft-irtf-cfrg-xchacha, 2.3: HChaCha20 of the first 16 bytes gives the key, four zeros and the last 8 the nonce.
struct InnerKey {
    std::array<Byte, crypto_core_hchacha20_OUTPUTBYTES> key{};
    std::array<Byte, 12> nonce{};

    InnerKey(KeyView outer, NonceView whole) {
        crypto_core_hchacha20(key.data(), whole.data(), outer.data(), nullptr);
        putBytes(ByteSpan(nonce).last<8>(), whole.last<8>());
    }
    ~InnerKey() { sodium_memzero(key.data(), key.size()); }
    InnerKey(const InnerKey &) = delete;
    InnerKey &operator=(const InnerKey &) = delete;
};

bool decrypt(EVP_CIPHER_CTX *context, const InnerKey &inner, ByteView associated, ByteView text, ByteView tag,
             Byte *out) {
    std::array<Byte, tagSize> expected{}; // OpenSSL wants one that it may write to
    putBytes(expected, tag);
    int done = 0;
    return EVP_DecryptInit_ex2(context, cipher(), inner.key.data(), inner.nonce.data(), nullptr) == 1 &&
           EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, tagSize, expected.data()) == 1 &&
           EVP_DecryptUpdate(context, nullptr, &done, associated.data(), static_cast<int>(associated.size())) == 1 &&
           EVP_DecryptUpdate(context, out, &done, text.data(), static_cast<int>(text.size())) == 1 &&
           EVP_DecryptFinal_ex(context, out + done, &done) == 1;
}

} // namespace

bool openBytesQuickly(KeyView key, NonceView nonce, ByteView associated, ByteView sealed, ByteSpan plaintext) {
    constexpr std::size_t mostOfOpenSsl = 1 << 30; // it counts in int
    if (sealed.size() <= tagSize || sealed.size() > mostOfOpenSsl || plaintext.size() < sealed.size() - tagSize)
        return openBytes(key, nonce, associated, sealed, plaintext);
    const Context context(EVP_CIPHER_CTX_new());
    if (!context || !cipher())
        return openBytes(key, nonce, associated, sealed, plaintext);
    const ByteView text = sealed.first(sealed.size() - tagSize);
    if (decrypt(context.get(), InnerKey(key, nonce), associated, text, sealed.last(tagSize), plaintext.data()))
        return true;
    sodium_memzero(plaintext.data(), text.size());
    return false;
}

} // namespace aparte::crypto
