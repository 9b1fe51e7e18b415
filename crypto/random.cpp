#include "crypto/random.h"

#include <sodium.h>

namespace aparte::crypto {

namespace {

class SystemRandom final : public Random {
public:
    void fill(ByteSpan bytes) override {
        if (!bytes.empty()) // libsodium wants an address even for nothing
            randombytes_buf(bytes.data(), bytes.size());
    }
};

} // namespace

Random &systemRandom() {
    static SystemRandom random;
    return random;
}

} // namespace aparte::crypto
