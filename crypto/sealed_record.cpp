#include "crypto/sealed_record.h"

#include "crypto/padding.h"
#include "crypto/sealed_box.h"

namespace aparte::crypto {

namespace {

constexpr Field versionField{0, 1};
constexpr Field nonceField = versionField.then(nonceSize);
static_assert(nonceField.end() + tagSize == SealedRecord::overhead);
static_assert(RecordDigest::size == nonceSize + tagSize);

using Associated = std::array<Byte, record_layout::associatedSize>;

Associated associatedData(const RecordContext &context) {
    using namespace record_layout;
    Associated bytes{};
    const ByteSpan all(bytes);
    putBytes(tag.in(all), viewOf(tagText));
    putNumber(schema.in(all), context.schema);
    putNumber(kind.in(all), context.kind);
    putBytes(vault.in(all), context.vault.bytes);
    putBytes(person.in(all), context.person.bytes);
    putBytes(record.in(all), context.record.bytes);
    putNumber(revision.in(all), context.revision);
    return bytes;
}

} // namespace

SealedRecord::SealedRecord(RecordContext context, Bytes bytes) : m_context(context), m_bytes(std::move(bytes)) {}

SealedRecord SealedRecord::seal(const PersonKey &key, const RecordContext &context, ByteView plaintext,
                                Random &random) {
    const std::size_t padded = paddedSize(plaintext.size());
    Bytes bytes(overhead + padded);
    versionField.in(ByteSpan(bytes))[0] = record_layout::version;
    const ByteSpan sealed = ByteSpan(bytes).subspan(nonceField.end());
    // The text is encrypted where it stands, so that no copy of it stays in freed memory.
    const ByteSpan text = sealed.first(padded);
    putBytes(text, plaintext);
    pad(text, plaintext.size());
    sealBox(key, associatedData(context), text, random, NonceSpan(nonceField.in(ByteSpan(bytes))), sealed);
    return {context, std::move(bytes)};
}

Result<SealedRecord> SealedRecord::fromBytes(RecordContext context, Bytes bytes) {
    const auto size = static_cast<std::int64_t>(bytes.size());
    if (bytes.size() <= overhead)
        return fault(Fault::Kind::Damaged, "record.size", {}, size, overhead + 1);
    if (auto known = checkVersion(bytes); !known)
        return known.fault();
    return SealedRecord(context, std::move(bytes));
}

Result<void> SealedRecord::checkVersion(ByteView bytes) {
    const Byte version = versionField.in(bytes)[0];
    if (version > record_layout::version)
        return fault(Fault::Kind::TooNew, "record.version", {}, version, record_layout::version);
    if (version != record_layout::version)
        return fault(Fault::Kind::Damaged, "record.version", {}, version, record_layout::version);
    return {};
}

Result<SecretBytes> SealedRecord::open(const PersonKey &key) const {
    SecretBytes plaintext(m_bytes.size() - overhead);
    const auto size = openRecordInto(key, m_context, m_bytes, plaintext.fillSecretBytes());
    if (!size)
        return fault(Fault::Kind::Damaged, "record.sealed");
    plaintext.shrink(*size);
    return plaintext;
}

RecordDigest SealedRecord::digest() const {
    RecordDigest digest;
    const ByteView all(m_bytes);
    putBytes(ByteSpan(digest.bytes).first(nonceSize), nonceField.in(all));
    putBytes(ByteSpan(digest.bytes).last(tagSize), all.last(tagSize));
    return digest;
}

std::optional<std::size_t> openRecordInto(const PersonKey &key, const RecordContext &context, ByteView bytes,
                                          ByteSpan plaintext) {
    if (bytes.size() <= SealedRecord::overhead || plaintext.size() < bytes.size() - SealedRecord::overhead)
        return std::nullopt;
    if (versionField.in(bytes)[0] != record_layout::version)
        return std::nullopt;
    const ByteSpan text = plaintext.first(bytes.size() - SealedRecord::overhead);
    if (!openBox(key, NonceView(nonceField.in(bytes)), associatedData(context), bytes.subspan(nonceField.end()), text))
        return std::nullopt;
    return unpaddedSize(text);
}

} // namespace aparte::crypto
