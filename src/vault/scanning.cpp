#include "vault/box_opening.h"
#include "vault/inside.h"

#include <sodium.h>

#include <algorithm>
#include <atomic>
#include <unordered_map>

namespace aparte::vault {

namespace {

using storage::Connection;

// One box to open: where, which, whose, and with what. Small, because there may be a hundred thousand.
struct Wanted {
    std::int64_t place = 0;
    const OwnerEntry *entry = nullptr;
    const PersonId *owner = nullptr;
    const crypto::PersonKey *key = nullptr;
};

unsigned workersFor(std::size_t records) {
    constexpr std::size_t worthAThread = 256;
    return std::clamp(static_cast<unsigned>(records / worthAThread), 1u, ScanCrew::mostWorkers());
}

bool isWanted(Kind kind, const std::vector<Kind> &kinds) {
    return std::ranges::find(kinds, kind) != kinds.end();
}

// What one thread does: its share of the boxes in order of place, each opened into the same buffer.
class Reader {
public:
    Reader(Connection &connection, const VaultId &vault, std::span<const Wanted> share, unsigned worker,
           const std::function<bool(const Vault::Visit &)> &visit, std::atomic<bool> &stop, Cancel cancel)
        : m_connection(connection), m_vault(vault), m_share(share), m_worker(worker), m_visit(visit), m_stop(stop),
          m_cancel(cancel) {}
    ~Reader() { sodium_memzero(m_plaintext.data(), m_plaintext.size()); }

    // A record that cannot be read does not keep the others from being found; the first such fault is given back at the
    // end.
    Result<void> read() {
        if (m_share.empty())
            return {};
        const auto span = m_share.back().place - m_share.front().place + 1;
        const bool dense = span <= static_cast<std::int64_t>(4 * m_share.size());
        if (auto done = dense ? readThrough() : readSingly(); !done)
            return done;
        return m_first;
    }

private:
    bool mustStop() const {
        return m_stop.load(std::memory_order_relaxed) || (m_cancel && m_cancel->load(std::memory_order_relaxed));
    }
    void keepFirst(Fault found) {
        if (m_first)
            m_first = std::move(found);
    }

    Result<void> readThrough() {
        auto rows = m_connection.prepare("SELECT place, bytes FROM box WHERE place BETWEEN ?1 AND ?2 ORDER BY place");
        if (!rows)
            return rows.fault();
        rows->bind(1, m_share.front().place).bind(2, m_share.back().place);
        auto next = m_share.begin();
        while (next != m_share.end() && !mustStop()) {
            auto row = rows->step();
            if (!row)
                return row.fault();
            const auto place = *row ? rows->integer(0) : m_share.back().place + 1;
            for (; next != m_share.end() && next->place < place; ++next)
                keepFirst(missing());
            if (next != m_share.end() && next->place == place)
                open(*next++, rows->bytes(1));
        }
        return {};
    }

    Result<void> readSingly() {
        auto row = m_connection.prepare("SELECT bytes FROM box WHERE place = ?1");
        if (!row)
            return row.fault();
        for (const auto &wanted : m_share) {
            if (mustStop())
                return {};
            auto found = row->bind(1, wanted.place).step();
            if (!found)
                return found.fault();
            if (*found)
                open(wanted, row->bytes(0));
            else
                keepFirst(missing());
            row->again();
        }
        return {};
    }

    static Fault missing() { return fault(Fault::Kind::ChangedOutside, "record.missing", "journal.db"); }

    void open(const Wanted &wanted, crypto::ByteView box) {
        if (m_plaintext.size() < box.size()) {
            sodium_memzero(m_plaintext.data(), m_plaintext.size());
            m_plaintext.resize(2 * box.size());
        }
        const auto size = openBox(*wanted.key, m_vault, *wanted.owner, *wanted.entry, box, m_plaintext);
        if (!size)
            return keepFirst(size.fault());
        const std::string_view payload(reinterpret_cast<const char *>(m_plaintext.data()), *size);
        if (!m_visit(
                {wanted.entry->record, *wanted.owner, wanted.entry->kind, wanted.entry->revision, payload, m_worker}))
            m_stop = true;
    }

    Connection &m_connection;
    const VaultId &m_vault;
    std::span<const Wanted> m_share;
    unsigned m_worker;
    const std::function<bool(const Vault::Visit &)> &m_visit;
    std::atomic<bool> &m_stop;
    Cancel m_cancel;
    crypto::Bytes m_plaintext;
    Result<void> m_first;
};

using EntriesByNumber = std::unordered_map<std::int64_t, std::vector<OwnerEntry>>;

Result<void> readEntries(Connection &connection, std::int64_t from, std::int64_t to, EntriesByNumber &found) {
    return storage::readEntriesBetween(connection, from, to, [&](const storage::EntryRow &row) -> Result<void> {
        found[row.person].push_back(entryOf(row));
        return {};
    });
}

// Read only: several threads gather at once, for different owners.
std::vector<OwnerEntry> gathered(const std::vector<EntriesByNumber> &shares, std::int64_t number) {
    std::vector<OwnerEntry> all;
    for (const auto &share : shares)
        if (const auto found = share.find(number); found != share.end())
            all.insert(all.end(), found->second.begin(), found->second.end());
    return all;
}

} // namespace

Result<void> Vault::Inside::checkEveryEntry() {
    if (auto together = checkInParallel(); !together)
        return together;
    for (const auto &[person, owner] : manifest.owners())
        if (isVisible(person))
            if (auto entries = manifest.entriesOf(database, person); !entries)
                return entries.fault();
    return {};
}

// What checking costs before a first search, shared among the threads. Entries are read as they lie: owner by owner,
// each of them would be sought alone, and where people's notes were written by turns every page would be read again for
// every owner. Owners that do not hold are asked again by the caller, who wants the fault.
Result<void> Vault::Inside::checkInParallel() {
    std::vector<std::pair<PersonId, std::int64_t>> unchecked;
    for (const auto &[person, owner] : manifest.owners())
        if (!owner.entries && isVisible(person))
            unchecked.emplace_back(person, owner.number);
    constexpr std::size_t worthReadingAll = 8;
    if (unchecked.size() < worthReadingAll)
        return {};
    auto last = storage::lastPlace(database);
    if (!last)
        return last.fault();
    const auto workers = ScanCrew::mostWorkers();
    std::vector<EntriesByNumber> found(workers);
    const auto read = withCrew(workers, [&](Connection &connection, unsigned worker) {
        const auto share = *last / workers;
        const auto from = share * worker, to = worker + 1 == workers ? *last : share * (worker + 1);
        return readEntries(connection, from + 1, to, found[worker]);
    });
    if (!read)
        return {};
    return withCrew(workers, [&](Connection &, unsigned worker) -> Result<void> {
        for (std::size_t i = worker; i < unchecked.size(); i += workers) { // each owner is touched by one thread
            const auto &[person, number] = unchecked[i];
            static_cast<void>(manifest.check(person, gathered(found, number)));
        }
        return {};
    });
}

Result<void> Vault::Inside::withCrew(unsigned workers,
                                     const std::function<Result<void>(Connection &, unsigned)> &work) {
    const auto key = crypto::deriveKey<crypto::DatabaseKey>(keys.root());
    return crew.run(workers, folder + "/journal.db", key, keys.vault().bytes, reading, work);
}

Result<void> Vault::scan(const std::vector<Kind> &kinds, std::optional<PersonId> only,
                         const std::function<bool(const Visit &)> &visit, Cancel cancel) const {
    if (only && m->isErased(*only))
        return fault(Fault::Kind::Refused, "person.erased");
    if (!only)
        if (auto checked = m->checkInParallel(); !checked)
            return checked;
    Result<void> first;
    std::vector<Wanted> wanted;
    for (const auto &[person, owner] : m->manifest.owners()) {
        if ((only && person != *only) || !m->isVisible(person))
            continue;
        auto entries = m->entriesOf(person);
        if (!entries) {
            if (first)
                first = entries.fault();
            continue;
        }
        const auto *key = m->keyOf(person);
        for (const auto &entry : (*entries)->all())
            if (isWanted(entry.kind, kinds))
                wanted.push_back({entry.place, &entry, &person, key});
    }
    std::ranges::sort(wanted, {}, &Wanted::place);
    std::atomic<bool> stop = false;
    const auto workers = workersFor(wanted.size());
    const auto work = [&](Connection &connection, unsigned worker) {
        const auto from = wanted.size() * worker / workers, to = wanted.size() * (worker + 1) / workers;
        return Reader(connection, m->keys.vault(), std::span<const Wanted>(wanted).subspan(from, to - from), worker,
                      visit, stop, cancel)
            .read();
    };
    if (auto done = m->withCrew(workers, work); !done && first)
        first = done;
    if (cancel && cancel->load(std::memory_order_relaxed))
        return fault(Fault::Kind::Cancelled, "cancelled");
    return first;
}

} // namespace aparte::vault
