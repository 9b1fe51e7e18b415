// Records carried in memory between two processes: the place a box belongs to, then the box. Never on a disk, so no
// part of format 1; all of it is public but the box, and every byte of it is in what the box is bound to.
#include "crypto/layout.h"
#include "vault/batch_plan.h"

namespace aparte::vault {

namespace {

using crypto::ByteSpan;
using crypto::ByteView;
using crypto::Field;

constexpr Field kindField{0, 2};
constexpr Field vaultField = kindField.then(VaultId::size);
constexpr Field personField = vaultField.then(PersonId::size);
constexpr Field recordField = personField.then(RecordId::size);
constexpr std::uint64_t noRow = 0;

crypto::RecordContext contextIn(ByteView aside) {
    return {{crypto::getBytes<VaultId::size>(vaultField.in(aside))},
            {crypto::getBytes<PersonId::size>(personField.in(aside))},
            {crypto::getBytes<RecordId::size>(recordField.in(aside))},
            crypto::getNumber<std::uint16_t>(kindField.in(aside)),
            noRow,
            1};
}

Result<const crypto::PersonKey *> keyFor(Vault::Inside &vault, const PersonId &person) {
    if (vault.isErased(person))
        return fault(Fault::Kind::Refused, "person.erased");
    const auto *key = vault.keyOf(person);
    if (!key)
        return fault(Fault::Kind::WrongUse, "person.unknown");
    return key;
}

} // namespace

Result<crypto::Bytes> Vault::setAside(const Batch::Put &put) const {
    Batch alone;
    alone.put(put.id, put.owner, put.kind, put.payload);
    if (auto checked = checkBatch(alone); !checked)
        return checked.fault();
    const auto key = keyFor(*m, put.owner);
    if (!key)
        return key.fault();
    const crypto::RecordContext context{m->keys.vault(), put.owner, put.id, static_cast<std::uint16_t>(put.kind),
                                        noRow,           1};
    const ByteView text(reinterpret_cast<const crypto::Byte *>(put.payload.constData()),
                        static_cast<std::size_t>(put.payload.size()));
    const auto sealed = crypto::SealedRecord::seal(**key, context, text, *m->machine.random);
    crypto::Bytes aside(recordField.end());
    crypto::putNumber(kindField.in(ByteSpan(aside)), context.kind);
    crypto::putBytes(vaultField.in(ByteSpan(aside)), context.vault.bytes);
    crypto::putBytes(personField.in(ByteSpan(aside)), context.person.bytes);
    crypto::putBytes(recordField.in(ByteSpan(aside)), context.record.bytes);
    aside.insert(aside.end(), sealed.bytes().begin(), sealed.bytes().end());
    return aside;
}

Result<std::optional<Batch::Put>> Vault::takeUp(ByteView aside) const {
    if (aside.size() < recordField.end() + crypto::SealedRecord::overhead)
        return fault(Fault::Kind::Damaged, "record.size");
    const auto context = contextIn(aside);
    if (context.vault != m->keys.vault())
        return std::optional<Batch::Put>();
    const auto key = keyFor(*m, context.person);
    if (!key)
        return key.fault();
    const ByteView box = aside.subspan(recordField.end());
    QByteArray payload(static_cast<qsizetype>(box.size()), Qt::Uninitialized);
    const auto size = crypto::openRecordInto(
        **key, context, box, {reinterpret_cast<crypto::Byte *>(payload.data()), static_cast<std::size_t>(box.size())});
    if (!size)
        return fault(Fault::Kind::Damaged, "record.sealed");
    payload.truncate(static_cast<qsizetype>(*size));
    return std::optional(Batch::Put{context.record, context.person, static_cast<Kind>(context.kind), payload});
}

} // namespace aparte::vault
