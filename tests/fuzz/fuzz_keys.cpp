// The file `keys`, as anybody may have written it: with its checksum made again, which anybody can do.
#include "fuzz.h"
#include "tests/crypto/key_file_material.h"

using namespace aparte;
using namespace aparte::crypto;

namespace {

// The input is laid over a good copy from its start; the rest stays.
Bytes altered(const Bytes &good, ByteView input) {
    Bytes copy = good;
    std::copy_n(input.begin(), std::min(input.size(), copy.size()), copy.begin());
    test::checksumAgain(copy);
    return copy;
}

Bytes fileOf(ByteView one, ByteView other) {
    Bytes file(one.begin(), one.end());
    file.insert(file.end(), other.begin(), other.end());
    return file;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size) {
    static const Bytes good = test::bytesOf(test::KeyFileMaterial().copy());
    static const RootKey root = test::keyOf<RootKey>(0x33);
    const ByteView input(bytes, size);
    static_cast<void>(readKeyFile(input));
    const Bytes copy = altered(good, input);
    static_cast<void>(readKeyFile(fileOf(copy, good)));
    if (const auto parsed = KeyFileCopy::parse(copy)) // only what the root key authenticated opens
        fuzz::must(!parsed->open(root) || copy == good);
    return 0;
}
