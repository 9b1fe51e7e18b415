#include "crypto/key_slot.h"

#include "crypto/hkdf.h"
#include "crypto/key_file.h"
#include "crypto/sealed_box.h"

namespace aparte::crypto {

namespace {

using namespace slot_layout;
using Place = std::array<Byte, slot_layout::size>;
using Commitment = std::array<Byte, commitment.size>;
using Associated = std::array<Byte, key_file_layout::prefix.size + associated.size>;

constexpr std::uint32_t oneLane = 1;
static_assert(nonce.size == nonceSize && sealedRoot.size == RootKey::size + tagSize);

void writeTerms(const SlotTerms &terms, ByteSpan place) {
    putNumber(kind.in(place), static_cast<std::uint32_t>(terms.kind));
    putBytes(id.in(place), terms.id.bytes);
    putNumber(passes.in(place), terms.cost.passes);
    putNumber(memory.in(place), terms.cost.memoryKiB);
    putNumber(lanes.in(place), oneLane);
    putBytes(salt.in(place), terms.salt);
}

Associated associatedData(const VaultId &vault, const SlotTerms &terms, const Commitment &made) {
    Associated bytes{};
    const ByteSpan all(bytes);
    putBytes(all, keyFilePrefix(vault));
    const ByteSpan place = all.subspan(key_file_layout::prefix.size);
    writeTerms(terms, place);
    putBytes(commitment.in(place), made);
    return bytes;
}

struct Unlocking {
    SlotKey key;
    Commitment commitment{};
};

// The commitment comes from the same derivation as the key, so that a slot opens under one passphrase only:
// XChaCha20-Poly1305 alone lets somebody build 48 bytes that open under two (invisible salamanders).
Unlocking unlocking(const SlotTerms &terms, const VaultId &vault, const SecretBytes &stretched) {
    Place place{};
    writeTerms(terms, place);
    SecretBytes pseudoRandomKey(hmacSize);
    hkdfExtract(vault.bytes, stretched.exposeSecretBytes(), pseudoRandomKey.fillSecretBytes().first<hmacSize>());
    SecretBytes both(SlotKey::size + commitment.size);
    hkdfExpand(pseudoRandomKey.exposeSecretBytes(), {viewOf(label), prefix.in(ByteView(place))},
               both.fillSecretBytes());
    Unlocking result;
    putBytes(result.key.fillKeyBytes(), both.exposeSecretBytes().first<SlotKey::size>());
    putBytes(result.commitment, both.exposeSecretBytes().last<commitment.size>());
    return result;
}

Result<SlotTerms> parseTerms(ByteView place) {
    SlotTerms terms;
    terms.kind = static_cast<SlotTerms::Kind>(getNumber<std::uint32_t>(kind.in(place)));
    if (terms.kind != SlotTerms::Kind::ByPassphrase && terms.kind != SlotTerms::Kind::ByRecoveryCode)
        return fault(Fault::Kind::Damaged, "slot.kind", {}, static_cast<std::int64_t>(terms.kind));
    terms.id.bytes = getBytes<SlotId::size>(id.in(place));
    terms.cost = {getNumber<std::uint32_t>(passes.in(place)), getNumber<std::uint32_t>(memory.in(place))};
    terms.salt = getBytes<salt.size>(salt.in(place));
    if (const auto asked = getNumber<std::uint32_t>(lanes.in(place)); asked != oneLane)
        return fault(Fault::Kind::TooCostly, "kdf.lanes", {}, asked, oneLane);
    if (auto bounds = terms.cost.check(0); !bounds) {
        Fault found = bounds.fault();
        // Nobody here asked for too weak a setting: the file says so, and no version of the program ever wrote it.
        found.kind = found.kind == Fault::Kind::WrongUse ? Fault::Kind::Damaged : found.kind;
        return found;
    }
    return terms;
}

} // namespace

SlotTerms SlotTerms::fresh(Kind kind, const KdfCost &cost, Random &random) {
    SlotTerms terms{kind, {}, cost, {}};
    random.fill(terms.id.bytes);
    random.fill(terms.salt);
    return terms;
}

Result<SecretBytes> SlotTerms::stretch(const SecretBytes &passphrase) const {
    SecretBytes stretched;
    if (auto derived = deriveFromPassphrase(passphrase, salt, cost, stretched); !derived)
        return derived.fault();
    return stretched;
}

KeySlot KeySlot::seal(const SlotTerms &terms, const VaultId &vault, const SecretBytes &stretched, const RootKey &root,
                      Random &random) {
    const Unlocking made = unlocking(terms, vault, stretched);
    KeySlot slot;
    slot.m_terms = terms;
    slot.m_commitment = made.commitment;
    sealBox(made.key, associatedData(vault, terms, made.commitment), root.exposeKeyBytes(), random, slot.m_nonce,
            slot.m_sealedRoot);
    return slot;
}

Result<KeySlot> KeySlot::seal(SlotTerms::Kind slotKind, const KdfCost &cost, const VaultId &vault,
                              const SecretBytes &passphrase, const RootKey &root, Random &random) {
    const SlotTerms terms = SlotTerms::fresh(slotKind, cost, random);
    const auto stretched = terms.stretch(passphrase);
    if (!stretched)
        return stretched.fault();
    return seal(terms, vault, *stretched, root, random);
}

Result<std::optional<KeySlot>> KeySlot::parse(ByteView bytes) {
    if (bytes.size() != slot_layout::size)
        return fault(Fault::Kind::Damaged, "slot.size", {}, static_cast<std::int64_t>(bytes.size()), slot_layout::size);
    if (allZero(bytes))
        return std::optional<KeySlot>();
    if (!allZero(zeros.in(bytes)))
        return fault(Fault::Kind::Damaged, "slot.zeros");
    const auto terms = parseTerms(bytes);
    if (!terms)
        return terms.fault();
    KeySlot slot;
    slot.m_terms = *terms;
    slot.m_commitment = getBytes<commitment.size>(commitment.in(bytes));
    slot.m_nonce = getBytes<nonce.size>(nonce.in(bytes));
    slot.m_sealedRoot = getBytes<sealedRoot.size>(sealedRoot.in(bytes));
    return std::optional<KeySlot>(slot);
}

void KeySlot::write(std::span<Byte, slot_layout::size> place) const {
    std::fill(place.begin(), place.end(), Byte{0});
    writeTerms(m_terms, place);
    putBytes(commitment.in(ByteSpan(place)), m_commitment);
    putBytes(nonce.in(ByteSpan(place)), m_nonce);
    putBytes(sealedRoot.in(ByteSpan(place)), m_sealedRoot);
}

Result<RootKey> KeySlot::open(const VaultId &vault, const SecretBytes &stretched) const {
    const Unlocking made = unlocking(m_terms, vault, stretched);
    if (!equalInConstantTime(made.commitment, m_commitment))
        return fault(Fault::Kind::CouldNotOpen, "slot.wrong");
    RootKey root;
    if (!openBox(made.key, m_nonce, associatedData(vault, m_terms, m_commitment), m_sealedRoot, root.fillKeyBytes()))
        return fault(Fault::Kind::Damaged, "slot.sealed");
    return root;
}

Result<RootKey> KeySlot::openWith(const VaultId &vault, const SecretBytes &passphrase) const {
    const auto stretched = m_terms.stretch(passphrase);
    if (!stretched)
        return stretched.fault();
    return open(vault, *stretched);
}

} // namespace aparte::crypto
