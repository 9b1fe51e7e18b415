#include "storage/file.h"
#include "storage/file_system.h"
#include "storage/migrations.h"
#include "storage/schema.h"
#include "vault/freshness.h"
#include "vault/inside.h"
#include "vault/ledger_copy.h"
#include "vault/restoring.h"
#include "vault/workshop.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace aparte::vault {

namespace {

using storage::Connection;
using Access = Connection::Access;

bool hasJournalBeside(storage::Disk &disk, const std::string &path) {
    struct stat facts {};
    return disk.stat((path + "-wal").c_str(), facts) == 0 && facts.st_size > 0;
}

struct OpenedDatabase {
    Connection connection;
    bool placeReadOnly = false;
    Access reading = Access::ReadOnly; // Inside::reading
};

Result<OpenedDatabase> openReadOnly(storage::Disk &disk, const std::string &path, const KeyStore &keys) {
    const auto key = crypto::deriveKey<crypto::DatabaseKey>(keys.root());
    const auto access = hasJournalBeside(disk, path) ? Access::ReadOnly : Access::Immutable;
    auto connection = Connection::open(path, key, keys.vault().bytes, access, disk);
    if (!connection)
        return connection.fault();
    return OpenedDatabase{std::move(*connection), true, access};
}

Result<OpenedDatabase> openDatabase(const Machine &machine, const std::string &folder, const KeyStore &keys) {
    const auto path = folder + "/journal.db";
    if (!storage::exists(*machine.disk, path))
        return fault(Fault::Kind::Damaged, "database.missing", "journal.db");
    if (!keys.writable() || keys.writtenByLater())
        return openReadOnly(*machine.disk, path, keys);
    const auto key = crypto::deriveKey<crypto::DatabaseKey>(keys.root());
    auto connection = Connection::open(path, key, keys.vault().bytes, Access::ReadWrite, *machine.disk);
    if (connection)
        return OpenedDatabase{std::move(*connection)};
    if (connection.fault().kind == Fault::Kind::NotWritable || connection.fault().kind == Fault::Kind::NoRoom)
        return openReadOnly(*machine.disk, path, keys);
    return connection.fault();
}

Result<void> checkSchema(Connection &database, bool writable) {
    auto version = storage::readSchemaVersion(database);
    if (!version)
        return version.fault();
    if (*version == storage::schemaVersion)
        return {};
    if (!writable)
        return fault(Fault::Kind::NotWritable, "disk.read-only", "journal.db");
    return storage::migrate(database, *version, storage::schemaVersion, storage::migrations());
}

} // namespace

Vault::Inside::Inside(Machine machine_, std::string folder_, KeyStore keys_, Connection database_, Manifest manifest_,
                      StateKeeper state_)
    : machine(std::move(machine_)), folder(std::move(folder_)), keys(std::move(keys_)), database(std::move(database_)),
      manifest(std::move(manifest_)), state(std::move(state_)), reserve(*machine.disk, folder),
      idKey(keys.ring().idKey()), crew(*machine.disk, machine.keepPages) {}

Vault::Inside::~Inside() {
    crew.dismiss();
    if (report.readOnly)
        return;
    // Whatever fails here is made good at the next start: the journal file is read back, the state says "open" still.
    static_cast<void>(database.checkpoint());
    if (saidOpen)
        static_cast<void>(keepState(keys.inDoubt()));
}

Result<std::unique_ptr<Vault>> Vault::Inside::openFolder(const QString &folder, KeyStore::SlotKind kind,
                                                         const crypto::SecretBytes &secret,
                                                         const Surroundings &surroundings, Rollback rollback) {
    const auto machine = Machine::from(surroundings);
    // Without links: SQLite refuses them in a database's path, so that nobody can point a journal elsewhere.
    const auto real = QFileInfo(folder).canonicalFilePath();
    if (real.isEmpty())
        return fault(Fault::Kind::NotFound, "vault.missing");
    const auto path = QFile::encodeName(real).toStdString();
    auto keys = KeyStore::unlock(machine, path + "/keys", kind, secret);
    if (!keys && keys.fault().kind == Fault::Kind::NotFound)
        return storage::exists(*machine.disk, path + "/journal.db")
                   ? fault(Fault::Kind::Damaged, "keys.missing", "keys")
                   : fault(Fault::Kind::NotFound, "vault.missing");
    if (!keys)
        return keys.fault();
    auto vault = open(machine, path, std::move(*keys), rollback);
    if (vault && !(*vault)->report().readOnly)
        finished(machine, path); // a kill right after it took its name
    return vault;
}

Result<std::unique_ptr<Vault>> Vault::Inside::open(const Machine &machine, const std::string &folder, KeyStore keys,
                                                   Rollback rollback) {
    auto database = openDatabase(machine, folder, keys);
    // A disk may be so full that SQLite cannot even make its journal file.
    if ((!database || database->placeReadOnly) && keys.writable() && storage::isFull(*machine.disk, folder) &&
        storage::Reserve(*machine.disk, folder).giveUp())
        database = openDatabase(machine, folder, keys);
    if (!database)
        return database.fault();
    if (auto schema = checkSchema(database->connection, !database->placeReadOnly); !schema)
        return schema.fault();
    auto manifest =
        Manifest::read(database->connection, crypto::deriveKey<crypto::ManifestKey>(keys.root()), keys.vault());
    if (!manifest)
        return manifest.fault();
    if (auto healed = keys.heal(); !healed)
        return healed.fault();
    auto state = StateKeeper::open(machine, keys.vault(), crypto::deriveKey<crypto::StateKey>(keys.root()));
    if (state.seen() && state.seen()->open) // not closed in order, or closed in doubt
        keys.writeAgain();
    auto inside = std::make_unique<Inside>(machine, folder, std::move(keys), std::move(database->connection),
                                           std::move(*manifest), std::move(state));
    inside->reading = database->reading;
    inside->report.readOnly = true; // until everything is settled, closing must change nothing
    inside->report.placeReadOnly = database->placeReadOnly && !inside->keys.writtenByLater();
    inside->lookAround();
    if (auto settled = inside->settle(rollback); !settled)
        return settled.fault();
    auto vault = std::unique_ptr<Vault>(new Vault(std::move(inside)));
    tidyBeside(*vault);
    return vault;
}

// What was found, before anything is changed.
void Vault::Inside::lookAround() {
    const auto &seen = state.seen();
    report.sequence = manifest.sequence();
    report.lastSeen = seen ? seen->sequence : 0;
    report.healedKeys = keys.healed();
    report.stateDamaged = state.damaged();
    report.kdfMilliseconds = keys.kdfMilliseconds();
    report.freshness = compare({manifest.sequence(), manifest.root(), keys.sequence(), manifest.keySequence()}, seen);
    for (const auto &erased : state.erased())
        if (!keys.ring().isErased(erased.person))
            hidden.insert(erased.person);
    for (const auto &[person, owner] : manifest.owners())
        if (!person.isNull() && !keys.ring().has(person) && !isErased(person))
            report.orphans.push_back(person);
}

// What a crash left in the journal file is written again, to the database. After a failed fsync it may be in memory
// only, taken for written: added to, a power cut would cost what came after it. Without room for that, the vault opens
// still.
void Vault::Inside::moveJournal() {
    if (hasJournalBeside(*machine.disk, folder + "/journal.db"))
        static_cast<void>(withReserve([&] { return database.checkpoint(); }));
}

Result<void> Vault::Inside::settle(Rollback rollback) {
    const bool mustAsk = needsChoice(report.freshness) && rollback == Rollback::Ask;
    if (mustAsk || report.placeReadOnly || keys.writtenByLater() || !report.orphans.empty())
        return {};
    report.readOnly = false;
    moveJournal();
    if (needsChoice(report.freshness))
        if (auto accepted = acceptOlder(); !accepted) {
            report.readOnly = true;
            return accepted;
        }
    finishErasures();
    static_cast<void>(reserve.restore(*machine.random));
    if (report.freshness != Freshness::AsLeft || state.seen()->open)
        sayOpen();
    return {};
}

// The coach goes on with what is there. Sequences jump over those that the newer copy used, so that no two states share
// a number, and whoever was erased there stays erased.
Result<void> Vault::Inside::acceptOlder() {
    static_cast<void>(doubtLedger(state)); // what left since, it may not know
    const auto seenKeys = state.seen() ? state.seen()->keyFileSequence : 0;
    const auto seenSequence = state.seen() ? state.seen()->sequence : 0;
    auto ring = keys.ring().clone();
    for (const auto &erased : state.erased())
        if (auto learnt = ring.learnErased(erased); !learnt && learnt.fault().kind != Fault::Kind::NoRoom)
            return learnt;
    const auto keySequence = std::max(seenKeys, manifest.keySequence()) + 1;
    if (auto replaced = keys.replaceRing(std::move(ring), *machine.random, keySequence); !replaced)
        return replaced;
    Manifest::Change change;
    change.sequenceAtLeast = seenSequence + 1;
    return writeManifest(std::move(change));
}

// Rows of somebody whose key is gone: an erasure that a crash or a full disk cut short. They show nowhere meanwhile and
// nobody can read them, so a fault closes nothing: it is said, and they are left for the next start.
void Vault::Inside::finishErasures() {
    std::vector<PersonId> left;
    for (const auto &[person, owner] : manifest.owners())
        if (isErased(person))
            left.push_back(person);
    const auto keep = [this](const Result<void> &outcome) {
        if (!outcome && !report.erasureUnfinished)
            report.erasureUnfinished = outcome.fault();
    };
    for (const auto &person : left)
        keep(purge(person));
    keep(finishPurges());
}

Result<void> Vault::Inside::keepState(bool open) {
    return state.write(open, manifest.sequence(), manifest.root(), keys.sequence(), everyErased());
}

void Vault::Inside::sayOpen() {
    if (saidOpen)
        return;
    saidOpen = true;
    report.stateKept = keepState(true).ok();
}

std::vector<crypto::ErasedPerson> Vault::Inside::everyErased() const {
    auto all = keys.ring().erased();
    for (const auto &known : state.erased())
        if (!keys.ring().isErased(known.person) && all.size() < crypto::ring_layout::places)
            all.push_back(known);
    return all;
}

Result<std::unique_ptr<Vault>> Vault::unlock(const QString &folder, const Passphrase &passphrase,
                                             const Surroundings &surroundings, Rollback rollback) {
    if (passphrase.empty())
        return fault(Fault::Kind::WrongUse, "passphrase.empty");
    return Inside::openFolder(folder, KeyStore::SlotKind::ByPassphrase, passphrase, surroundings, rollback);
}

Result<std::unique_ptr<Vault>> Vault::unlockWithCode(const QString &folder, const crypto::SecretBytes &code,
                                                     const Surroundings &surroundings, Rollback rollback) {
    auto parsed = crypto::RecoveryCode::parse(code);
    if (!parsed)
        return parsed.fault();
    auto vault =
        Inside::openFolder(folder, KeyStore::SlotKind::ByRecoveryCode, parsed->letterBytes(), surroundings, rollback);
    if (vault)
        (*vault)->m->report.needsPassphrase = true;
    return vault;
}

} // namespace aparte::vault
