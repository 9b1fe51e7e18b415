// The open bundle, from anybody's hand. One that reads is written, read and written again as the same bytes.
#include "domain/bundle.h"
#include "fuzz.h"

using namespace aparte;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size) {
    const auto bundle = domain::readBundle(fuzz::asQt(bytes, size));
    if (!bundle)
        return 0;
    const QByteArray written = domain::writeBundle(*bundle);
    const auto again = domain::readBundle(written);
    fuzz::must(again && domain::writeBundle(*again) == written);
    return 0;
}
