// One sealed record: the only thing that storage accepts (design/vault.md, Records; docs/vault-format.md).
// Bytes: version 1 | nonce 24 | ciphertext | tag 16. XChaCha20-Poly1305, padded plaintext, context as associated data.
#pragma once

#include "crypto/layout.h"
#include "crypto/result.h"
#include "crypto/secret.h"

#include <optional>

namespace aparte::crypto {

// The associated data, 64 bytes. The 1 in the tag is the format.
//   offset size
//        0    4  "AP1R"
//        4    2  schema u16
//        6    2  kind u16
//        8   16  vault id
//       24   16  person id
//       40   16  record id
//       56    8  revision u64
namespace record_layout {
inline constexpr std::string_view tagText = "AP1R";
inline constexpr Byte version = 1;
inline constexpr Field tag{0, 4};
inline constexpr Field schema = tag.then(2);
inline constexpr Field kind = schema.then(2);
inline constexpr Field vault = kind.then(16);
inline constexpr Field person = vault.then(16);
inline constexpr Field record = person.then(16);
inline constexpr Field revision = record.then(8);
inline constexpr std::size_t associatedSize = revision.end();
static_assert(associatedSize == 64);
} // namespace record_layout

// What a box is bound to: moved to another row, person, kind, revision or schema it does not open.
struct RecordContext {
    VaultId vault;
    PersonId person;
    RecordId record;
    std::uint16_t kind = 0;
    std::uint64_t revision = 0;
    std::uint16_t schema = 1;
};

// Nonce and tag together name the bytes: the manifest needs no second pass over them.
struct RecordDigest {
    static constexpr std::size_t size = 40;
    std::array<Byte, size> bytes{};
    auto operator<=>(const RecordDigest &) const = default;
};

class SealedRecord {
public:
    static constexpr std::size_t overhead = 1 + 24 + 16;

    static SealedRecord seal(const PersonKey &key, const RecordContext &context, ByteView plaintext, Random &random);
    // Bytes read back from a disk: Damaged when they cannot be a record at all; nothing is believed before open().
    static Result<SealedRecord> fromBytes(RecordContext context, Bytes bytes);

    // Of at least one byte. TooNew record.version, Damaged record.version.
    static Result<void> checkVersion(ByteView bytes);

    Result<SecretBytes> open(const PersonKey &key) const;
    const RecordContext &context() const { return m_context; }
    ByteView bytes() const { return m_bytes; }
    RecordDigest digest() const;

private:
    SealedRecord(RecordContext context, Bytes bytes);
    RecordContext m_context;
    Bytes m_bytes;
};

// The same without owning anything, for search: opens `bytes` into `plaintext` (at least bytes.size()), answers the
// unpadded length, or nothing when it does not open.
std::optional<std::size_t> openRecordInto(const PersonKey &key, const RecordContext &context, ByteView bytes,
                                          ByteSpan plaintext);

} // namespace aparte::crypto
