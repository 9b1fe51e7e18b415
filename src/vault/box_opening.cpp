#include "vault/box_opening.h"

#include <algorithm>

namespace aparte::vault {

namespace {

constexpr std::size_t nonceSize = 24, tagSize = 16;

bool isNamedBy(crypto::ByteView box, const crypto::RecordDigest &digest) {
    const crypto::ByteView name(digest.bytes);
    return std::ranges::equal(box.subspan(1, nonceSize), name.first(nonceSize)) &&
           std::ranges::equal(box.last(tagSize), name.last(tagSize));
}

} // namespace

Result<std::size_t> openBox(const crypto::PersonKey &key, const VaultId &vault, const PersonId &owner,
                            const OwnerEntry &entry, crypto::ByteView box, crypto::ByteSpan plaintext) {
    if (box.size() < crypto::SealedRecord::overhead)
        return fault(Fault::Kind::Damaged, "record.size", "journal.db");
    if (!isNamedBy(box, entry.digest))
        return fault(Fault::Kind::ChangedOutside, "record.replaced", "journal.db");
    if (auto known = crypto::SealedRecord::checkVersion(box); !known)
        return known.fault();
    const crypto::RecordContext context{vault,          owner, entry.record, static_cast<std::uint16_t>(entry.kind),
                                        entry.revision, 1};
    const auto size = crypto::openRecordInto(key, context, box, plaintext);
    if (!size)
        return fault(Fault::Kind::Damaged, "record.sealed", "journal.db");
    return *size;
}

} // namespace aparte::vault
