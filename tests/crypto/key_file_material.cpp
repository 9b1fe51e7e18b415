#include "key_file_material.h"

#include "crypto/hkdf.h"

#include <sodium.h>

namespace aparte::crypto::test {

namespace {

constexpr std::size_t macAt = 266176, checksumAt = 266208; // as docs/vault-format.md says

} // namespace

KeySlot KeyFileMaterial::slot(SlotTerms::Kind kind) {
    return KeySlot::seal(SlotTerms::fresh(kind, {}, random), vault, stretched, root, random);
}

KeyFileHeader KeyFileMaterial::header(std::uint64_t sequence) {
    return {vault, key_file_layout::format, sequence, slot(SlotTerms::Kind::ByPassphrase),
            slot(SlotTerms::Kind::ByRecoveryCode)};
}

KeyRing KeyFileMaterial::ring(std::uint32_t people) {
    KeyRing ring = KeyRing::create(random);
    for (std::uint32_t i = 0; i < people; ++i)
        static_cast<void>(ring.add(idOf<PersonId>(static_cast<Byte>(i + 1)), PersonKey::random(random)));
    return ring;
}

KeyFileCopy KeyFileMaterial::copy(std::uint64_t sequence) {
    return KeyFileCopy::encode(header(sequence), ring(), root, random);
}

Bytes bytesOf(const KeyFileCopy &copy) {
    return {copy.bytes().begin(), copy.bytes().end()};
}

void checksumAgain(ByteSpan copy) {
    crypto_generichash(copy.data() + checksumAt, 32, copy.data(), checksumAt, nullptr, 0);
}

void authenticateAgain(ByteSpan copy, const RootKey &root) {
    hmacSha256(deriveKey<KeyFileMacKey>(root).exposeKeyBytes(), {copy.first(macAt)}, copy.subspan(macAt).first<32>());
    checksumAgain(copy);
}

} // namespace aparte::crypto::test
