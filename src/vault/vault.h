// The one place where keys meet tables (design/vault.md, docs/vault-format.md). A Vault that exists is unlocked and
// verified; destroying it closes the database, wipes the keys and lets go of the lock. Used from one thread at a time;
// scan() uses others by itself.
#pragma once

#include "crypto/key_slot.h"
#include "crypto/result.h"
#include "crypto/secret.h"
#include "vault/record.h"

#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace aparte::storage {
class Disk;
}

namespace aparte::vault {

using crypto::Passphrase;

// What a caller may hold still or make fail. The defaults are the real machine.
struct Surroundings {
    crypto::Random *random = nullptr;       // null: the system's
    QString stateFolder;                    // empty: $XDG_STATE_HOME/aparte, or ~/.local/state/aparte
    std::optional<crypto::KdfCost> kdfCost; // for new slots; empty: calibrated
    std::function<qint64()> today;          // days since 1970-01-01; empty: the system clock
    bool keepPages = true; // false: this process searches once (the command line), so pages pass through and the first
                           // search is faster
    storage::Disk *disk = nullptr; // null: the real one
    // From a passphrase to the 32 bytes that open a slot; empty: Argon2id as the slot says. Tests that open a thousand
    // altered vaults stretch once. The cost's bounds are checked either way.
    std::function<Result<crypto::SecretBytes>(const crypto::SlotTerms &, const crypto::SecretBytes &)> stretch;
};

// How the vault compares with what this machine saw last.
enum class Freshness {
    AsLeft,    // the same, or newer after a crash
    FirstTime, // no state file: cannot be compared
    Newer,     // used elsewhere in between: opens with a word
    Older,     // an older copy: read-only until the coach chooses
    Changed,   // the same sequence with another root: read-only until the coach chooses
};

struct OpenReport {
    Freshness freshness = Freshness::AsLeft;
    std::uint64_t sequence = 0; // of this vault
    std::uint64_t lastSeen = 0; // of the state file, 0 when there is none
    bool readOnly = false;      // a read-only place, an older or changed vault, orphans, or a newer minor version
    bool placeReadOnly = false; // the folder cannot be written
    bool stateDamaged = false;  // the state file could not be read; kept beside as ID.state.damaged
    bool stateKept = true;      // false: the state folder cannot be written, so a rollback would go unnoticed next time
    bool healedKeys = false;    // one copy of `keys` was damaged or unfinished and was written again from the other
    bool needsPassphrase = false;           // opened by recovery code: ask for a new passphrase
    std::vector<PersonId> orphans;          // rows without key or erased id
    std::optional<Fault> erasureUnfinished; // why rows of an erased person, unreadable, are still in the file
    double kdfMilliseconds = 0;
};

enum class Rollback {
    Ask,
    AcceptOlder
}; // AcceptOlder: the coach chose to go on with what is there; recorded in the state file

// One transaction's worth of change. Everything in it happens, with the manifest, or nothing does.
class Batch {
public:
    void put(RecordId id, PersonId owner, Kind kind, QByteArray payload);
    void remove(RecordId id);

    struct Put {
        RecordId id;
        PersonId owner;
        Kind kind;
        QByteArray payload;
    };
    const std::vector<Put> &puts() const { return m_puts; }
    const std::vector<RecordId> &removals() const { return m_removals; }
    bool empty() const { return m_puts.empty() && m_removals.empty(); }

private:
    std::vector<Put> m_puts;
    std::vector<RecordId> m_removals;
};

struct ErasureCertificate { // names nobody
    PersonId person;
    qint64 day = 0;     // days since 1970-01-01
    QString fileSystem; // of the vault's folder: ext4, btrfs, ...
    QString caveat;     // why overwritten bytes may survive there: empty, copy-on-write, network, memory, data-journal,
                        // overlay, unknown
    bool rowsGone = false; // false: to be finished at the next start (a full disk cannot stop the key's destruction)
};

enum class CheckStatus { Ok, Damaged, Changed };
struct CheckReport {
    CheckStatus status = CheckStatus::Ok;
    std::vector<Fault> findings;
    std::uint64_t records = 0;
};

using Cancel = const std::atomic<bool> *; // may be null

class Vault {
public:
    struct Created {
        std::unique_ptr<Vault> vault;
        crypto::SecretBytes recoveryCode; // 5-character groups of Crockford letters, to be copied by hand
    };

    // Faults: passphrase.empty (WrongUse), vault.exists, NoRoom, NotWritable.
    static Result<Created> create(const QString &folder, const Passphrase &passphrase,
                                  const Surroundings &surroundings);
    // Faults: CouldNotOpen; NotFound; Damaged; ChangedOutside; TooNew; TooCostly; Busy.
    static Result<std::unique_ptr<Vault>> unlock(const QString &folder, const Passphrase &passphrase,
                                                 const Surroundings &surroundings, Rollback rollback = Rollback::Ask);
    static Result<std::unique_ptr<Vault>> unlockWithCode(const QString &folder, const crypto::SecretBytes &code,
                                                         const Surroundings &surroundings,
                                                         Rollback rollback = Rollback::Ask);
    ~Vault();
    Vault(const Vault &) = delete;
    Vault &operator=(const Vault &) = delete;

    const OpenReport &report() const;
    VaultId id() const;

    // A name of a bundle (its type and its id) as a record's id; the same name gives the same id in this vault, and in
    // no other.
    RecordId recordId(const char *type, const QString &name) const;
    PersonId personId(const QString &beneficiaryId) const;
    RecordId newRecordId();
    // Stands for a person in the report ledger. From their own key: the same after an older copy of the vault is put
    // back, and gone with the key. Nothing for somebody without a key here.
    std::optional<RecordId> memberToken(PersonId person) const;

    bool isErased(PersonId person) const;
    bool hasPerson(PersonId person) const;
    std::vector<PersonId> people() const;
    // The person's key is durable in `keys` before this returns, and so before their first row. Refused: person.erased.
    Result<void> addPeople(const std::vector<PersonId> &people);

    // The summary of every person, without reading their entries: what unlocking shows.
    Result<std::vector<Record>> summaries() const;
    // All records of an owner and kind. The owner's entries are checked against their root first (ChangedOutside,
    // Damaged).
    Result<std::vector<Record>> records(PersonId owner, Kind kind) const;
    // Never a summary; nothing for an erased person's. That there is none is proven by everybody's roots, which costs
    // more the more notes there are: whoever knows the owner says so.
    Result<std::optional<Record>> record(RecordId id) const;
    Result<std::optional<Record>> record(RecordId id, PersonId owner) const;

    // Durable when it returns. NoRoom, NotWritable: nothing was changed. After a failed fsync every write is refused
    // (write.stopped: that one change may or may not be there). Removing what is not there is no fault. WrongUse:
    // batch.summary (a person without one), batch.twice (an id twice), record.owner (a kind under the wrong key),
    // record.moved (an id that has another owner or kind), person.unknown. Refused: person.erased.
    Result<void> write(const Batch &batch);

    // A record that cannot be written now, sealed under its owner's key all the same, to be carried in memory until it
    // can (design/vault.md, Locking). Its revision is 0, which no row has: in the table it would not open.
    // WrongUse record.owner, person.unknown; Refused person.erased.
    Result<crypto::Bytes> setAside(const Batch::Put &put) const;
    // Back, to be written. Nothing: it was set aside by another vault. Damaged record.size, record.sealed; WrongUse
    // person.unknown; Refused person.erased.
    Result<std::optional<Batch::Put>> takeUp(crypto::ByteView aside) const;

    // Opens every record of the given kinds and hands it to `visit`, which is called from several threads at once
    // (worker: 0, 1, ...). Only one person when `only` is given. False from visit: stops early; cancel: Cancelled. A
    // record or person that cannot be read is left out, and the first such fault is given back once the others have
    // been visited.
    struct Visit {
        RecordId id;
        PersonId owner;
        Kind kind;
        std::uint64_t revision;
        std::string_view payload;
        unsigned worker;
    };
    Result<void> scan(const std::vector<Kind> &kinds, std::optional<PersonId> only,
                      const std::function<bool(const Visit &)> &visit, Cancel cancel = nullptr) const;

    // For this and what follows: fault keys.half-written means done, and beyond recall, but one copy of `keys` could
    // not be overwritten (the next start does it). keys.uncertain: the disk failed twice; the next start shows whether
    // it happened (either passphrase may open).
    Result<ErasureCertificate> erase(PersonId person);

    Result<void> changePassphrase(const Passphrase &current, const Passphrase &next); // wrong current: CouldNotOpen
    Result<void> setPassphrase(const Passphrase &next);                               // after unlockWithCode only
    Result<crypto::SecretBytes> newRecoveryCode(const Passphrase &current);

    // Everything, or the roots only. Never changes anything.
    Result<CheckReport> check(bool all, Cancel cancel = nullptr) const;

    // A copy of a published ledger entry, sealed, in the state folder (design/lessons.md, Ledger).
    Result<void> keepLedgerCopy(const QByteArray &ledger);
    Result<QByteArray> ledgerCopy() const; // empty when there is none

    struct Inside;                        // vault/inside.h
    Inside &inside() const { return *m; } // for the other files of this folder: copies, restoring, re-keying

private:
    explicit Vault(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> m;
};

} // namespace aparte::vault
