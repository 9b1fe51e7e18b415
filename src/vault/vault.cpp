#include "crypto/hkdf.h"
#include "vault/inside.h"

namespace aparte::vault {

void Batch::put(RecordId id, PersonId owner, Kind kind, QByteArray payload) {
    m_puts.push_back({id, owner, kind, std::move(payload)});
}

void Batch::remove(RecordId id) {
    m_removals.push_back(id);
}

Vault::Vault(std::unique_ptr<Inside> inside) : m(std::move(inside)) {}
Vault::~Vault() = default;

const OpenReport &Vault::report() const {
    return m->report;
}
VaultId Vault::id() const {
    return m->keys.vault();
}

RecordId Vault::recordId(const char *type, const QString &name) const {
    const auto bytes = name.toUtf8();
    return {crypto::deriveId(m->idKey, type, {bytes.constData(), static_cast<std::size_t>(bytes.size())})};
}

PersonId Vault::personId(const QString &beneficiaryId) const {
    return {recordId("person", beneficiaryId).bytes};
}

RecordId Vault::newRecordId() {
    RecordId id;
    m->machine.random->fill(id.bytes);
    return id;
}

bool Vault::isErased(PersonId person) const {
    return m->isErased(person);
}
bool Vault::hasPerson(PersonId person) const {
    return !person.isNull() && m->isVisible(person);
}

std::vector<PersonId> Vault::people() const {
    auto people = m->keys.ring().people();
    std::erase_if(people, [this](const PersonId &person) { return !m->isVisible(person); });
    return people;
}

Result<void> Vault::addPeople(const std::vector<PersonId> &people) {
    if (auto may = m->mayWrite(); !may)
        return may;
    auto ring = m->keys.ring().clone();
    bool anybodyNew = false;
    for (const auto &person : people) {
        if (m->isErased(person))
            return fault(Fault::Kind::Refused, "person.erased");
        if (ring.has(person))
            continue;
        if (auto added = ring.add(person, crypto::PersonKey::random(*m->machine.random)); !added)
            return added;
        anybodyNew = true;
    }
    m->sayOpen();
    return anybodyNew ? m->keys.replaceRing(std::move(ring), *m->machine.random) : Result<void>();
}

Result<void> Vault::keepLedgerCopy(const QByteArray &ledger) {
    return m->state.keepLedger(
        {reinterpret_cast<const crypto::Byte *>(ledger.constData()), static_cast<std::size_t>(ledger.size())});
}

Result<QByteArray> Vault::ledgerCopy() const {
    const auto ledger = m->state.ledger();
    return QByteArray(reinterpret_cast<const char *>(ledger.data()), static_cast<qsizetype>(ledger.size()));
}

} // namespace aparte::vault
