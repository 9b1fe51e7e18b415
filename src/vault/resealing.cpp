#include "vault/resealing.h"

#include "storage/transaction.h"
#include "vault/codec.h"

#include <QJsonObject>

#include <sodium.h>

namespace aparte::vault {

namespace {

using crypto::ByteView;
using crypto::SealedRecord;

// One owner's records, inside a transaction of the new database.
class Resealing {
public:
    Resealing(Vault::Inside &fresh, Vault::Inside &old, const PersonId &person)
        : m_fresh(fresh), m_old(old), m_person(person), m_key(*fresh.keyOf(person)) {}

    Result<Manifest::Change> run(const Owner &before, const std::function<Result<void>()> &each);

private:
    Result<void> begin(const Owner &before);
    Result<void> entry(const OwnerEntry &entry);
    Result<void> token();
    Result<void> put(const Record &record);
    SealedRecord seal(const Record &record) const;

    Vault::Inside &m_fresh;
    Vault::Inside &m_old;
    const PersonId &m_person;
    const crypto::PersonKey &m_key;
    Owner m_owner;
    std::optional<QString> m_beneficiary;
    bool m_hasToken = false;
};

SealedRecord Resealing::seal(const Record &record) const {
    const crypto::RecordContext context{
        m_fresh.keys.vault(), m_person, record.id, static_cast<std::uint16_t>(record.kind), record.revision, 1};
    const ByteView payload(reinterpret_cast<const crypto::Byte *>(record.payload.constData()),
                           static_cast<std::size_t>(record.payload.size()));
    return SealedRecord::seal(m_key, context, payload, *m_fresh.machine.random);
}

Result<void> Resealing::put(const Record &record) {
    const auto sealed = seal(record);
    auto place = storage::insertRecord(m_fresh.database, m_owner.number, sealed);
    if (!place)
        return place.fault();
    m_owner.entries->put({record.id, record.kind, record.revision, *place, sealed.digest()});
    return {};
}

Result<void> Resealing::begin(const Owner &before) {
    if (m_fresh.manifest.find(m_person)) { // the journal has its row already
        if (auto entries = m_fresh.entriesOf(m_person); !entries)
            return entries.fault();
        m_owner = *m_fresh.manifest.find(m_person);
    } else {
        m_owner.entries.emplace();
        auto number = storage::insertPerson(m_fresh.database, m_person, m_owner.root);
        if (!number)
            return number.fault();
        m_owner.number = *number;
    }
    if (before.summaryRevision == 0)
        return {};
    auto summary = m_old.openSummary(m_person, before);
    if (!summary)
        return summary.fault();
    const auto sealed = seal(*summary);
    sodium_memzero(summary->payload.data(), static_cast<std::size_t>(summary->payload.size()));
    m_owner.summaryRecord = summary->id;
    m_owner.summaryRevision = summary->revision;
    m_owner.summary = sealed.digest();
    return storage::updateSummary(m_fresh.database, m_owner.number, sealed);
}

Result<void> Resealing::entry(const OwnerEntry &entry) {
    auto record = m_old.openEntry(m_person, entry);
    if (!record)
        return record.fault();
    if (record->kind == Kind::MemberToken)
        m_hasToken = true;
    if (record->kind == Kind::Beneficiary)
        if (auto person = decodeBeneficiary(record->payload))
            m_beneficiary = person->id;
    auto written = put(*record);
    sodium_memzero(record->payload.data(), static_cast<std::size_t>(record->payload.size()));
    return written;
}

// The token in the report ledger comes from the person's key, which goes: it becomes a record, as an imported one is.
Result<void> Resealing::token() {
    if (m_hasToken || !m_beneficiary)
        return {};
    const auto derived = crypto::deriveId(crypto::deriveKey<crypto::IdKey>(*m_old.keyOf(m_person)), "member", "");
    const auto name = m_beneficiary->toUtf8();
    const RecordId id{
        crypto::deriveId(m_fresh.idKey, "token", {name.constData(), static_cast<std::size_t>(name.size())})};
    const auto text = QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(derived.data()), static_cast<qsizetype>(derived.size())).toHex());
    return put({id, m_person, Kind::MemberToken, 1, encode(QJsonObject{{QStringLiteral("token"), text}})});
}

Result<Manifest::Change> Resealing::run(const Owner &before, const std::function<Result<void>()> &each) {
    if (auto begun = begin(before); !begun)
        return begun.fault();
    for (const auto &one : before.entries->all()) {
        if (auto sealed = entry(one); !sealed)
            return sealed.fault();
        if (auto goOn = each(); !goOn)
            return goOn.fault();
    }
    if (auto kept = token(); !kept)
        return kept.fault();
    auto root = m_owner.entries->root(m_person);
    if (!root)
        return root.fault();
    m_owner.root = *root;
    if (auto updated = storage::updatePersonRoot(m_fresh.database, m_owner.number, m_owner.root); !updated)
        return updated.fault();
    Manifest::Change change;
    change.keySequence = m_fresh.keys.sequence();
    change.changed.emplace(m_person, std::move(m_owner));
    return change;
}

Result<void> resealOwner(Vault::Inside &fresh, Vault::Inside &old, const PersonId &person,
                         const std::function<Result<void>()> &each) {
    if (auto entries = old.entriesOf(person); !entries)
        return entries.fault();
    auto transaction = storage::Transaction::begin(fresh.database);
    if (!transaction)
        return transaction.fault();
    auto change = Resealing(fresh, old, person).run(*old.manifest.find(person), each);
    if (!change)
        return change.fault();
    auto row = fresh.manifest.write(fresh.database, *change);
    if (!row)
        return row.fault();
    if (auto durable = transaction->commit(); !durable)
        return durable;
    fresh.manifest.adopt(std::move(*change), *row);
    return fresh.database.checkpoint(); // so that the journal file never needs much room
}

} // namespace

Result<void> resealInto(Vault::Inside &fresh, Vault::Inside &old, const Progress &progress) {
    auto total = old.database.number("SELECT count(*) FROM entry");
    if (!total)
        return total.fault();
    qint64 done = 0;
    const auto each = [&]() -> Result<void> {
        progress.at(++done, *total);
        return progress.cancelled() ? Result<void>(fault(Fault::Kind::Cancelled, "cancelled")) : Result<void>();
    };
    for (const auto &[person, owner] : old.manifest.owners())
        if (old.isVisible(person))
            if (auto sealed = resealOwner(fresh, old, person, each); !sealed)
                return sealed;
    return {};
}

} // namespace aparte::vault
