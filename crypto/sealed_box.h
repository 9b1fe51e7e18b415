// XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha), the one cipher of format 1, through libsodium; and the hedged nonce
// that goes with it.
#pragma once

#include "crypto/secret.h"

namespace aparte::crypto {

inline constexpr std::size_t nonceSize = 24, tagSize = 16;
using Nonce = std::array<Byte, nonceSize>;
using KeyView = std::span<const Byte, 32>;

// `sealed` has room for plaintext.size() + 16; it may be the same memory as the plaintext.
void sealBytes(KeyView key, const Nonce &nonce, ByteView associated, ByteView plaintext, ByteSpan sealed);
// False when it does not open; `plaintext` has room for sealed.size() - 16 and is then wiped. Nothing is decrypted
// before the tag is right.
bool openBytes(KeyView key, const Nonce &nonce, ByteView associated, ByteView sealed, ByteSpan plaintext);

// BLAKE2b-192, key = HKDF-Expand(key, "aparte/1/hedge", 32), over 32 random bytes | associated | plaintext (unpadded).
// A generator that repeats (a virtual machine's snapshot, a broken kernel) then repeats a nonce for the very same text
// in the very same place only, which tells no more than that.
Nonce hedgedNonce(KeyView key, ByteView associated, ByteView plaintext, Random &random);

} // namespace aparte::crypto
