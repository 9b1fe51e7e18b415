#include "crypto/destinations_file.h"

#include "crypto/layout.h"
#include "crypto/padding.h"
#include "crypto/sealed_box.h"

#include <optional>

namespace aparte::crypto {

namespace {

namespace outside { // what anybody may read
constexpr std::string_view magicText = "APARTED1";
constexpr std::uint16_t format = 1, reader = 1;
constexpr Field magic{0, 8};
constexpr Field vault = magic.then(16);
constexpr Field formatVersion = vault.then(2);
constexpr Field minimumReader = formatVersion.then(2);
constexpr Field zeros = minimumReader.then(4);
constexpr Field header{0, zeros.end()};
constexpr Field nonce = zeros.then(nonceSize);
constexpr std::size_t sealedAt = nonce.end();
} // namespace outside

constexpr std::size_t most = 64, mostGenerations = 256, longestPath = 4096, longestCode = 64, headSize = 8;

namespace one { // destination
constexpr Field pathSize{0, 2};
constexpr Field generations = pathSize.then(2);
constexpr Field codeSize = generations.then(1);
constexpr Field trouble = codeSize.then(1);
constexpr Field otherDisk = trouble.then(1);
constexpr Field zero = otherDisk.then(1);
constexpr Field keySequence = zero.then(8);
constexpr Field erased = keySequence.then(4);
constexpr Field owedSince = erased.then(4);
constexpr Field slots = owedSince.then(32);
constexpr Field verifiedAt = slots.then(8);
constexpr std::size_t size = verifiedAt.end();
static_assert(size == 64);
} // namespace one

namespace generation {
constexpr Field sequence{0, 8};
constexpr Field bytes = sequence.then(8);
constexpr Field root = bytes.then(32);
constexpr Field day = root.then(4);
constexpr Field number = day.then(4);
constexpr Field zeros = number.then(8);
constexpr std::size_t size = zeros.end();
static_assert(size == 64);
} // namespace generation

constexpr std::size_t maxSize =
    headSize + most * (one::size + mostGenerations * generation::size + longestPath + longestCode);

Fault damaged(const char *code, std::size_t have = 0) {
    return fault(Fault::Kind::Damaged, code, {}, static_cast<std::int64_t>(have));
}

bool fits(const KnownDestination &each) {
    return !each.folder.empty() && each.folder.size() <= longestPath && each.troubleCode.size() <= longestCode &&
           each.generations.size() <= mostGenerations && (each.trouble != 0 || each.troubleCode.empty());
}

std::size_t sizeOf(const KnownDestination &each) {
    return one::size + each.generations.size() * generation::size + each.folder.size() + each.troubleCode.size();
}

ByteSpan put(const KnownGeneration &each, ByteSpan place) {
    putNumber(generation::sequence.in(place), each.sequence);
    putNumber(generation::bytes.in(place), each.bytes);
    putBytes(generation::root.in(place), each.root);
    putNumber(generation::day.in(place), each.day);
    putNumber(generation::number.in(place), each.number);
    return place.subspan(generation::size);
}

ByteSpan put(const KnownDestination &each, ByteSpan place) {
    putNumber(one::pathSize.in(place), static_cast<std::uint16_t>(each.folder.size()));
    putNumber(one::generations.in(place), static_cast<std::uint16_t>(each.generations.size()));
    one::codeSize.in(place)[0] = static_cast<Byte>(each.troubleCode.size());
    one::trouble.in(place)[0] = each.trouble;
    one::otherDisk.in(place)[0] = each.otherDisk ? 1 : 0;
    putNumber(one::keySequence.in(place), each.keySequence);
    putNumber(one::erased.in(place), each.erasedThere);
    putNumber(one::owedSince.in(place), each.owedSince);
    putBytes(one::slots.in(place), each.slots);
    putNumber(one::verifiedAt.in(place), each.verifiedAt);
    place = place.subspan(one::size);
    for (const auto &kept : each.generations)
        place = put(kept, place);
    putBytes(place, viewOf(each.folder));
    putBytes(place.subspan(each.folder.size()), viewOf(each.troubleCode));
    return place.subspan(each.folder.size() + each.troubleCode.size());
}

Result<void> checkHeader(ByteView file, const VaultId &vault) {
    if (file.size() < outside::header.end())
        return damaged("destinations.size", file.size());
    if (!std::ranges::equal(outside::magic.in(file), viewOf(outside::magicText)))
        return damaged("destinations.magic");
    if (const auto needed = getNumber<std::uint16_t>(outside::minimumReader.in(file)); needed > outside::reader)
        return fault(Fault::Kind::TooNew, "destinations.version", {}, needed, outside::reader);
    if (!std::ranges::equal(outside::vault.in(file), vault.bytes))
        return damaged("destinations.vault");
    if (file.size() < outside::sealedAt + paddedSize(headSize) + tagSize ||
        file.size() > outside::sealedAt + paddedSize(maxSize) + tagSize)
        return damaged("destinations.size", file.size());
    return {};
}

std::string textOf(ByteView bytes) {
    return std::string(bytes.begin(), bytes.end());
}

// Reads from the front of `bytes`, and moves it on. Nothing: the layout does not hold.
std::optional<KnownGeneration> takeGeneration(ByteView &bytes) {
    const ByteView place = bytes.first(generation::size);
    bytes = bytes.subspan(generation::size);
    if (!allZero(generation::zeros.in(place)))
        return {};
    return KnownGeneration{
        getNumber<std::uint64_t>(generation::sequence.in(place)), getNumber<std::uint64_t>(generation::bytes.in(place)),
        getBytes<std::tuple_size_v<Root>>(generation::root.in(place)),
        getNumber<std::uint32_t>(generation::day.in(place)), getNumber<std::uint32_t>(generation::number.in(place))};
}

KnownDestination fixedPart(ByteView place) {
    KnownDestination each;
    each.trouble = one::trouble.in(place)[0];
    each.otherDisk = one::otherDisk.in(place)[0] == 1;
    each.keySequence = getNumber<std::uint64_t>(one::keySequence.in(place));
    each.erasedThere = getNumber<std::uint32_t>(one::erased.in(place));
    each.owedSince = getNumber<std::uint32_t>(one::owedSince.in(place));
    each.slots = getBytes<32>(one::slots.in(place));
    each.verifiedAt = getNumber<std::uint64_t>(one::verifiedAt.in(place));
    return each;
}

std::optional<KnownDestination> takeDestination(ByteView &bytes) {
    if (bytes.size() < one::size)
        return {};
    const ByteView place = bytes.first(one::size);
    const std::size_t pathSize = getNumber<std::uint16_t>(one::pathSize.in(place));
    const std::size_t count = getNumber<std::uint16_t>(one::generations.in(place));
    const std::size_t codeSize = one::codeSize.in(place)[0];
    bytes = bytes.subspan(one::size);
    if (count > mostGenerations || bytes.size() < count * generation::size + pathSize + codeSize ||
        one::otherDisk.in(place)[0] > 1 || one::zero.in(place)[0] != 0)
        return {};
    KnownDestination each = fixedPart(place);
    for (std::size_t i = 0; i < count; ++i) {
        auto known = takeGeneration(bytes);
        if (!known)
            return {};
        each.generations.push_back(*known);
    }
    each.folder = textOf(bytes.first(pathSize));
    each.troubleCode = textOf(bytes.subspan(pathSize, codeSize));
    bytes = bytes.subspan(pathSize + codeSize);
    return fits(each) ? std::optional(std::move(each)) : std::nullopt;
}

Result<std::vector<KnownDestination>> readInside(ByteView bytes) {
    if (bytes.size() < headSize || !allZero(bytes.subspan(4, 4)))
        return damaged("destinations.layout");
    const std::size_t count = getNumber<std::uint32_t>(bytes.first(4));
    if (count > most)
        return damaged("destinations.layout");
    bytes = bytes.subspan(headSize);
    std::vector<KnownDestination> all;
    for (std::size_t i = 0; i < count; ++i) {
        auto each = takeDestination(bytes);
        if (!each)
            return damaged("destinations.layout");
        all.push_back(std::move(*each));
    }
    if (!bytes.empty())
        return damaged("destinations.layout");
    return all;
}

} // namespace

Result<Bytes> encodeDestinations(const std::vector<KnownDestination> &all, const VaultId &vault,
                                 const DestinationsKey &key, Random &random) {
    if (all.size() > most || !std::ranges::all_of(all, fits))
        return fault(Fault::Kind::WrongUse, "destinations.room");
    std::size_t size = headSize;
    for (const auto &each : all)
        size += sizeOf(each);
    SecretBytes plaintext(paddedSize(size));
    putNumber(plaintext.fillSecretBytes().first(4), static_cast<std::uint32_t>(all.size()));
    ByteSpan rest = plaintext.fillSecretBytes().subspan(headSize);
    for (const auto &each : all)
        rest = put(each, rest);
    pad(plaintext.fillSecretBytes(), size);

    Bytes file(outside::sealedAt + plaintext.size() + tagSize);
    const ByteSpan bytes(file);
    putBytes(outside::magic.in(bytes), viewOf(outside::magicText));
    putBytes(outside::vault.in(bytes), vault.bytes);
    putNumber(outside::formatVersion.in(bytes), outside::format);
    putNumber(outside::minimumReader.in(bytes), outside::reader);
    sealBox(key, outside::header.in(bytes), plaintext.exposeSecretBytes(), random, NonceSpan(outside::nonce.in(bytes)),
            bytes.subspan(outside::sealedAt));
    return file;
}

Result<std::vector<KnownDestination>> decodeDestinations(ByteView file, const VaultId &vault,
                                                         const DestinationsKey &key) {
    if (auto header = checkHeader(file, vault); !header)
        return header.fault();
    const ByteView sealed = file.subspan(outside::sealedAt);
    SecretBytes plaintext(sealed.size() - tagSize);
    if (!openBox(key, NonceView(outside::nonce.in(file)), outside::header.in(file), sealed,
                 plaintext.fillSecretBytes()))
        return damaged("destinations.sealed");
    const auto size = unpaddedSize(plaintext.exposeSecretBytes());
    if (!size)
        return damaged("destinations.layout");
    return readInside(plaintext.exposeSecretBytes().first(*size));
}

} // namespace aparte::crypto
