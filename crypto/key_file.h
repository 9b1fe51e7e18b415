// The file `keys` = copy A | copy B, equal when all is well (design/vault.md, `keys`; docs/vault-format.md). Each copy:
//
//   offset   size
//        0      8  magic "APARTEK1"
//        8     16  vault id
//       24      2  format          u16: 1
//       26      2  minimum reader  u16: 1; a program that knows less reads nothing further
//       28      4  zeros
//       32      8  sequence        u64, one more at each write
//       40     24  zeros
//       64    192  slot, passphrase        (key_slot.h)
//      256    192  slot, recovery code, or zeros
//      448    384  two more places: zeros in format 1
//      832    192  zeros
//     1024     24  nonce of the ring
//     1048 262144  ring, encrypted         (key_ring.h)
//   263192     16  tag of the ring
//   263208   2968  zeros
//   266176     32  MAC
//   266208     32  checksum
//   266240         = 65 x 4,096, so that writing one copy in place never touches a block of the other
//
//   ring     = XChaCha20-Poly1305(key-ring key, nonce, associated = bytes 0..1024)
//   MAC      = HMAC-SHA256(key-file MAC key, bytes 0..266176)
//   checksum = BLAKE2b-256(bytes 0..266208), without a key: tells damage from a wrong passphrase, and is trusted for
//   nothing more
// A slot's associated data begins with bytes 0..24, the prefix: what never changes in a vault's life. (Versions are
// left to the MAC, or a later format could not be written without asking for the recovery code.)
#pragma once

#include "crypto/key_ring.h"
#include "crypto/key_slot.h"

namespace aparte::crypto {

namespace key_file_layout {
inline constexpr std::string_view magicText = "APARTEK1";
inline constexpr std::uint16_t format = 1, reader = 1;
inline constexpr std::size_t block = 4096, slotPlaces = 4;
inline constexpr Field magic{0, 8};
inline constexpr Field vault = magic.then(16);
inline constexpr Field formatVersion = vault.then(2);
inline constexpr Field minimumReader = formatVersion.then(2);
inline constexpr Field zeros1 = minimumReader.then(4);
inline constexpr Field sequence = zeros1.then(8);
inline constexpr Field zeros2 = sequence.then(24);
inline constexpr Field passphraseSlot = zeros2.then(slot_layout::size);
inline constexpr Field recoverySlot = passphraseSlot.then(slot_layout::size);
inline constexpr Field unusedSlots = recoverySlot.then((slotPlaces - 2) * slot_layout::size);
inline constexpr Field zeros3 = unusedSlots.then(192);
inline constexpr Field ringNonce = zeros3.then(24);
inline constexpr Field ringSealed = ringNonce.then(ring_layout::size + 16);
inline constexpr std::size_t copySize = 65 * block;
inline constexpr Field zeros4 = ringSealed.then(copySize - ringSealed.end() - 64);
inline constexpr Field mac = zeros4.then(32);
inline constexpr Field checksum = mac.then(32);
inline constexpr Field prefix{0, vault.end()};
inline constexpr Field header{0, zeros3.end()};
inline constexpr Field maced{0, mac.at};
inline constexpr Field checksummed{0, checksum.at};
inline constexpr std::size_t fileSize = 2 * copySize;
static_assert(header.size == 1024 && ringSealed.end() == 263208 && checksum.end() == copySize && copySize == 266240);
} // namespace key_file_layout

// Bytes 0..24 of a copy: magic and vault id.
std::array<Byte, key_file_layout::prefix.size> keyFilePrefix(const VaultId &vault);

struct KeyFileHeader {
    VaultId vault;
    std::uint16_t format =
        key_file_layout::format; // above 1: written by a later version that still lets us read; open read-only
    std::uint64_t sequence = 0;
    KeySlot passphrase;
    std::optional<KeySlot> recovery;
};

// One copy whose layout holds. Nothing in it is believed before open().
class KeyFileCopy {
public:
    // Without any key and before any work. In this order: Damaged keys.size, keys.magic; TooNew keys.version (have,
    // need); Damaged keys.size, keys.checksum, keys.zeros, keys.slots, slot.*, kdf.weak; TooCostly kdf.*.
    static Result<KeyFileCopy> parse(ByteView copy);
    // 266,240 bytes, written twice. The slots are already sealed.
    static KeyFileCopy encode(const KeyFileHeader &header, const KeyRing &ring, const RootKey &root, Random &random);

    const KeyFileHeader &header() const { return m_header; }
    ByteView bytes() const { return m_bytes; }
    // Damaged keys.mac, keys.ring, ring.*: with the root key in hand, everything else is damage.
    Result<KeyRing> open(const RootKey &root) const;

private:
    KeyFileCopy(KeyFileHeader header, Bytes bytes) : m_header(std::move(header)), m_bytes(std::move(bytes)) {}
    KeyFileHeader m_header;
    Bytes m_bytes;
};

// The whole file, as found at start.
struct KeyFileReading {
    std::vector<KeyFileCopy> copies;    // one or two, the highest sequence first; one only when both are equal
    bool unequal = false;               // one copy is damaged, or a write was cut short: finish it, that is the scrub
    std::optional<KeyFileCopy> foreign; // it names another vault than the database does: damage, as far as this goes
};
// TooNew when either copy says so; ChangedOutside keys.other-vault when the copies name two vaults and `database`, the
// vault that the database beside them begins with, is neither or not given; Damaged keys.size, keys.both-copies;
// TooCostly when no copy is left and one asks for too much.
Result<KeyFileReading> readKeyFile(ByteView file, const std::optional<VaultId> &database = {});

} // namespace aparte::crypto
