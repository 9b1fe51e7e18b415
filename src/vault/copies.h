// Copies of journal.db: the vault held still while its bytes are read, and a copy opened under the vault's own keys to
// see that it is whole (design/vault.md, Files). Nothing here writes to a copy.
#pragma once

#include "crypto/manifest.h"
#include "vault/progress.h"
#include "vault/vault.h"

#include <string>

namespace aparte::storage {
class Connection;
class File;
} // namespace aparte::storage

namespace aparte::vault {

// What a database says of itself, under a manifest that holds.
struct Moment {
    std::uint64_t sequence = 0;
    crypto::Root root{};
    std::uint64_t keySequence = 0; // of `keys`, at least
    bool operator==(const Moment &) const = default;
};

Moment momentOf(const Vault &vault); // as it is now

// While this lives, journal.db does not change and holds everything written so far: its write-ahead log was moved into
// it, and a reader who needs nothing of that log keeps SQLite from moving anything more (a checkpoint needs the lock
// that such a reader holds). The vault can be written meanwhile: that goes to the log.
class HeldStill {
public:
    // NotWritable: the vault is read-only; Busy; NoRoom.
    static Result<HeldStill> begin(Vault &vault);
    ~HeldStill();
    HeldStill(HeldStill &&) noexcept;
    HeldStill &operator=(HeldStill &&) = delete;

    const std::string &path() const { return m_path; }
    const Moment &moment() const { return m_moment; }

private:
    HeldStill(std::unique_ptr<storage::Connection> reader, std::string path, Moment moment);
    std::unique_ptr<storage::Connection> m_reader; // in a transaction
    std::string m_path;
    Moment m_moment;
};

// As slow as the disk is: told on the way, stopped when asked, synced at the end. Cancelled.
Result<void> copyBytes(const storage::File &from, storage::File &to, std::size_t size, const Progress &progress);

// Opens a copy (a path without links) and reads every page, the manifest, and everybody's entries against their roots.
// Damaged, ChangedOutside, TooNew: it is no copy to rely on. Cancelled.
Result<Moment> checkCopy(const Vault &vault, const std::string &path, const Progress &progress);
// Its manifest alone.
Result<Moment> glanceAt(const Vault &vault, const std::string &path);
// And every record; what is wrong is in the report.
Result<CheckReport> readCopy(const Vault &vault, const std::string &path, const Progress &progress);

} // namespace aparte::vault
