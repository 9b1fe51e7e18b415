// A sealed record's bytes, which nobody but the holder of the key can make open.
#include "crypto/sealed_record.h"
#include "fuzz.h"
#include "tests/crypto/material.h"

using namespace aparte;
using namespace aparte::crypto;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size) {
    static const PersonKey key = test::keyOf<PersonKey>(3);
    const auto box = SealedRecord::fromBytes({}, Bytes(bytes, bytes + size));
    fuzz::must(!box || !box->open(key));
    return 0;
}
