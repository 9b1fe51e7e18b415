// The backups of an unlocked vault: where they go, when they are due, and what every destination still owes. Used on
// the thread of the vault. Nothing here can lose a note: the vault itself is only read. Source: design/vault.md (Files,
// Keys, Erasing a person); issue 3.
#pragma once

#include "backup/destination.h"
#include "vault/progress.h"
#include "vault/vault.h"

namespace aparte::backup {

// What one destination answered to one round.
struct Outcome {
    QString folder;
    std::optional<Generation> made; // new and verified; nothing when there was nothing new to copy
    bool keysCurrent = false;       // its `keys` is the vault's present one
    std::optional<Fault> fault;     // NotFound destination.away, NoRoom, NotWritable, ChangedOutside destination.*
};

// What adding a folder makes the coach know first. None of it refuses.
struct Advice {
    bool sameDisk = false; // the same file system as the vault: a stolen laptop takes both
    QString syncedBy;      // carried elsewhere: its provider keeps histories that no erasure reaches
    QString caveat;        // storage::FileSystem::caveat
};

// What a locked process can still do: bytes copied without any key, verified after the next unlocking.
struct CopyOrder {
    QString from; // journal.db
    QString to;   // ...db.part
};

// What became of an order: nothing: all of it arrived.
struct Arrival {
    CopyOrder order;
    std::optional<Fault> fault;
};

class Backups {
public:
    // Reads the sealed list of destinations; one that is damaged is put aside (damaged() says so) and begun again.
    Backups(vault::Vault &vault, const vault::Surroundings &surroundings);
    ~Backups();
    Backups(const Backups &) = delete;
    Backups &operator=(const Backups &) = delete;

    bool damaged() const;
    // Looks at each folder now.
    std::vector<Destination> destinations() const;
    std::optional<QDateTime> lastVerified() const; // over all destinations
    bool due() const;                              // something changed since, and a day has passed; or a copy waits

    Advice adviceOn(const QString &folder) const;
    // WrongUse destination.inside (the vault's own folder or one within), destination.twice, destination.relative;
    // NotFound; NotWritable.
    Result<void> add(const QString &folder);
    // Its copies stay there unless `copiesToo`; with them goes what lies there of before a re-key. Refused
    // destination.shared: copies of another machine there need its `keys`, and nothing was removed. Refused
    // destination.owes: it is away and still holds an erased person's
    // key; `knowing` forgets it all the same, and says so in the register.
    Result<void> forget(const QString &folder, bool copiesToo, bool knowing = false);

    // Every reachable destination: first `keys`, then a new generation when the vault has changed since the last one
    // there, opened and checked before it counts, then the old ones thinned (7 daily, 4 weekly, 12 monthly). What is
    // cut short leaves the older generations as they were.
    Result<std::vector<Outcome>> run(const vault::Progress &progress);
    Result<Outcome> runOne(const QString &folder, const vault::Progress &progress);
    // `keys` alone, to every reachable destination: after an erasure, a changed passphrase, and before a new person's
    // first row.
    std::vector<Outcome> offerKeys();

    // Reads one generation fully, every record, without touching the vault.
    Result<vault::CheckReport> tryOut(const QString &generation, const vault::Progress &progress) const;

    // From the sealed list alone: a share that hangs keeps nobody from locking. follow() finds out what is away.
    std::vector<CopyOrder> ordersForLock() const;
    // The same for destinations that are there now; looks at each.
    std::vector<CopyOrder> ordersNow() const;

    // The same round for a vault that is written meanwhile: a Departure, its orders followed on another thread, and
    // this. `keys`, then what arrived is opened and checked; nothing new is copied. What went wrong on the way is
    // remembered as that destination's trouble.
    Result<std::vector<Outcome>> finish(const std::vector<Arrival> &arrivals, const vault::Progress &progress);

    // Some destination's `keys` is behind an erasure or a changed passphrase. Looks at no disk.
    bool owes() const;

private:
    struct Inside;
    std::unique_ptr<Inside> m;
};

// Bytes only, no key: for a locked process. The file is synced; an earlier one of that name is replaced.
Result<void> follow(const CopyOrder &order, const std::atomic<bool> *cancel, storage::Disk *disk = nullptr);

// Which generations stay: the newest of each of the last 7 days that have one, of 4 weeks, of 12 months, and always the
// newest verified one. `all` newest first; gives those that may go.
std::vector<Generation> thinned(const std::vector<Generation> &all);

// What carries the folder elsewhere, if anything is noticed (.stfolder, .nextcloudsync.log, .dropbox, ...), looking
// upwards.
QString syncedBy(const QString &folder);
// Files that a synchronisation left beside a vault's own when two machines wrote: "journal (conflicted copy ...).db",
// "keys.sync-conflict-...". The vault opens without them; they are named so that the coach looks.
QStringList conflictCopies(const QString &vaultFolder);

} // namespace aparte::backup
