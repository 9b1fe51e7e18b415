// A key slot: 192 bytes read before any key is known. What parses is written back byte for byte.
#include "crypto/key_slot.h"
#include "fuzz.h"

using namespace aparte::crypto;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size) {
    const ByteView input(bytes, size);
    const auto slot = KeySlot::parse(input);
    if (!slot || !*slot)
        return 0;
    std::array<Byte, slot_layout::size> written{};
    (*slot)->write(written);
    aparte::fuzz::must(std::ranges::equal(written, input));
    return 0;
}
