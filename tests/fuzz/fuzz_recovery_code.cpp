// A recovery code as somebody typed it. One that is right is printed, and typed back, as the same one.
#include "crypto/recovery_code.h"
#include "fuzz.h"

using namespace aparte::crypto;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size) {
    const auto code = RecoveryCode::parse(SecretBytes::copyOf(ByteView(bytes, size)));
    if (!code)
        return 0;
    const auto again = RecoveryCode::parse(code->printed());
    aparte::fuzz::must(
        again && std::ranges::equal(again->letterBytes().exposeSecretBytes(), code->letterBytes().exposeSecretBytes()));
    return 0;
}
