#include "two_key_box.h"

#include "crypto/layout.h"
#include "poly1305_field.h"

#include <sodium.h>

namespace aparte::crypto::test {

namespace {

constexpr std::size_t blockSize = 16;
using Block = std::array<Byte, blockSize>;
using Box = TwoKeyBox;

struct Authenticator { // Poly1305's key for one message: tag = (polynomial in r) + s
    FieldNumber r;
    Block s{};
};

Authenticator authenticatorOf(KeyView key, NonceView nonce) {
    std::array<Byte, 32> subkey{}, stream{};
    crypto_core_hchacha20(subkey.data(), nonce.data(), key.data(), nullptr);
    std::array<Byte, 12> rest{};
    putBytes(ByteSpan(rest).subspan(4), nonce.subspan(16));
    crypto_stream_chacha20_ietf(stream.data(), stream.size(), rest.data(), subkey.data());
    for (const std::size_t at : {3u, 7u, 11u, 15u})
        stream[at] &= 15;
    for (const std::size_t at : {4u, 8u, 12u})
        stream[at] &= 252;
    const ByteView bytes(stream);
    return {FieldNumber::fromBytes(bytes.first(blockSize)), getBytes<blockSize>(bytes.last(blockSize))};
}

Bytes messageFor(ByteView associated, ByteView ciphertext) {
    Bytes message((associated.size() + blockSize - 1) / blockSize * blockSize);
    putBytes(message, associated);
    message.insert(message.end(), ciphertext.begin(), ciphertext.end());
    Block sizes{};
    putNumber(sizes, std::uint64_t{associated.size()});
    putNumber(ByteSpan(sizes).subspan(8), std::uint64_t{ciphertext.size()});
    message.insert(message.end(), sizes.begin(), sizes.end());
    return message;
}

FieldNumber evaluate(const Authenticator &key, ByteView message) {
    FieldNumber sum;
    for (; !message.empty(); message = message.subspan(blockSize))
        sum = (sum + FieldNumber::fromBytes(message.first(blockSize)) + FieldNumber::twoTo128()) * key.r;
    return sum;
}

Block tagOf(const Authenticator &key, const FieldNumber &sum) {
    Block tag{};
    unsigned carried = 0;
    for (std::size_t i = 0; i < blockSize; ++i) {
        carried += unsigned{sum.bytes()[i]} + key.s[i];
        tag[i] = static_cast<Byte>(carried);
        carried >>= 8;
    }
    return tag;
}

// The second ciphertext block b is the unknown: the sums are linear in it (it stands before the sizes, so times r
// squared), and they must differ by s2 - s1 + k * 2^128 for the tags to be the same. `extra` is k * 2^128.
FieldNumber solve(const Authenticator &one, const Authenticator &other, ByteView withZeroBlock,
                  const FieldNumber &extra) {
    const FieldNumber wanted = FieldNumber::fromBytes(other.s) - FieldNumber::fromBytes(one.s) + extra;
    const FieldNumber have = evaluate(one, withZeroBlock) - evaluate(other, withZeroBlock);
    return (wanted - have) * (one.r * one.r - other.r * other.r).inverse();
}

bool fillBox(Box &box, const Authenticator &one, const Authenticator &other, ByteView associated,
             const FieldNumber &extra) {
    const ByteSpan ciphertext = ByteSpan(box).first(32);
    std::fill_n(box.begin() + blockSize, blockSize, Byte{0});
    const auto block = solve(one, other, messageFor(associated, ciphertext), extra).bytes();
    if (block[blockSize] != 0)
        return false; // not a block of 16 bytes
    putBytes(ciphertext.subspan(blockSize), ByteView(block).first(blockSize));
    const Bytes message = messageFor(associated, ciphertext);
    const Block tag = tagOf(one, evaluate(one, message));
    putBytes(ByteSpan(box).last(tagSize), tag);
    return tag == tagOf(other, evaluate(other, message));
}

} // namespace

TwoKeyBox boxForTwoKeys(KeyView one, KeyView other, NonceView nonce, ByteView associated, Random &random) {
    const Authenticator first = authenticatorOf(one, nonce), second = authenticatorOf(other, nonce);
    const FieldNumber step = FieldNumber::twoTo128();
    Box box{};
    for (;;) {
        random.fill(ByteSpan(box).first(blockSize));
        FieldNumber plus, minus;
        for (int turn = 0; turn < 5; ++turn) {
            if (fillBox(box, first, second, associated, plus) || fillBox(box, first, second, associated, minus))
                return box;
            plus = plus + step;
            minus = minus - step;
        }
    }
}

} // namespace aparte::crypto::test
