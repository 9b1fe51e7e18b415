#include "vault/inspection.h"

#include "storage/purge_table.h"
#include "storage/schema.h"
#include "vault/box_opening.h"

#include <sodium.h>

#include <algorithm>

namespace aparte::vault {

using storage::Connection;

void Inspection::note(Fault found) {
    const bool changed = found.kind == Fault::Kind::ChangedOutside;
    report.status = !changed || report.status == CheckStatus::Damaged ? CheckStatus::Damaged : CheckStatus::Changed;
    report.findings.push_back(std::move(found));
}

void Inspection::keys() {
    auto bytes = m_vault.keys.fileBytes();
    auto reading = bytes ? crypto::readKeyFile(*bytes) : bytes.fault();
    if (!reading)
        return note(reading.fault());
    if (reading->unequal)
        note(fault(Fault::Kind::Damaged, "keys.unequal", "keys"));
    for (const auto &copy : reading->copies)
        if (auto ring = copy.open(m_vault.keys.root()); !ring)
            note(ring.fault());
    if (reading->copies.front().header().sequence != m_vault.keys.sequence())
        note(fault(Fault::Kind::ChangedOutside, "keys.sequence", "keys"));
}

Result<void> Inspection::roots(Connection &database) {
    auto key = crypto::deriveKey<crypto::ManifestKey>(m_vault.keys.root());
    auto manifest = Manifest::read(database, std::move(key), m_vault.keys.vault());
    if (!manifest)
        return manifest.fault();
    const auto &now = m_vault.manifest;
    if (m_of == Of::Vault && (manifest->sequence() != now.sequence() || manifest->root() != now.root()))
        note(fault(Fault::Kind::ChangedOutside, "manifest.vault", "journal.db"));
    for (const auto &[person, owner] : manifest->owners())
        if (!person.isNull() && !m_vault.isVisible(person) && !m_vault.isErased(person))
            note(fault(Fault::Kind::Damaged, "vault.orphans", "person"));
    if (auto purges = storage::readPurges(database); !purges)
        note(purges.fault());
    m_manifest = std::move(*manifest);
    return {};
}

Result<void> Inspection::everything(Connection &database) {
    if (auto whole = pages(database); !whole)
        return whole;
    if (!m_manifest)
        return {};
    if (auto entries = database.number("SELECT count(*) FROM entry"); entries)
        m_expected = *entries;
    for (auto &[person, owner] : m_manifest->owners()) {
        if (m_progress.cancelled())
            return fault(Fault::Kind::Cancelled, "cancelled");
        if (!m_vault.isVisible(person))
            continue;
        if (auto read = recordsOf(database, person, owner); !read)
            note(read.fault());
    }
    sodium_memzero(m_plaintext.data(), m_plaintext.size());
    return strays(database);
}

// What the journal file holds replaces pages of the database, which may be half written after a power cut.
bool Inspection::hasJournal() const {
    struct stat facts {};
    return m_vault.machine.disk->stat((m_path + "-wal").c_str(), facts) == 0 && facts.st_size > 0;
}

// With everything moved into the file, it has as many bytes as pages: what is added behind them is not ours.
void Inspection::size(Connection &database) {
    struct stat facts {};
    auto pagesSaid = database.number("PRAGMA page_count");
    if (m_vault.machine.disk->stat(m_path.c_str(), facts) == 0 && pagesSaid &&
        facts.st_size != *pagesSaid * storage::pageSize)
        note(fault(Fault::Kind::Damaged, "database.size", "journal.db", facts.st_size, *pagesSaid * storage::pageSize));
}

Result<void> Inspection::pages(Connection &database) {
    if (!hasJournal()) { // both look at the file itself; below, what is in use is read through the journal
        size(database);
        auto bad = database.text("PRAGMA cipher_integrity_check");
        if (!bad)
            return bad.fault();
        if (!bad->empty())
            note(fault(Fault::Kind::Damaged, "database.page", "journal.db"));
    }
    auto trees = database.text("PRAGMA integrity_check(1)");
    if (!trees)
        return trees.fault();
    if (*trees != "ok")
        note(fault(Fault::Kind::Damaged, "database.page", "journal.db"));
    return {};
}

// Which records there are and which box each must be, of everybody; not the boxes themselves.
Result<void> Inspection::everyRoot(Connection &database) {
    for (auto &[person, owner] : m_manifest->owners()) {
        if (m_progress.cancelled())
            return fault(Fault::Kind::Cancelled, "cancelled");
        if (auto entries = m_manifest->entriesOf(database, person); !entries && m_vault.isVisible(person))
            return entries.fault();
    }
    return {};
}

Result<void> Inspection::recordsOf(Connection &database, const PersonId &person, const Owner &owner) {
    const auto *key = m_vault.keyOf(person);
    if (owner.summaryRevision > 0) {
        const OwnerEntry summary{owner.summaryRecord, Kind::Summary, owner.summaryRevision, 0, owner.summary};
        auto bytes = storage::readSummary(database, owner.number);
        if (!bytes)
            return bytes.fault();
        open(*key, person, summary, *bytes);
    }
    auto entries = m_manifest->entriesOf(database, person);
    if (!entries)
        return entries.fault();
    for (const auto &entry : (*entries)->all()) {
        if (m_progress.cancelled())
            return {};
        box(database, *key, person, entry);
    }
    return {};
}

void Inspection::box(Connection &database, const crypto::PersonKey &key, const PersonId &person,
                     const OwnerEntry &entry) {
    auto bytes = storage::readBox(database, entry.place);
    if (!bytes)
        return note(bytes.fault());
    if (!*bytes)
        return note(fault(Fault::Kind::ChangedOutside, "record.missing", "journal.db"));
    open(key, person, entry, **bytes);
}

void Inspection::open(const crypto::PersonKey &key, const PersonId &person, const OwnerEntry &entry,
                      crypto::ByteView bytes) {
    m_plaintext.resize(std::max(m_plaintext.size(), bytes.size()));
    if (auto size = openBox(key, m_vault.keys.vault(), person, entry, bytes, m_plaintext); !size)
        note(size.fault());
    ++report.records;
    m_progress.at(static_cast<qint64>(report.records), m_expected);
}

// Rows that nobody's root speaks of: not ours, unless an erasure is still to be finished.
Result<void> Inspection::strays(Connection &database) {
    auto boxes = database.number("SELECT count(*) FROM box WHERE place NOT IN (SELECT place FROM entry)");
    if (!boxes)
        return boxes.fault();
    auto entries = database.number("SELECT count(*) FROM entry WHERE person NOT IN (SELECT number FROM person) "
                                   "AND person NOT IN (SELECT number FROM purge)");
    if (!entries)
        return entries.fault();
    if (*boxes + *entries > 0)
        note(fault(Fault::Kind::Damaged, "database.strays", "journal.db", *boxes + *entries));
    return {};
}

} // namespace aparte::vault
