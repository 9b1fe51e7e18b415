// XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha), the one cipher of format 1, through libsodium (records are opened
// through OpenSSL), and the hedged nonce that goes with it. It does not commit to its key: where more than one key may
// be tried (slots), something else must (key_slot.h).
#pragma once

#include "crypto/secret.h"

#include <type_traits>

namespace aparte::crypto {

inline constexpr std::size_t nonceSize = 24, tagSize = 16;
using KeyView = std::span<const Byte, 32>;
using NonceView = std::span<const Byte, nonceSize>;
using NonceSpan = std::span<Byte, nonceSize>;

// `sealed` has room for plaintext.size() + 16 (ciphertext, then tag); it may begin where the plaintext does.
void sealBytes(KeyView key, NonceView nonce, ByteView associated, ByteView plaintext, ByteSpan sealed);
// False when it does not open. `plaintext` has room for sealed.size() - 16; nothing is decrypted before the tag is
// right.
bool openBytes(KeyView key, NonceView nonce, ByteView associated, ByteView sealed, ByteSpan plaintext);

// The same answers in half the time, for records, of which a search opens ten thousand. The text is decrypted while the
// tag is computed; when it is wrong, what was written to `plaintext` is wiped before this returns. What OpenSSL keeps
// of a key lasts for one box and is wiped by it.
bool openBytesQuickly(KeyView key, NonceView nonce, ByteView associated, ByteView sealed, ByteSpan plaintext);

// BLAKE2b-192, key = HKDF-Expand(key, "aparte/1/hedge", 32), over 32 random bytes | associated | plaintext as it is
// sealed. A generator that repeats (a virtual machine's snapshot, a broken kernel) then repeats a nonce for the very
// same text in the very same place only, which tells no more than that. A reader needs none of this.
void hedgedNonce(KeyView key, ByteView associated, ByteView plaintext, Random &random, NonceSpan nonce);

// The same with a key's type; the only two places where a box reads a key's bytes.
template<class Purpose>
void sealBox(const SecretKey<Purpose> &key, ByteView associated, ByteView plaintext, Random &random, NonceSpan nonce,
             ByteSpan sealed) {
    const KeyView bytes = key.exposeKeyBytes();
    hedgedNonce(bytes, associated, plaintext, random, nonce);
    sealBytes(bytes, nonce, associated, plaintext, sealed);
}

template<class Purpose>
bool openBox(const SecretKey<Purpose> &key, NonceView nonce, ByteView associated, ByteView sealed, ByteSpan plaintext) {
    constexpr bool isRecord = std::is_same_v<SecretKey<Purpose>, PersonKey>;
    return (isRecord ? openBytesQuickly : openBytes)(key.exposeKeyBytes(), nonce, associated, sealed, plaintext);
}

} // namespace aparte::crypto
