#include "vault/manifest.h"

#include <algorithm>

namespace aparte::vault {

namespace {

using storage::Connection;
using storage::PersonRow;
using storage::VaultRow;

Result<Owner> ownerOf(const PersonRow &row) {
    Owner owner{row.number, row.root, row.summaryRecord, row.summaryRevision, {}, {}};
    if (row.summary.empty())
        return owner;
    auto sealed = crypto::SealedRecord::fromBytes({}, row.summary);
    if (!sealed)
        return sealed.fault();
    owner.summary = sealed->digest();
    return owner;
}

bool isListed(const std::vector<PersonId> &people, const PersonId &person) {
    return std::ranges::find(people, person) != people.end();
}

} // namespace

OwnerEntry entryOf(const storage::EntryRow &row) {
    return {row.entry.record, Kind(row.entry.kind), row.entry.revision, row.place, row.entry.digest};
}

Result<Manifest> Manifest::read(Connection &database, crypto::ManifestKey key, const VaultId &vault) {
    Manifest manifest(std::move(key));
    auto row = storage::readVault(database);
    if (!row)
        return row.fault();
    if (row->id != vault)
        return fault(Fault::Kind::Damaged, "database.other", "journal.db");
    if (row->format > 1)
        return fault(Fault::Kind::TooNew, "database.format", "journal.db", row->format, 1);
    manifest.m_row = *row;
    if (auto read = manifest.readOwners(database); !read)
        return read.fault();
    auto root = manifest.rootOf(manifest.m_row, {});
    if (!root)
        return root.fault();
    if (!crypto::equalInConstantTime(*root, manifest.m_row.root))
        return fault(Fault::Kind::ChangedOutside, "manifest.vault", "journal.db");
    return manifest;
}

Result<void> Manifest::readOwners(Connection &database) {
    auto rows = storage::readPeople(database);
    if (!rows)
        return rows.fault();
    for (const auto &row : *rows) {
        auto owner = ownerOf(row);
        if (!owner)
            return owner.fault();
        if (!m_owners.emplace(row.id, std::move(*owner)).second)
            return fault(Fault::Kind::Damaged, "manifest.twice", "person");
    }
    return {};
}

Result<Manifest> Manifest::begin(Connection &database, crypto::ManifestKey key, const VaultId &vault,
                                 std::uint64_t keySequence) {
    Manifest manifest(std::move(key));
    manifest.m_row = {vault, 1, 0, keySequence, {}};
    if (auto inserted = storage::insertVault(database, manifest.m_row); !inserted)
        return inserted.fault();
    Owner journal;
    auto empty = OwnerEntries().root({});
    if (!empty)
        return empty.fault();
    journal.root = *empty;
    auto number = storage::insertPerson(database, {}, journal.root);
    if (!number)
        return number.fault();
    journal.number = *number;
    journal.entries.emplace();
    Change change{{{PersonId{}, std::move(journal)}}, {}, keySequence, 0};
    auto row = manifest.write(database, change);
    if (!row)
        return row.fault();
    manifest.adopt(std::move(change), *row);
    return manifest;
}

Owner *Manifest::find(const PersonId &owner) {
    const auto found = m_owners.find(owner);
    return found == m_owners.end() ? nullptr : &found->second;
}

Result<OwnerEntries *> Manifest::entriesOf(Connection &database, const PersonId &person) {
    auto *owner = find(person);
    if (!owner)
        return fault(Fault::Kind::WrongUse, "person.unknown");
    if (owner->entries)
        return &*owner->entries;
    std::vector<OwnerEntry> entries;
    auto read = storage::readEntriesOf(database, owner->number, [&](const storage::EntryRow &row) -> Result<void> {
        entries.push_back(entryOf(row));
        return {};
    });
    if (!read)
        return read.fault();
    return check(person, std::move(entries));
}

Result<OwnerEntries *> Manifest::check(const PersonId &person, std::vector<OwnerEntry> entries) {
    auto *owner = find(person);
    if (!owner)
        return fault(Fault::Kind::WrongUse, "person.unknown");
    OwnerEntries checked(std::move(entries));
    auto root = checked.root(person);
    if (!root)
        return root.fault();
    if (!crypto::equalInConstantTime(*root, owner->root))
        return fault(Fault::Kind::ChangedOutside, "manifest.person", "journal.db");
    owner->entries = std::move(checked);
    return &*owner->entries;
}

Result<VaultRow> Manifest::write(Connection &database, const Change &change) const {
    auto row = m_row;
    row.sequence = std::max(m_row.sequence + 1, change.sequenceAtLeast);
    row.keySequence = std::max(m_row.keySequence, change.keySequence);
    auto root = rootOf(row, change);
    if (!root)
        return root.fault();
    row.root = *root;
    if (auto updated = storage::updateVault(database, row); !updated)
        return updated.fault();
    return row;
}

void Manifest::adopt(Change change, const VaultRow &row) {
    m_row = row;
    for (const auto &person : change.gone)
        m_owners.erase(person);
    for (auto &changed : change.changed)
        m_owners.insert_or_assign(changed.first, std::move(changed.second));
}

// Both lists are in order of id and are merged on the way: no copy of four thousand owners for each save.
Result<crypto::Root> Manifest::rootOf(const VaultRow &row, const Change &change) const {
    crypto::VaultRoot root(m_key, row.id, row.sequence, row.keySequence);
    auto next = change.changed.begin();
    const auto addNext = [&] { root.add(next->first, next->second.root, next->second.summary), ++next; };
    for (const auto &[person, owner] : m_owners) {
        while (next != change.changed.end() && next->first < person)
            addNext();
        if (next != change.changed.end() && next->first == person)
            addNext();
        else if (!isListed(change.gone, person))
            root.add(person, owner.root, owner.summary);
    }
    while (next != change.changed.end())
        addNext();
    return root.finish();
}

} // namespace aparte::vault
