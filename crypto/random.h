// Where randomness comes from, as a parameter: tests hold it still or let it repeat.
#pragma once

#include "crypto/bytes.h"

namespace aparte::crypto {

class Random {
public:
    virtual ~Random() = default;
    virtual void fill(ByteSpan bytes) = 0;
};

// The operating system's generator through libsodium.
Random &systemRandom();

} // namespace aparte::crypto
