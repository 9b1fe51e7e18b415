// The list of destinations: as it lies on the disk, and what is inside its box, sealed again under the right key.
#include "crypto/destinations_file.h"
#include "crypto/padding.h"
#include "crypto/sealed_box.h"
#include "fuzz.h"
#include "tests/crypto/material.h"

using namespace aparte;
using namespace aparte::crypto;

namespace {

constexpr std::size_t headerSize = 32, sealedAt = 56;

Bytes sealedAgain(ByteView header, ByteView inside, const DestinationsKey &key) {
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
    static const DestinationsKey key = test::keyOf<DestinationsKey>(7);
    static const Bytes good = [] {
        test::CountingRandom random;
        return *encodeDestinations({}, vault, key, random);
    }();
    const ByteView input(bytes, size);
    static_cast<void>(decodeDestinations(input, vault, key));
    const auto all = decodeDestinations(sealedAgain(ByteView(good).first(headerSize), input, key), vault, key);
    if (all) { // what is read can be written, and reads the same again
        test::CountingRandom random;
        const auto written = encodeDestinations(*all, vault, key, random);
        fuzz::must(written.ok() && *decodeDestinations(*written, vault, key) == *all);
    }
    return 0;
}
