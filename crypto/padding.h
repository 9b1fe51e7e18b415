// Padding of what is sealed, so that a box's size says little about the text: 0x80, then zeros (ISO/IEC 7816-4, as
// sodium_pad), up to a multiple of 64 bytes below 1 KiB and then of 1/16 of the power of two below: never more than 64
// bytes or 6.25 %. (The whole vault may weigh at most 1.25 times its text, hence not the larger steps of Padme.)
#pragma once

#include "crypto/bytes.h"

#include <optional>

namespace aparte::crypto {

// Size with at least one byte of padding.
std::size_t paddedSize(std::size_t size);
// Writes the padding behind the first `size` bytes of `padded`.
void pad(ByteSpan padded, std::size_t size);
// Size without padding, or nothing when it is none.
std::optional<std::size_t> unpaddedSize(ByteView padded);

} // namespace aparte::crypto
