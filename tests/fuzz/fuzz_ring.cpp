// The key ring inside a good box. The input is its beginning, zeros follow; places, order and erased days are reached.
#include "crypto/key_ring.h"
#include "fuzz.h"

using namespace aparte;
using namespace aparte::crypto;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size) {
    SecretBytes plaintext(ring_layout::size);
    const ByteSpan block = plaintext.fillSecretBytes();
    std::fill(std::copy_n(bytes, std::min(size, block.size()), block.begin()), block.end(), Byte{0});
    const auto ring = KeyRing::decode(std::move(plaintext));
    if (!ring)
        return 0;
    const auto people = ring->people();
    const std::size_t used = ring_layout::places - ring->freePlaces();
    fuzz::must(1 + people.size() + ring->erased().size() <= used);
    for (const auto &person : people)
        fuzz::must(ring->personKey(person).has_value() && !ring->isErased(person));
    return 0;
}
