#include "crypto/padding.h"

#include <algorithm>
#include <bit>

namespace aparte::crypto {

namespace {

constexpr Byte mark = 0x80;
constexpr std::size_t smallStep = 64, stepsPerDoubling = 16; // 64 bytes up to 1 KiB, then a sixteenth of the size

std::size_t stepFor(std::size_t size) {
    return std::max(smallStep, std::bit_floor(size) / stepsPerDoubling);
}

} // namespace

std::size_t paddedSize(std::size_t size) {
    const std::size_t least = size + 1;
    const std::size_t step = stepFor(least);
    return (least + step - 1) / step * step;
}

void pad(ByteSpan padded, std::size_t size) {
    padded[size] = mark;
    std::fill(padded.begin() + static_cast<std::ptrdiff_t>(size) + 1, padded.end(), Byte{0});
}

std::optional<std::size_t> unpaddedSize(ByteView padded) {
    std::size_t size = padded.size();
    while (size > 0 && padded[size - 1] == 0)
        --size;
    if (size == 0 || padded[size - 1] != mark)
        return std::nullopt;
    return size - 1;
}

} // namespace aparte::crypto
