#include "storage/transaction.h"
#include "vault/batch_plan.h"
#include "vault/inside.h"

namespace aparte::vault {

namespace {

using crypto::ByteView;
using crypto::SealedRecord;

ByteView bytesOf(const QByteArray &payload) {
    return {reinterpret_cast<const crypto::Byte *>(payload.constData()), static_cast<std::size_t>(payload.size())};
}

// One batch being written, inside its transaction: owners are copied when first touched, and replace those in memory
// once it is durable.
class Writing {
public:
    explicit Writing(Vault::Inside &vault) : m_vault(vault) {}

    Result<void> remove(const RecordId &record);
    Result<void> put(const Batch::Put &put);
    Result<void> finish(); // roots of the touched owners
    Manifest::Change change;

private:
    Result<Owner *> touch(const PersonId &person);
    Result<void> putSummary(Owner &owner, const Batch::Put &put);
    Result<void> putEntry(Owner &owner, const Batch::Put &put);
    SealedRecord seal(const Batch::Put &put, std::uint64_t revision) const;

    Vault::Inside &m_vault;
};

Result<Owner *> Writing::touch(const PersonId &person) {
    if (const auto touched = change.changed.find(person); touched != change.changed.end())
        return &touched->second;
    if (m_vault.isErased(person))
        return fault(Fault::Kind::Refused, "person.erased");
    if (!m_vault.keyOf(person))
        return fault(Fault::Kind::WrongUse, "person.unknown");
    if (const auto *known = m_vault.manifest.find(person)) {
        // Checked before the root is computed again, always.
        if (auto entries = m_vault.entriesOf(person); !entries)
            return entries.fault();
        return &change.changed.emplace(person, *known).first->second;
    }
    Owner fresh;
    fresh.entries.emplace();
    auto number = storage::insertPerson(m_vault.database, person, fresh.root);
    if (!number)
        return number.fault();
    fresh.number = *number;
    return &change.changed.emplace(person, std::move(fresh)).first->second;
}

Result<void> Writing::remove(const RecordId &record) {
    auto found = m_vault.find(record, Vault::Inside::Absence::Trusted);
    if (!found)
        return found.fault();
    if (!*found)
        return {};
    auto owner = touch((*found)->owner);
    if (!owner)
        return owner.fault();
    (*owner)->entries->remove(record);
    return storage::deleteRecord(m_vault.database, (*found)->entry.place);
}

Result<void> Writing::put(const Batch::Put &put) {
    auto owner = touch(put.owner);
    if (!owner)
        return owner.fault();
    return put.kind == Kind::Summary ? putSummary(**owner, put) : putEntry(**owner, put);
}

Result<void> Writing::putSummary(Owner &owner, const Batch::Put &put) {
    if (owner.summaryRevision > 0 && owner.summaryRecord != put.id)
        return fault(Fault::Kind::WrongUse, "record.moved");
    const auto sealed = seal(put, owner.summaryRevision + 1);
    owner.summaryRecord = put.id;
    owner.summaryRevision = sealed.context().revision;
    owner.summary = sealed.digest();
    return storage::updateSummary(m_vault.database, owner.number, sealed);
}

Result<void> Writing::putEntry(Owner &owner, const Batch::Put &put) {
    if (const auto *before = owner.entries->find(put.id)) {
        if (before->kind != put.kind)
            return fault(Fault::Kind::WrongUse, "record.moved");
        const auto place = before->place;
        const auto sealed = seal(put, before->revision + 1);
        owner.entries->put({put.id, put.kind, sealed.context().revision, place, sealed.digest()});
        return storage::updateRecord(m_vault.database, place, sealed);
    }
    auto elsewhere = storage::findEntry(m_vault.database, put.id);
    if (!elsewhere)
        return elsewhere.fault();
    if (*elsewhere)
        return fault(Fault::Kind::WrongUse, "record.moved");
    const auto sealed = seal(put, 1);
    auto place = storage::insertRecord(m_vault.database, owner.number, sealed);
    if (!place)
        return place.fault();
    owner.entries->put({put.id, put.kind, 1, *place, sealed.digest()});
    return {};
}

SealedRecord Writing::seal(const Batch::Put &put, std::uint64_t revision) const {
    const crypto::RecordContext context{
        m_vault.keys.vault(), put.owner, put.id, static_cast<std::uint16_t>(put.kind), revision, 1};
    return SealedRecord::seal(*m_vault.keyOf(put.owner), context, bytesOf(put.payload), *m_vault.machine.random);
}

Result<void> Writing::finish() {
    for (auto &[person, owner] : change.changed) {
        if (!person.isNull() && owner.summaryRevision == 0)
            return fault(Fault::Kind::WrongUse, "batch.summary");
        auto root = owner.entries->root(person);
        if (!root)
            return root.fault();
        owner.root = *root;
        if (auto updated = storage::updatePersonRoot(m_vault.database, owner.number, owner.root); !updated)
            return updated;
    }
    return {};
}

} // namespace

Result<void> Vault::Inside::mayWrite() const {
    if (!report.readOnly)
        return database.writingStopped() ? Result<void>(fault(Fault::Kind::NotWritable, "write.stopped"))
                                         : Result<void>();
    if (report.placeReadOnly)
        return fault(Fault::Kind::NotWritable, "disk.read-only");
    if (keys.writtenByLater())
        return fault(Fault::Kind::NotWritable, "vault.newer-format");
    return fault(Fault::Kind::NotWritable, report.orphans.empty() ? "vault.older" : "vault.orphans");
}

Result<void> Vault::Inside::writeOnce(const Batch &batch) {
    auto transaction = storage::Transaction::begin(database);
    if (!transaction)
        return transaction.fault();
    Writing writing(*this);
    for (const auto &removal : batch.removals())
        if (auto removed = writing.remove(removal); !removed)
            return removed;
    for (const auto &put : batch.puts())
        if (auto written = writing.put(put); !written)
            return written;
    if (auto finished = writing.finish(); !finished)
        return finished;
    writing.change.keySequence = keys.sequence();
    auto row = manifest.write(database, writing.change);
    if (!row)
        return row.fault();
    if (auto durable = transaction->commit(); !durable)
        return durable;
    manifest.adopt(std::move(writing.change), *row);
    return {};
}

Result<void> Vault::Inside::withReserve(const std::function<Result<void>()> &attempt) {
    auto outcome = attempt();
    if (!outcome && outcome.fault().kind == Fault::Kind::NoRoom && reserve.giveUp())
        outcome = attempt();
    return outcome;
}

Result<void> Vault::Inside::writeManifest(Manifest::Change change, const std::function<Result<void>()> &rows) {
    auto transaction = storage::Transaction::begin(database);
    if (!transaction)
        return transaction.fault();
    if (rows)
        if (auto written = rows(); !written)
            return written;
    change.keySequence = keys.sequence();
    auto row = manifest.write(database, change);
    if (!row)
        return row.fault();
    if (auto durable = transaction->commit(); !durable)
        return durable;
    manifest.adopt(std::move(change), *row);
    return {};
}

Result<void> Vault::write(const Batch &batch) {
    if (auto may = m->mayWrite(); !may)
        return may;
    if (auto checked = checkBatch(batch); !checked)
        return checked;
    if (batch.empty())
        return {};
    m->sayOpen();
    return m->withReserve([&] { return m->writeOnce(batch); });
}

} // namespace aparte::vault
