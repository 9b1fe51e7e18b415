// The state file: as it lies on the disk, and what is inside its box, sealed again under the right key.
#include "crypto/layout.h"
#include "crypto/padding.h"
#include "crypto/sealed_box.h"
#include "crypto/state_file.h"
#include "fuzz.h"
#include "tests/crypto/material.h"

using namespace aparte;
using namespace aparte::crypto;

namespace {

constexpr std::size_t headerSize = 32, sealedAt = 56;

Bytes sealedAgain(ByteView header, ByteView inside, const StateKey &key) {
    test::CountingRandom random;
    Bytes plaintext(paddedSize(inside.size()));
    std::ranges::copy(inside, plaintext.begin());
    pad(plaintext, inside.size());
    Bytes file(sealedAt + plaintext.size() + tagSize);
    const ByteSpan all(file);
    std::ranges::copy(header, file.begin());
    sealBox(key, header, plaintext, random, NonceSpan(all.subspan(headerSize, nonceSize)), all.subspan(sealedAt));
    return file;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size) {
    static const VaultId vault = test::idOf<VaultId>(1);
    static const StateKey key = test::keyOf<StateKey>(7);
    static const Bytes good = [] {
        test::CountingRandom random;
        return *encodeState({}, vault, key, random);
    }();
    const ByteView input(bytes, size);
    static_cast<void>(decodeState(input, vault, key));
    const auto state = decodeState(sealedAgain(ByteView(good).first(headerSize), input, key), vault, key);
    if (state) { // what is read can be written, and reads the same again
        test::CountingRandom random;
        const auto written = encodeState(*state, vault, key, random);
        fuzz::must(written && decodeState(*written, vault, key)->sequence == state->sequence);
    }
    return 0;
}
