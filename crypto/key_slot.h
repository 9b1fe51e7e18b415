// A slot of `keys`: the root key, wrapped by a passphrase or by the recovery code (design/vault.md, Keys;
// docs/vault-format.md).
//
//   offset size
//        0    4  kind           u32: 1 passphrase, 2 recovery code (an empty place is 192 zeros)
//        4   16  slot id        random, new at each sealing
//       20    4  passes         u32, Argon2id
//       24    4  memory         u32, KiB
//       28    4  lanes          u32, always 1
//       32   16  salt           random, new at each sealing
//       48   32  commitment
//       80   24  nonce
//      104   48  sealed root key (32 bytes and a tag of 16)
//      152   40  zeros
//      192
//
//   stretched   = Argon2id(passphrase, salt, passes, memory, 1 lane), 32 bytes
//   slot key 32 | commitment 32 = HKDF-SHA256(salt = vault id, material = stretched, info = "aparte/1/slot" | bytes
//   0..48, 64 bytes) sealed      = XChaCha20-Poly1305(slot key, nonce, associated = key file's prefix (24 bytes,
//   key_file.h) | bytes 0..80, root key)
#pragma once

#include "crypto/kdf_cost.h"
#include "crypto/layout.h"

#include <optional>

namespace aparte::crypto {

namespace slot_layout {
inline constexpr Field kind{0, 4};
inline constexpr Field id = kind.then(16);
inline constexpr Field passes = id.then(4);
inline constexpr Field memory = passes.then(4);
inline constexpr Field lanes = memory.then(4);
inline constexpr Field salt = lanes.then(16);
inline constexpr Field commitment = salt.then(32);
inline constexpr Field nonce = commitment.then(24);
inline constexpr Field sealedRoot = nonce.then(32 + 16);
inline constexpr Field zeros = sealedRoot.then(40);
inline constexpr Field prefix{0, salt.end()};
inline constexpr Field associated{0, commitment.end()};
inline constexpr std::size_t size = zeros.end();
static_assert(size == 192);
inline constexpr std::string_view label = "aparte/1/slot";
} // namespace slot_layout

using SlotId = Id<struct SlotIdTag>;

// What is decided before the passphrase is stretched.
struct SlotTerms {
    enum class Kind : std::uint32_t { ByPassphrase = 1, ByRecoveryCode = 2 };
    Kind kind = Kind::ByPassphrase;
    SlotId id;
    KdfCost cost;
    KdfSalt salt{};

    // A new slot id and a new salt: a passphrase is never stretched twice with the same ones.
    static SlotTerms fresh(Kind kind, const KdfCost &cost, Random &random);
    // The 32 bytes that seal() and open() take. WrongUse passphrase.empty, kdf.weak; TooCostly.
    Result<SecretBytes> stretch(const SecretBytes &passphrase) const;
};

class KeySlot {
public:
    // `stretched` comes from terms.stretch(), or from a test that stretched once.
    static KeySlot seal(const SlotTerms &terms, const VaultId &vault, const SecretBytes &stretched, const RootKey &root,
                        Random &random);
    // Both steps; takes as long as the terms' cost says.
    static Result<KeySlot> seal(SlotTerms::Kind kind, const KdfCost &cost, const VaultId &vault,
                                const SecretBytes &passphrase, const RootKey &root, Random &random);
    // 192 bytes that anybody may have written; nothing when they are an empty place. Damaged (slot.size, slot.kind,
    // slot.zeros), TooCostly (kdf.*), Damaged kdf.weak. No work is done.
    static Result<std::optional<KeySlot>> parse(ByteView bytes);
    void write(std::span<Byte, slot_layout::size> place) const;

    const SlotTerms &terms() const { return m_terms; }
    // CouldNotOpen slot.wrong: another passphrase (the commitment differs). Damaged slot.sealed: the right one, altered
    // bytes.
    Result<RootKey> open(const VaultId &vault, const SecretBytes &stretched) const;
    // Both steps. Check terms().cost against the free memory before.
    Result<RootKey> openWith(const VaultId &vault, const SecretBytes &passphrase) const;

private:
    KeySlot() = default;
    SlotTerms m_terms;
    std::array<Byte, slot_layout::commitment.size> m_commitment{};
    std::array<Byte, slot_layout::nonce.size> m_nonce{};
    std::array<Byte, slot_layout::sealedRoot.size> m_sealedRoot{};
};

} // namespace aparte::crypto
