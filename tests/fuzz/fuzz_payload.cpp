// What stands inside an opened box, by kind (the input's first byte). A payload that reads is written in one way, and
// that reads as the same value. Search's own walk over the texts reaches the end of it too.
#include "fuzz.h"
#include "vault/codec.h"

using namespace aparte;
using namespace aparte::vault;

namespace {

template<class Decode>
bool readsAgain(const QByteArray &payload, Decode decode) {
    const auto value = decode(payload);
    if (!value)
        return false;
    const QByteArray written = encode(*value);
    const auto again = decode(written);
    fuzz::must(again && encode(*again) == written);
    return true;
}

bool readsAs(Kind kind, const QByteArray &payload) {
    switch (kind) {
    case Kind::Beneficiary:
        return readsAgain(payload, decodeBeneficiary);
    case Kind::Mission:
        return readsAgain(payload, decodeMission);
    case Kind::Session:
        return readsAgain(payload, decodeSession);
    case Kind::Exchange:
        return readsAgain(payload, decodeExchange);
    case Kind::Consent:
        return readsAgain(payload, decodeConsent);
    case Kind::Disclosure:
        return readsAgain(payload, decodeDisclosure);
    case Kind::Framework:
        return readsAgain(payload, decodeFramework);
    case Kind::Coach:
        return readsAgain(payload, decodeCoach);
    case Kind::Organisation:
        return readsAgain(payload, decodeOrganisation);
    case Kind::Theme:
        return readsAgain(payload, decodeTheme);
    case Kind::Lesson:
        return readsAgain(payload, decodeLesson);
    case Kind::Practice:
        return readsAgain(payload, decodePracticeEntry);
    case Kind::LedgerEntry:
        return readsAgain(payload, decodeReportEntry);
    default:
        return readsAgain(payload, decodeObject);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size) {
    if (size == 0)
        return 0;
    const auto kind = static_cast<Kind>(bytes[0]);
    const QByteArray payload = fuzz::asQt(bytes + 1, size - 1);
    const bool reads = readsAs(kind, payload);
    const std::string_view view(payload.constData(), static_cast<std::size_t>(payload.size()));
    const bool walked = textsIn(view, kind, [](TextField, std::string_view) {});
    if (kind == Kind::Session || kind == Kind::Exchange)
        fuzz::must(!reads || walked);
    return 0;
}
