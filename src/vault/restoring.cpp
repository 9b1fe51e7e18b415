#include "vault/restoring.h"

#include "storage/atomic_file.h"
#include "storage/file.h"
#include "storage/schema.h"
#include "storage/system_fault.h"
#include "vault/destination_list.h"
#include "vault/inside.h"
#include "vault/known_erasures.h"
#include "vault/ledger_copy.h"
#include "vault/workshop.h"

#include <algorithm>

namespace aparte::vault {

namespace {

namespace layout = crypto::key_file_layout;
using storage::Connection;

constexpr const char *suffix = ".restored";

Result<void> copyKeys(const Machine &machine, const std::string &from, const std::string &to) {
    auto bytes = storage::readWhole(*machine.disk, from, layout::fileSize);
    if (!bytes)
        return bytes.fault();
    auto file = storage::InPlaceFile::create(*machine.disk, to, *bytes);
    return file ? Result<void>() : Result<void>(file.fault());
}

// Named, or where this machine backs up to: whoever restores need not think of them.
std::vector<std::string> otherKeysOf(const Machine &machine, const CopyToRestore &copy, const KeyStore &keys) {
    auto paths = copy.otherKeys;
    if (const auto kept = keptDestinations(machine, keys.vault(), keys.root()))
        for (const auto &known : *kept)
            paths.push_back(known.folder + "/" + hex(keys.vault()) + "/keys");
    return paths;
}

// The report ledger as it lies beside any of them.
std::vector<QByteArray> ledgersOf(const Machine &machine, const CopyToRestore &copy, const KeyStore &keys) {
    auto paths = otherKeysOf(machine, copy, keys);
    paths.push_back(copy.keys);
    std::vector<QByteArray> chains;
    for (const auto &path : paths)
        if (storage::exists(*machine.disk, path))
            chains.push_back(ledgerBeside(machine, keys.vault(), keys.root(), storage::folderOf(path)));
    return chains;
}

std::vector<crypto::KeyRing> ringsOf(const Machine &machine, const CopyToRestore &copy, const KeyStore &keys) {
    auto rings = ringsIn(machine, copy.keys, keys.vault(), keys.root());
    for (const auto &path : otherKeysOf(machine, copy, keys))
        for (auto &ring : ringsIn(machine, path, keys.vault(), keys.root()))
            rings.push_back(std::move(ring));
    return rings;
}

// The copied `keys` learns what all the others know, before the first row is looked at.
Result<void> learn(const Machine &machine, const CopyToRestore &copy, KeyStore &keys) {
    if (auto healed = keys.heal(); !healed)
        return healed;
    const auto state = StateKeeper::open(machine, keys.vault(), crypto::deriveKey<crypto::StateKey>(keys.root()));
    auto ring =
        united(keys.ring().clone(), ringsOf(machine, copy, keys), state.erased(), copy.certificates, machine.today());
    const auto sequence = state.seen() ? state.seen()->keyFileSequence + 1 : 0;
    return keys.replaceRing(std::move(ring), *machine.random, sequence);
}

void count(const Vault::Inside &inside, RestoredCopy &facts) {
    for (const auto &[person, owner] : inside.manifest.owners())
        if (!person.isNull())
            ++(inside.isErased(person) ? facts.dropped : facts.people);
}

// What the copy holds, before anything in it changes.
Result<RestoredCopy> factsOf(const Machine &machine, const std::string &folder, const KeyStore &keys) {
    const auto key = crypto::deriveKey<crypto::DatabaseKey>(keys.root());
    auto database =
        Connection::open(folder + "/journal.db", key, keys.vault().bytes, Connection::Access::Immutable, *machine.disk);
    if (!database)
        return database.fault();
    auto manifest = Manifest::read(*database, crypto::deriveKey<crypto::ManifestKey>(keys.root()), keys.vault());
    if (!manifest)
        return manifest.fault();
    RestoredCopy facts;
    facts.sequence = manifest->sequence();
    for (const auto &[person, owner] : manifest->owners())
        if (!person.isNull())
            ++(keys.ring().isErased(person) ? facts.dropped : facts.people);
    return facts;
}

// No number twice: the newer copies have used those above already.
Result<void> goOnAbove(Vault::Inside &inside, std::uint64_t sequence) {
    if (inside.report.readOnly || inside.manifest.sequence() > sequence)
        return {};
    Manifest::Change change;
    change.sequenceAtLeast = sequence + 1;
    return inside.withReserve([&] { return inside.writeManifest(change); });
}

// What this machine is to know of the restored vault, once it is one.
struct LastSeen {
    VaultId vault;
    crypto::StateKey key;
    std::uint64_t sequence = 0;
    crypto::Root root{};
    std::uint64_t keySequence = 0;
    std::vector<crypto::ErasedPerson> erased;

    Result<void> write(const Machine &machine) const {
        auto state = StateKeeper::open(machine, vault, key.clone());
        return state.write(false, sequence, root, keySequence, erased);
    }

    // `chains`: what lies beside the copies. Before the vault takes its name, too: after a kill right then, no report
    // may leave unasked.
    void doubtReports(const Machine &machine, const std::vector<QByteArray> &chains) const {
        auto state = StateKeeper::open(machine, vault, key.clone());
        static_cast<void>(doubtLedger(state, chains));
    }
};

struct Opened {
    RestoredCopy facts;
    LastSeen seen;
};

// Opened where it was laid, purged of whoever is erased, checked whole, closed. With a state of its own beside it: as
// long as this may come to nothing, no other vault may look older for it.
Result<Opened> openAndCheck(Machine machine, const std::string &folder, KeyStore keys, const CopyToRestore &copy,
                            const Progress &progress) {
    auto key = crypto::deriveKey<crypto::StateKey>(keys.root());
    const auto known = StateKeeper::open(machine, keys.vault(), key.clone());
    const auto above = std::max(copy.newestSequence, known.seen() ? known.seen()->sequence : 0);
    machine.stateFolder = folder + "/state";
    auto facts = factsOf(machine, folder, keys);
    if (!facts)
        return facts.fault();
    auto vault = Vault::Inside::open(machine, folder, std::move(keys), Rollback::AcceptOlder);
    if (!vault)
        return vault.fault();
    auto &inside = (*vault)->inside();
    if (auto lifted = goOnAbove(inside, above); !lifted)
        return lifted.fault();
    auto check = (*vault)->check(true, progress.cancel);
    if (!check)
        return check.fault();
    facts->check = std::move(*check);
    return Opened{std::move(*facts),
                  {inside.keys.vault(), std::move(key), inside.manifest.sequence(), inside.manifest.root(),
                   inside.keys.sequence(), inside.everyErased()}};
}

Result<void> isOurs(const Vault::Inside &live, const CopyToRestore &copy) {
    auto salt = storage::readSalt(*live.machine.disk, copy.database);
    if (!salt)
        return salt.fault();
    return VaultId{*salt} == live.keys.vault() ? Result<void>() : fault(Fault::Kind::Refused, "backup.other-vault");
}

Result<RestoredCopy> restoreBeside(const CopyToRestore &copy, const Machine &machine, const std::string &place,
                                   crypto::SlotTerms::Kind kind, const crypto::SecretBytes &secret,
                                   const Progress &progress) {
    auto workshop = Workshop::open(machine, place, ".restoring");
    if (!workshop)
        return workshop.fault();
    const auto &beside = workshop->folder();
    if (auto copied = copyKeys(machine, copy.keys, beside + "/keys"); !copied)
        return copied.fault();
    auto keys = KeyStore::unlock(machine, beside + "/keys", kind, secret);
    if (!keys)
        return keys.fault();
    if (auto copied = copyDatabase(machine, copy.database, beside + "/journal.db", progress); !copied)
        return copied.fault();
    if (auto learnt = learn(machine, copy, *keys); !learnt)
        return learnt.fault();
    const auto ledgers = ledgersOf(machine, copy, *keys);
    auto opened = openAndCheck(machine, beside, std::move(*keys), copy, progress);
    if (!opened)
        return opened.fault();
    removeState(machine, beside + "/state");
    opened->seen.doubtReports(machine, {});
    if (auto moved = workshop->moveTo(place); !moved)
        return moved.fault();
    static_cast<void>(opened->seen.write(machine)); // without it the first unlocking compares with nothing
    opened->seen.doubtReports(machine, ledgers);
    return std::move(opened->facts);
}

} // namespace

Result<RestoredCopy> restoreCopy(const CopyToRestore &copy, const QString &folder, crypto::SlotTerms::Kind kind,
                                 const crypto::SecretBytes &secret, const Surroundings &surroundings,
                                 const Progress &progress) {
    if (isTaken(folder))
        return fault(Fault::Kind::WrongUse, "vault.exists");
    const auto machine = Machine::from(surroundings);
    const auto place = placeOf(folder);
    if (place.empty())
        return fault(Fault::Kind::NotFound, "folder.above");
    tidyRestoring(machine);
    noteRestoring(machine, place + ".restoring");
    auto restored = restoreBeside(copy, machine, place, kind, secret, progress);
    tidyRestoring(machine);
    return restored;
}

Result<RestoredCopy> restoreCopyWithCode(const CopyToRestore &copy, const QString &folder,
                                         const crypto::SecretBytes &code, const Surroundings &surroundings,
                                         const Progress &progress) {
    const auto typed = crypto::RecoveryCode::parse(code);
    if (!typed)
        return typed.fault();
    return restoreCopy(copy, folder, KeyStore::SlotKind::ByRecoveryCode, typed->letterBytes(), surroundings, progress);
}

Result<std::unique_ptr<Vault>> Vault::Inside::openBeside(const Machine &machine, const std::string &folder,
                                                         KeyStore keys) {
    const auto key = crypto::deriveKey<crypto::DatabaseKey>(keys.root());
    auto database =
        Connection::open(folder + "/journal.db", key, keys.vault().bytes, Connection::Access::Immutable, *machine.disk);
    if (!database)
        return database.fault();
    auto version = storage::readSchemaVersion(*database);
    if (!version)
        return version.fault();
    auto manifest = Manifest::read(*database, crypto::deriveKey<crypto::ManifestKey>(keys.root()), keys.vault());
    if (!manifest)
        return manifest.fault();
    auto state = StateKeeper::open(machine, keys.vault(), crypto::deriveKey<crypto::StateKey>(keys.root()));
    auto inside = std::make_unique<Inside>(machine, folder, std::move(keys), std::move(*database), std::move(*manifest),
                                           std::move(state));
    inside->reading = Connection::Access::Immutable;
    inside->report.readOnly = true;
    inside->report.placeReadOnly = true;
    inside->lookAround();
    return std::unique_ptr<Vault>(new Vault(std::move(inside)));
}

Result<StagedCopy> stageCopy(Vault &live, const CopyToRestore &copy, const Progress &progress) {
    auto &inside = live.inside();
    const auto &machine = inside.machine;
    if (auto ours = isOurs(inside, copy); !ours)
        return ours.fault();
    auto workshop = Workshop::open(machine, inside.folder, suffix);
    if (!workshop)
        return workshop.fault();
    if (auto copied = copyDatabase(machine, copy.database, workshop->folder() + "/journal.db", progress); !copied)
        return copied.fault();
    auto ring = united(inside.keys.ring().clone(), ringsOf(machine, copy, inside.keys), inside.state.erased(),
                       copy.certificates, machine.today());
    auto vault =
        Vault::Inside::openBeside(machine, workshop->folder(), inside.keys.withRing(std::move(ring), *machine.random));
    if (!vault)
        return vault.fault();
    if (!(*vault)->report().orphans.empty())
        return fault(Fault::Kind::ChangedOutside, "vault.orphans");
    RestoredCopy facts;
    facts.sequence = (*vault)->report().sequence;
    count((*vault)->inside(), facts);
    auto check = (*vault)->check(true, progress.cancel);
    if (!check)
        return check.fault();
    facts.check = std::move(*check);
    workshop->leave();
    return StagedCopy{std::move(*vault), std::move(facts)};
}

void removeStaged(std::unique_ptr<Vault> staged) {
    const auto machine = staged->inside().machine;
    const auto folder = staged->inside().folder;
    staged.reset();
    removeVault(machine, folder);
}

} // namespace aparte::vault
