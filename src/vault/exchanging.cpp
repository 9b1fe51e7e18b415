#include "storage/file.h"
#include "storage/system_fault.h"
#include "storage/transaction.h"
#include "vault/freshness.h"
#include "vault/inside.h"
#include "vault/key_offering.h"
#include "vault/known_erasures.h"
#include "vault/ledger_copy.h"
#include "vault/rekeying.h"
#include "vault/restoring.h"
#include "vault/workshop.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <cerrno>

namespace aparte::vault {

namespace {

using storage::Connection;

constexpr qint64 keptDays = 30;
const QDate epoch(1970, 1, 1);

std::string replacedFolder(const Vault::Inside &inside) {
    return inside.folder + ".replaced/" + hex(inside.keys.vault());
}

std::string journalOf(const Vault::Inside &inside) {
    return inside.folder + "/journal.db";
}

// As a destination names it (backup/destination.h): FOLDER.replaced is read like one.
std::string generationName(std::uint64_t sequence, qint64 day) {
    return QStringLiteral("journal-%1-%2.db")
        .arg(sequence, 20, 10, QLatin1Char('0'))
        .arg(epoch.addDays(day).toString(QStringLiteral("yyyyMMdd")))
        .toStdString();
}

// Room for one more journal.db is all it takes: the exchange itself is one rename over the old file.
Result<void> keepReplaced(Vault &live, const Progress &progress) {
    const auto &inside = live.inside();
    auto &disk = *inside.machine.disk;
    const auto folder = replacedFolder(inside);
    if (auto made = makeFolders(disk, folder); !made)
        return made;
    if (auto offered = offerKeys(live, folder); !offered)
        return offered.fault();
    const auto name = folder + "/" + generationName(inside.manifest.sequence(), inside.machine.today());
    disk.unlink((name + ".part").c_str());
    if (auto copied = copyDatabase(inside.machine, journalOf(inside), name + ".part", progress); !copied)
        return copied;
    if (disk.rename((name + ".part").c_str(), name.c_str()) != 0)
        return storage::systemFault(errno, "file.rename", name);
    for (const auto &each : {folder, storage::folderOf(folder), storage::folderOf(inside.folder)})
        if (auto synced = syncFolderThere(disk, each); !synced)
            return synced;
    return {};
}

// The copy's own manifest, above every number that was used here, and asking for the present `keys`.
Result<void> lift(const Vault::Inside &live, const std::string &path) {
    const auto key = crypto::deriveKey<crypto::DatabaseKey>(live.keys.root());
    auto database =
        Connection::open(path, key, live.keys.vault().bytes, Connection::Access::ReadWrite, *live.machine.disk);
    if (!database)
        return database.fault();
    auto manifest =
        Manifest::read(*database, crypto::deriveKey<crypto::ManifestKey>(live.keys.root()), live.keys.vault());
    if (!manifest)
        return manifest.fault();
    auto transaction = storage::Transaction::begin(*database);
    if (!transaction)
        return transaction.fault();
    const auto seen = live.state.seen() ? live.state.seen()->sequence : 0;
    Manifest::Change change;
    change.keySequence = live.keys.sequence();
    change.sequenceAtLeast = std::max(live.manifest.sequence(), seen) + 1;
    if (auto row = manifest->write(*database, change); !row)
        return row.fault();
    if (auto durable = transaction->commit(); !durable)
        return durable;
    return database->checkpoint();
}

// Whoever chooses to exchange has chosen: a vault that waited for an answer may be written from here on.
Result<void> choose(Vault::Inside &live) {
    if (!live.report.readOnly)
        return {};
    if (live.report.placeReadOnly || live.keys.writtenByLater())
        return live.mayWrite();
    if (needsChoice(live.report.freshness))
        if (auto accepted = live.acceptOlder(); !accepted)
            return accepted;
    live.report.readOnly = false;
    return {};
}

Result<void> learnErased(Vault::Inside &live, const crypto::KeyRing &known) {
    const auto &ring = live.keys.ring();
    if (ring.erased() == known.erased() && ring.people() == known.people())
        return {};
    live.personKeys.clear();
    if (auto replaced = live.keys.replaceRing(known.clone(), *live.machine.random); !replaced)
        return replaced;
    live.finishErasures();
    return {};
}

// FOLDER.replaced is this vault's own, whatever lies there: its keys are taken in, and its number passed.
Result<void> takeOver(Vault &vault, const std::string &path) {
    auto &inside = vault.inside();
    const auto rings = ringsIn(inside.machine, path, inside.keys.vault(), inside.keys.root());
    if (rings.empty())
        return fault(Fault::Kind::ChangedOutside, "destination.other-keys", path);
    inside.sayOpen(); // or the next opening takes these keys for another machine's
    const auto there = sequenceIn(inside.machine, path, inside.keys.vault(), inside.keys.root());
    auto ring = united(inside.keys.ring().clone(), rings, inside.state.erased(), {}, inside.machine.today());
    return inside.keys.replaceRing(std::move(ring), *inside.machine.random, there + 1);
}

enum class Put { Nothing, Unsure, Durable }; // unsure: under the name, and a power cut may take it back

Put putInPlace(Vault::Inside &live, const std::string &from) {
    auto &disk = *live.machine.disk;
    for (const auto *beside : {"-wal", "-shm"})
        disk.unlink((journalOf(live) + beside).c_str());
    if (disk.rename(from.c_str(), journalOf(live).c_str()) != 0)
        return Put::Nothing;
    return storage::syncFolder(disk, live.folder) ? Put::Durable : Put::Unsure;
}

OpenReport reportAfter(const Vault::Inside &inside) {
    OpenReport report;
    report.sequence = inside.manifest.sequence();
    report.needsPassphrase = inside.report.needsPassphrase;
    return report;
}

void removeOld(const Machine &machine, const QDir &folder) {
    const auto names = folder.entryList(QDir::Files);
    bool left = !names.contains(QStringLiteral("keys")); // a folder that cannot be listed looks empty
    for (const auto &name : names.filter(QRegularExpression(QStringLiteral("^journal-")))) {
        const auto day = QDate::fromString(name.mid(29, 8), QStringLiteral("yyyyMMdd"));
        const bool old =
            !name.endsWith(QStringLiteral(".db")) || !day.isValid() || epoch.daysTo(day) + keptDays < machine.today();
        const auto path = QFile::encodeName(folder.filePath(name)).toStdString();
        left = (!old || machine.disk->unlink(path.c_str()) != 0) || left;
    }
    const auto path = QFile::encodeName(folder.path()).toStdString();
    if (!left && destroyKeys(machine, path + "/keys"))
        machine.disk->rmdir(path.c_str());
}

// Everything that needs room or can fail comes first; the rename is the point of no return.
Result<void> prepare(Vault &live, const crypto::KeyRing &known, const std::string &copy, const Progress &progress) {
    auto &inside = live.inside();
    if (auto may = choose(inside); !may)
        return may;
    if (inside.database.writingStopped())
        return inside.mayWrite();
    inside.sayOpen();
    static_cast<void>(doubtLedger(inside.state)); // reports may have left since the copy was made
    if (auto learnt = learnErased(inside, known); !learnt)
        return learnt;
    if (auto lifted = lift(inside, copy); !lifted)
        return lifted;
    if (auto moved = inside.database.checkpoint(); !moved)
        return moved;
    if (auto kept = keepReplaced(live, progress); !kept)
        return kept;
    return inside.holdStill();
}

Result<void> exchange(Vault &live, const crypto::KeyRing &known, const std::string &copy, const Progress &progress) {
    auto &inside = live.inside();
    if (auto prepared = prepare(live, known, copy, progress); !prepared)
        return prepared;
    const auto put = putInPlace(inside, copy);
    const int error = errno;
    if (auto open = inside.goOnWith(put != Put::Unsure); !open)
        return open;
    if (put == Put::Nothing)
        return storage::systemFault(error, "file.rename", journalOf(inside));
    inside.report = reportAfter(inside);
    inside.report.readOnly = put == Put::Unsure; // nothing more is written on a disk that did not confirm
    inside.finishErasures();
    inside.report.stateKept = inside.keepState(true).ok();
    return {};
}

} // namespace

// Reading goes on meanwhile, through a connection that no file beside journal.db concerns, whatever then takes its
// name.
Result<void> Vault::Inside::holdStill() {
    crew.dismiss();
    if (auto moved = database.checkpoint(); !moved)
        return moved;
    const auto key = crypto::deriveKey<crypto::DatabaseKey>(keys.root());
    auto still =
        Connection::open(journalOf(*this), key, keys.vault().bytes, Connection::Access::Immutable, *machine.disk);
    if (!still)
        return still.fault();
    database = std::move(*still);
    reading = Connection::Access::Immutable;
    report.readOnly = report.placeReadOnly = true;
    return {};
}

Result<void> Vault::Inside::goOnWith(bool writing) {
    const auto key = crypto::deriveKey<crypto::DatabaseKey>(keys.root());
    auto opened =
        Connection::open(journalOf(*this), key, keys.vault().bytes, Connection::Access::ReadWrite, *machine.disk);
    if (!opened)
        return opened.fault();
    auto read = Manifest::read(*opened, crypto::deriveKey<crypto::ManifestKey>(keys.root()), keys.vault());
    if (!read)
        return read.fault();
    crew.dismiss();
    database = std::move(*opened);
    reading = Connection::Access::ReadOnly;
    manifest = std::move(*read);
    personKeys.clear();
    hidden.clear();
    report.placeReadOnly = false;
    report.readOnly = !writing;
    return {};
}

Result<void> exchangeWithStaged(Vault &live, std::unique_ptr<Vault> staged, const Progress &progress) {
    std::vector<crypto::KeyRing> rings;
    rings.push_back(staged->inside().keys.ring().clone());
    // Who came or was erased since the copy was laid beside counts too.
    const auto known = united(live.inside().keys.ring().clone(), rings, live.inside().state.erased(), {},
                              live.inside().machine.today());
    const auto folder = staged->inside().folder;
    staged.reset();
    auto exchanged = exchange(live, known, folder + "/journal.db", progress);
    removeVault(live.inside().machine, folder);
    return exchanged;
}

Result<void> offerKeysToReplaced(Vault &vault) {
    const auto folder = replacedFolder(vault.inside());
    if (!storage::exists(*vault.inside().machine.disk, folder + "/keys"))
        return {};
    auto offered = offerKeys(vault, folder);
    if (!offered && offered.fault().kind == Fault::Kind::ChangedOutside && takeOver(vault, folder + "/keys"))
        offered = offerKeys(vault, folder);
    return offered ? Result<void>() : Result<void>(offered.fault());
}

void tidyBeside(Vault &vault) {
    auto &inside = vault.inside();
    if (inside.report.readOnly)
        return;
    removeLeftover(inside.machine, inside.folder + ".restored");
    tidyRestoring(inside.machine);
    tidyRekeying(vault);
    const QDir folder(QFile::decodeName(replacedFolder(inside).c_str()));
    if (!folder.exists())
        return;
    static_cast<void>(offerKeysToReplaced(vault));
    removeOld(inside.machine, folder);
    inside.machine.disk->rmdir((inside.folder + ".replaced").c_str());
}

} // namespace aparte::vault
