#include "crypto/key_file.h"

#include "crypto/hkdf.h"
#include "crypto/sealed_box.h"

#include <sodium.h>

namespace aparte::crypto {

namespace {

using namespace key_file_layout;
using Checksum = std::array<Byte, checksum.size>;

Fault damaged(const char *code, std::uint64_t have = 0, std::uint64_t need = 0) {
    return fault(Fault::Kind::Damaged, code, {}, static_cast<std::int64_t>(have), static_cast<std::int64_t>(need));
}

Checksum checksumOf(ByteView copy) {
    Checksum sum{};
    const ByteView covered = checksummed.in(copy);
    crypto_generichash(sum.data(), sum.size(), covered.data(), covered.size(), nullptr, 0);
    return sum;
}

Hmac macOf(ByteView copy, const RootKey &root) {
    Hmac made{};
    hmacSha256(deriveKey<KeyFileMacKey>(root).exposeKeyBytes(), {maced.in(copy)}, made);
    return made;
}

// Whether this program may read on at all: looked at before anything whose place a later version may have moved.
Result<void> checkVersion(ByteView copy) {
    if (copy.size() < minimumReader.end())
        return damaged("keys.size", copy.size(), copySize);
    if (!std::ranges::equal(magic.in(copy), viewOf(magicText)))
        return damaged("keys.magic");
    const auto written = getNumber<std::uint16_t>(formatVersion.in(copy));
    const auto needed = getNumber<std::uint16_t>(minimumReader.in(copy));
    if (needed > reader)
        return fault(Fault::Kind::TooNew, "keys.version", {}, needed, reader);
    if (needed == 0 || written < needed)
        return damaged("keys.version", written, format);
    return {};
}

Result<void> checkLayout(ByteView copy) {
    if (auto version = checkVersion(copy); !version)
        return version;
    if (copy.size() != copySize)
        return damaged("keys.size", copy.size(), copySize);
    if (!equalInConstantTime(checksumOf(copy), checksum.in(copy)))
        return damaged("keys.checksum");
    for (const Field &unused : {zeros1, zeros2, unusedSlots, zeros3, zeros4})
        if (!allZero(unused.in(copy)))
            return damaged("keys.zeros", unused.at);
    return {};
}

Result<std::optional<KeySlot>> parseSlot(ByteView copy, const Field &place, SlotTerms::Kind kind) {
    auto slot = KeySlot::parse(place.in(copy));
    if (slot && *slot && (*slot)->terms().kind != kind)
        return damaged("keys.slots", place.at);
    return slot;
}

Result<KeyFileHeader> parseHeader(ByteView copy) {
    auto passphrase = parseSlot(copy, passphraseSlot, SlotTerms::Kind::ByPassphrase);
    if (!passphrase)
        return passphrase.fault();
    if (!*passphrase)
        return damaged("keys.slots", passphraseSlot.at);
    auto recovery = parseSlot(copy, recoverySlot, SlotTerms::Kind::ByRecoveryCode);
    if (!recovery)
        return recovery.fault();
    return KeyFileHeader{VaultId{getBytes<VaultId::size>(vault.in(copy))},
                         getNumber<std::uint16_t>(formatVersion.in(copy)), getNumber<std::uint64_t>(sequence.in(copy)),
                         **passphrase, *recovery};
}

void writeHeader(const KeyFileHeader &header, ByteSpan copy) {
    putBytes(prefix.in(copy), keyFilePrefix(header.vault));
    putNumber(formatVersion.in(copy), format);
    putNumber(minimumReader.in(copy), reader);
    putNumber(sequence.in(copy), header.sequence);
    header.passphrase.write(passphraseSlot.in(copy).first<slot_layout::size>());
    if (header.recovery)
        header.recovery->write(recoverySlot.in(copy).first<slot_layout::size>());
}

} // namespace

std::array<Byte, prefix.size> keyFilePrefix(const VaultId &id) {
    std::array<Byte, prefix.size> bytes{};
    putBytes(magic.in(ByteSpan(bytes)), viewOf(magicText));
    putBytes(vault.in(ByteSpan(bytes)), id.bytes);
    return bytes;
}

Result<KeyFileCopy> KeyFileCopy::parse(ByteView copy) {
    if (auto layout = checkLayout(copy); !layout)
        return layout.fault();
    auto header = parseHeader(copy);
    if (!header)
        return header.fault();
    return KeyFileCopy(std::move(*header), Bytes(copy.begin(), copy.end()));
}

KeyFileCopy KeyFileCopy::encode(const KeyFileHeader &header, const KeyRing &ring, const RootKey &root, Random &random) {
    Bytes bytes(copySize);
    const ByteSpan copy(bytes);
    writeHeader(header, copy);
    sealBox(deriveKey<KeyRingKey>(root), key_file_layout::header.in(copy), ring.encoded().exposeSecretBytes(), random,
            NonceSpan(ringNonce.in(copy)), ringSealed.in(copy));
    putBytes(mac.in(copy), macOf(copy, root));
    putBytes(checksum.in(copy), checksumOf(copy));
    KeyFileHeader written = header;
    written.format = format;
    return {std::move(written), std::move(bytes)};
}

Result<KeyRing> KeyFileCopy::open(const RootKey &root) const {
    const ByteView copy(m_bytes);
    if (!equalInConstantTime(macOf(copy, root), mac.in(copy)))
        return damaged("keys.mac");
    SecretBytes plaintext(ring_layout::size);
    if (!openBox(deriveKey<KeyRingKey>(root), NonceView(ringNonce.in(copy)), key_file_layout::header.in(copy),
                 ringSealed.in(copy), plaintext.fillSecretBytes()))
        return damaged("keys.ring");
    return KeyRing::decode(std::move(plaintext));
}

} // namespace aparte::crypto
