#include "crypto/state_file.h"

#include "crypto/padding.h"
#include "crypto/sealed_box.h"

#include <algorithm>

namespace aparte::crypto {

namespace {

namespace outside { // what anybody may read
constexpr std::string_view magicText = "APARTES1";
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

namespace inside {
constexpr Field open{0, 1};
constexpr Field zeros = open.then(7);
constexpr Field sequence = zeros.then(8);
constexpr Field root = sequence.then(32);
constexpr Field keyFileSequence = root.then(8);
constexpr Field erasedCount = keyFileSequence.then(4);
constexpr Field ledgerSize = erasedCount.then(4);
constexpr std::size_t erasedAt = ledgerSize.end();
constexpr Field erasedId{0, 16};
constexpr Field erasedDay = erasedId.then(4);
constexpr std::size_t erasedSize = erasedDay.end();
constexpr std::size_t maxErased = ring_layout::places, maxLedger = std::size_t{16} * 1024 * 1024;
constexpr std::size_t maxSize = erasedAt + maxErased * erasedSize + maxLedger;
} // namespace inside

Fault damaged(const char *code, std::size_t have = 0) {
    return fault(Fault::Kind::Damaged, code, {}, static_cast<std::int64_t>(have));
}

void writeHeader(const VaultId &vault, ByteSpan file) {
    putBytes(outside::magic.in(file), viewOf(outside::magicText));
    putBytes(outside::vault.in(file), vault.bytes);
    putNumber(outside::formatVersion.in(file), outside::format);
    putNumber(outside::minimumReader.in(file), outside::reader);
}

Result<void> checkHeader(ByteView file, const VaultId &vault) {
    if (file.size() < outside::header.end())
        return damaged("state.size", file.size());
    if (!std::ranges::equal(outside::magic.in(file), viewOf(outside::magicText)))
        return damaged("state.magic");
    const auto needed = getNumber<std::uint16_t>(outside::minimumReader.in(file));
    if (needed > outside::reader)
        return fault(Fault::Kind::TooNew, "state.version", {}, needed, outside::reader);
    if (!std::ranges::equal(outside::vault.in(file), vault.bytes))
        return damaged("state.vault");
    if (needed == 0 || needed > getNumber<std::uint16_t>(outside::formatVersion.in(file)) ||
        !allZero(outside::zeros.in(file)))
        return damaged("state.layout");
    const std::size_t least = outside::sealedAt + paddedSize(inside::erasedAt) + tagSize;
    const std::size_t most = outside::sealedAt + paddedSize(inside::maxSize) + tagSize;
    if (file.size() < least || file.size() > most)
        return damaged("state.size", file.size());
    return {};
}

SecretBytes writeInside(const VaultState &state, std::span<const ErasedPerson> erased) {
    const std::size_t size = inside::erasedAt + erased.size() * inside::erasedSize + state.ledger.size();
    SecretBytes plaintext(paddedSize(size));
    const ByteSpan all = plaintext.fillSecretBytes();
    inside::open.in(all)[0] = state.open ? 1 : 0;
    putNumber(inside::sequence.in(all), state.sequence);
    putBytes(inside::root.in(all), state.root);
    putNumber(inside::keyFileSequence.in(all), state.keyFileSequence);
    putNumber(inside::erasedCount.in(all), static_cast<std::uint32_t>(erased.size()));
    putNumber(inside::ledgerSize.in(all), static_cast<std::uint32_t>(state.ledger.size()));
    ByteSpan rest = all.subspan(inside::erasedAt);
    for (const ErasedPerson &person : erased) {
        putBytes(inside::erasedId.in(rest), person.person.bytes);
        putNumber(inside::erasedDay.in(rest), person.day);
        rest = rest.subspan(inside::erasedSize);
    }
    putBytes(rest, state.ledger.exposeSecretBytes());
    pad(all, size);
    return plaintext;
}

bool ascending(std::span<const ErasedPerson> erased) {
    const auto notBefore = [](const auto &one, const auto &next) { return !(one.person < next.person); };
    return std::ranges::adjacent_find(erased, notBefore) == erased.end();
}

std::vector<ErasedPerson> readErased(ByteView bytes) {
    std::vector<ErasedPerson> erased;
    for (; !bytes.empty(); bytes = bytes.subspan(inside::erasedSize))
        erased.push_back({PersonId{getBytes<PersonId::size>(inside::erasedId.in(bytes))},
                          getNumber<std::uint32_t>(inside::erasedDay.in(bytes))});
    return erased;
}

Result<VaultState> readInside(ByteView all) {
    if (all.size() < inside::erasedAt || inside::open.in(all)[0] > 1 || !allZero(inside::zeros.in(all)))
        return damaged("state.layout");
    const std::size_t erasedCount = getNumber<std::uint32_t>(inside::erasedCount.in(all));
    const std::size_t ledgerSize = getNumber<std::uint32_t>(inside::ledgerSize.in(all));
    if (erasedCount > inside::maxErased || ledgerSize > inside::maxLedger ||
        all.size() != inside::erasedAt + erasedCount * inside::erasedSize + ledgerSize)
        return damaged("state.layout");
    VaultState state;
    state.open = inside::open.in(all)[0] == 1;
    state.sequence = getNumber<std::uint64_t>(inside::sequence.in(all));
    state.root = getBytes<std::tuple_size_v<Root>>(inside::root.in(all));
    state.keyFileSequence = getNumber<std::uint64_t>(inside::keyFileSequence.in(all));
    state.erased = readErased(all.subspan(inside::erasedAt, erasedCount * inside::erasedSize));
    state.ledger = SecretBytes::copyOf(all.last(ledgerSize));
    if (!ascending(state.erased))
        return damaged("state.layout");
    return state;
}

} // namespace

Result<Bytes> encodeState(const VaultState &state, const VaultId &vault, const StateKey &key, Random &random) {
    std::vector<ErasedPerson> erased = state.erased;
    std::ranges::sort(erased);
    if (erased.size() > inside::maxErased || !ascending(erased))
        return fault(Fault::Kind::WrongUse, "state.erased");
    if (state.ledger.size() > inside::maxLedger)
        return fault(Fault::Kind::WrongUse, "state.ledger", {}, static_cast<std::int64_t>(state.ledger.size()),
                     inside::maxLedger);
    const SecretBytes plaintext = writeInside(state, erased);
    Bytes file(outside::sealedAt + plaintext.size() + tagSize);
    const ByteSpan all(file);
    writeHeader(vault, all);
    sealBox(key, outside::header.in(all), plaintext.exposeSecretBytes(), random, NonceSpan(outside::nonce.in(all)),
            all.subspan(outside::sealedAt));
    return file;
}

Result<VaultState> decodeState(ByteView file, const VaultId &vault, const StateKey &key) {
    if (auto header = checkHeader(file, vault); !header)
        return header.fault();
    const ByteView sealed = file.subspan(outside::sealedAt);
    SecretBytes plaintext(sealed.size() - tagSize);
    if (!openBox(key, NonceView(outside::nonce.in(file)), outside::header.in(file), sealed,
                 plaintext.fillSecretBytes()))
        return damaged("state.sealed");
    const auto size = unpaddedSize(plaintext.exposeSecretBytes());
    if (!size)
        return damaged("state.layout");
    return readInside(plaintext.exposeSecretBytes().first(*size));
}

} // namespace aparte::crypto
