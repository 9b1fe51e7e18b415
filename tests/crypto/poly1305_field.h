// Numbers modulo 2^130 - 5, in limbs of 26 bits: just enough to solve for a Poly1305 tag that two keys share
// (two_key_box.h).
#pragma once

#include "crypto/bytes.h"

namespace aparte::crypto::test {

class FieldNumber {
public:
    static constexpr std::size_t limbs = 5;

    FieldNumber() = default;
    explicit FieldNumber(std::uint64_t small);
    static FieldNumber fromBytes(ByteView littleEndian); // at most 17 bytes
    static FieldNumber twoTo128();

    FieldNumber operator+(const FieldNumber &other) const;
    FieldNumber operator-(const FieldNumber &other) const;
    FieldNumber operator*(const FieldNumber &other) const;
    FieldNumber inverse() const;
    std::array<Byte, 17> bytes() const; // canonical, little endian

private:
    void carry();
    void makeCanonical();
    std::array<std::uint64_t, limbs> m_limb{};
};

} // namespace aparte::crypto::test
