#include "vault/box_opening.h"
#include "vault/inside.h"

namespace aparte::vault {

bool Vault::Inside::isErased(const PersonId &person) const {
    return keys.ring().isErased(person) || hidden.contains(person);
}

bool Vault::Inside::isVisible(const PersonId &person) const {
    return person.isNull() || (keys.ring().has(person) && !hidden.contains(person));
}

const crypto::PersonKey *Vault::Inside::keyOf(const PersonId &person) {
    if (!isVisible(person))
        return nullptr;
    if (const auto known = personKeys.find(person); known != personKeys.end())
        return &known->second;
    auto key = keys.ring().personKey(person);
    return key ? &personKeys.emplace(person, std::move(*key)).first->second : nullptr;
}

Result<OwnerEntries *> Vault::Inside::entriesOf(const PersonId &owner) {
    if (isErased(owner))
        return fault(Fault::Kind::Refused, "person.erased");
    return manifest.entriesOf(database, owner);
}

Result<Record> Vault::Inside::openEntry(const PersonId &owner, const OwnerEntry &entry) {
    const auto *key = keyOf(owner);
    if (!key)
        return fault(Fault::Kind::WrongUse, "person.unknown");
    auto box = storage::readBox(database, entry.place);
    if (!box)
        return box.fault();
    if (!*box)
        return fault(Fault::Kind::ChangedOutside, "record.missing", "journal.db");
    QByteArray payload(static_cast<qsizetype>((*box)->size()), Qt::Uninitialized);
    auto size = openBox(*key, keys.vault(), owner, entry, **box,
                        {reinterpret_cast<crypto::Byte *>(payload.data()), static_cast<std::size_t>(payload.size())});
    if (!size)
        return size.fault();
    payload.truncate(static_cast<qsizetype>(*size));
    return Record{entry.record, owner, entry.kind, entry.revision, std::move(payload)};
}

Result<Record> Vault::Inside::openSummary(const PersonId &person, const Owner &owner) {
    auto box = storage::readSummary(database, owner.number);
    return box ? openSummary(person, owner, *box) : Result<Record>(box.fault());
}

Result<Record> Vault::Inside::openSummary(const PersonId &person, const Owner &owner, crypto::ByteView box) {
    const auto *key = keyOf(person);
    if (!key)
        return fault(Fault::Kind::WrongUse, "person.unknown");
    const OwnerEntry entry{owner.summaryRecord, Kind::Summary, owner.summaryRevision, 0, owner.summary};
    QByteArray payload(static_cast<qsizetype>(box.size()), Qt::Uninitialized);
    auto size = openBox(*key, keys.vault(), person, entry, box,
                        {reinterpret_cast<crypto::Byte *>(payload.data()), static_cast<std::size_t>(payload.size())});
    if (!size)
        return size.fault();
    payload.truncate(static_cast<qsizetype>(*size));
    return Record{entry.record, person, Kind::Summary, entry.revision, std::move(payload)};
}

std::optional<Vault::Inside::Found> Vault::Inside::findAmongChecked(const RecordId &record) const {
    for (const auto &[person, owner] : manifest.owners())
        if (owner.entries && isVisible(person))
            if (const auto *entry = owner.entries->find(record))
                return Found{person, *entry};
    return {};
}

Result<std::optional<Vault::Inside::Found>> Vault::Inside::find(const RecordId &record, Absence absence) {
    if (auto found = findAmongChecked(record))
        return found;
    auto row = storage::findEntry(database, record);
    if (!row)
        return row.fault();
    if (*row) {
        for (auto &[person, owner] : manifest.owners())
            if (owner.number == (*row)->person && isVisible(person))
                if (auto entries = entriesOf(person); !entries)
                    return entries.fault();
        if (auto found = findAmongChecked(record))
            return found;
    }
    if (absence == Absence::Trusted)
        return std::optional<Found>();
    if (auto all = checkEveryEntry(); !all)
        return all.fault();
    return findAmongChecked(record);
}

Result<std::vector<Record>> Vault::summaries() const {
    // In one go: a statement and a lock for each of them would be half of what showing the list costs.
    auto rows = storage::readPeople(m->database);
    if (!rows)
        return rows.fault();
    std::map<std::int64_t, crypto::ByteView> boxes;
    for (const auto &row : *rows)
        boxes.emplace(row.number, row.summary);
    std::vector<Record> summaries;
    for (const auto &[person, owner] : m->manifest.owners()) {
        if (person.isNull() || owner.summaryRevision == 0 || !m->isVisible(person))
            continue;
        auto summary = m->openSummary(person, owner, boxes[owner.number]);
        if (!summary)
            return summary.fault();
        summaries.push_back(std::move(*summary));
    }
    return summaries;
}

Result<std::vector<Record>> Vault::records(PersonId owner, Kind kind) const {
    std::vector<Record> records;
    const auto *known = m->manifest.find(owner);
    if (m->isErased(owner))
        return fault(Fault::Kind::Refused, "person.erased");
    if (!known) // a key, and nothing written yet
        return m->isVisible(owner) ? Result(std::move(records)) : fault(Fault::Kind::WrongUse, "person.unknown");
    if (kind == Kind::Summary) {
        auto summary = m->openSummary(owner, *known);
        if (!summary)
            return summary.fault();
        records.push_back(std::move(*summary));
        return records;
    }
    auto entries = m->entriesOf(owner);
    if (!entries)
        return entries.fault();
    for (const auto &entry : (*entries)->all()) {
        if (entry.kind != kind)
            continue;
        auto record = m->openEntry(owner, entry);
        if (!record)
            return record.fault();
        records.push_back(std::move(*record));
    }
    return records;
}

Result<std::optional<Record>> Vault::record(RecordId id) const {
    auto found = m->find(id, Inside::Absence::Proven);
    if (!found)
        return found.fault();
    if (!*found)
        return std::optional<Record>();
    auto record = m->openEntry((*found)->owner, (*found)->entry);
    if (!record)
        return record.fault();
    return std::optional<Record>(std::move(*record));
}

Result<std::optional<Record>> Vault::record(RecordId id, PersonId owner) const {
    if (m->isErased(owner) || !m->manifest.find(owner))
        return std::optional<Record>();
    auto entries = m->entriesOf(owner);
    if (!entries)
        return entries.fault();
    const auto *entry = (*entries)->find(id);
    if (!entry)
        return std::optional<Record>();
    auto record = m->openEntry(owner, *entry);
    if (!record)
        return record.fault();
    return std::optional<Record>(std::move(*record));
}

std::optional<RecordId> Vault::memberToken(PersonId person) const {
    const auto *key = person.isNull() ? nullptr : m->keyOf(person);
    if (!key)
        return std::nullopt;
    return RecordId{crypto::deriveId(crypto::deriveKey<crypto::IdKey>(*key), "member", "")};
}

} // namespace aparte::vault
