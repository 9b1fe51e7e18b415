#include "poly1305_field.h"

namespace aparte::crypto::test {

namespace {

constexpr unsigned limbBits = 26;
constexpr std::uint64_t limbMask = (std::uint64_t{1} << limbBits) - 1;
constexpr std::array<std::uint64_t, FieldNumber::limbs> prime{limbMask - 4, limbMask, limbMask, limbMask, limbMask};

} // namespace

FieldNumber::FieldNumber(std::uint64_t small) {
    m_limb[0] = small;
    carry();
}

FieldNumber FieldNumber::fromBytes(ByteView littleEndian) {
    FieldNumber number;
    for (std::size_t bit = 0; bit < littleEndian.size() * 8; ++bit)
        number.m_limb[bit / limbBits] |= std::uint64_t{littleEndian[bit / 8] >> (bit % 8) & 1u} << (bit % limbBits);
    return number;
}

FieldNumber FieldNumber::twoTo128() {
    FieldNumber number;
    number.m_limb[4] = std::uint64_t{1} << (128 - 4 * limbBits);
    return number;
}

void FieldNumber::carry() {
    for (int round = 0; round < 3; ++round)
        for (std::size_t i = 0; i < limbs; ++i) {
            const std::uint64_t over = m_limb[i] >> limbBits;
            m_limb[i] &= limbMask;
            m_limb[(i + 1) % limbs] += i + 1 == limbs ? over * 5 : over; // 2^130 is 5 here
        }
}

FieldNumber FieldNumber::operator+(const FieldNumber &other) const {
    FieldNumber sum = *this;
    for (std::size_t i = 0; i < limbs; ++i)
        sum.m_limb[i] += other.m_limb[i];
    sum.carry();
    return sum;
}

FieldNumber FieldNumber::operator-(const FieldNumber &other) const {
    FieldNumber difference = *this;
    for (std::size_t i = 0; i < limbs; ++i)
        difference.m_limb[i] += 2 * prime[i] - other.m_limb[i];
    difference.carry();
    return difference;
}

FieldNumber FieldNumber::operator*(const FieldNumber &other) const {
    FieldNumber product;
    for (std::size_t i = 0; i < limbs; ++i)
        for (std::size_t j = 0; j < limbs; ++j)
            product.m_limb[(i + j) % limbs] += m_limb[i] * other.m_limb[j] * (i + j >= limbs ? 5 : 1);
    product.carry();
    return product;
}

FieldNumber FieldNumber::inverse() const { // to the power 2^130 - 7
    FieldNumber result(1);
    for (int bit = 129; bit >= 0; --bit) {
        result = result * result;
        if (bit != 1 && bit != 2) // 2^130 - 7 has all bits but these two
            result = result * *this;
    }
    return result;
}

void FieldNumber::makeCanonical() {
    carry();
    bool atLeastPrime = m_limb[0] >= prime[0];
    for (std::size_t i = 1; i < limbs; ++i)
        atLeastPrime = atLeastPrime && m_limb[i] == prime[i];
    if (atLeastPrime)
        for (std::size_t i = 0; i < limbs; ++i)
            m_limb[i] -= prime[i];
}

std::array<Byte, 17> FieldNumber::bytes() const {
    FieldNumber number = *this;
    number.makeCanonical();
    std::array<Byte, 17> out{};
    for (std::size_t bit = 0; bit < limbs * limbBits; ++bit)
        if (number.m_limb[bit / limbBits] >> (bit % limbBits) & 1u)
            out[bit / 8] = static_cast<Byte>(out[bit / 8] | 1u << (bit % 8));
    return out;
}

} // namespace aparte::crypto::test
