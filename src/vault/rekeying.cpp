#include "vault/rekeying.h"

#include "storage/atomic_file.h"
#include "storage/exchange.h"
#include "storage/file.h"
#include "storage/system_fault.h"
#include "vault/destination_list.h"
#include "vault/inside.h"
#include "vault/resealing.h"
#include "vault/retired.h"
#include "vault/workshop.h"

#include <algorithm>

namespace aparte::vault {

namespace {

constexpr const char *suffix = ".rekeying";

// Its `keys`, whatever it is, knows the erased but has other slots: a changed passphrase is what it owes.
crypto::KnownDestination owing(crypto::KnownDestination before, std::size_t erased, qint64 today) {
    crypto::KnownDestination after;
    after.keySequence = 1;
    after.erasedThere = static_cast<std::uint32_t>(erased);
    after.folder = std::move(before.folder);
    after.otherDisk = before.otherDisk;
    after.owedSince = static_cast<std::uint32_t>(today);
    return after;
}

// A ring of fresh keys for the same people, with the same erased ones, and the id key that names them all.
Result<crypto::KeyRing> freshRing(const Vault::Inside &before, const KeyStore &keys) {
    auto ring = keys.ring().clone();
    if (auto kept = ring.keepIdKey(before.keys.ring().idKey()); !kept)
        return kept.fault();
    for (const auto &person : before.keys.ring().people())
        if (before.isVisible(person))
            if (auto added = ring.add(person, crypto::PersonKey::random(*before.machine.random)); !added)
                return added.fault();
    for (const auto &erased : before.everyErased())
        if (auto learnt = ring.learnErased(erased); !learnt)
            return learnt.fault();
    return ring;
}

// What this machine keeps outside the vault, under the new root: the copy of the report ledger, and the destinations,
// each of which owes something from now on: its `keys` opens with the old passphrase.
Result<void> carryState(Vault::Inside &fresh, const Vault::Inside &old) {
    if (const auto ledger = old.state.ledger(); !ledger.empty())
        if (auto kept = fresh.state.keepLedger(ledger); !kept)
            return kept;
    auto list = keptDestinations(old.machine, old.keys.vault(), old.keys.root());
    if (!list && (list.fault().kind == Fault::Kind::Damaged || list.fault().kind == Fault::Kind::TooNew))
        return {}; // it is begun again in any case
    if (!list)
        return list.fault();
    if (list->empty())
        return {};
    for (auto &each : *list)
        each = owing(std::move(each), fresh.keys.ring().erased().size(), old.machine.today());
    auto sealed = crypto::encodeDestinations(
        *list, fresh.keys.vault(), crypto::deriveKey<crypto::DestinationsKey>(fresh.keys.root()), *old.machine.random);
    const auto path = fresh.machine.stateFolder + "/" + hex(fresh.keys.vault()) + ".destinations";
    return sealed ? storage::writeAtomically(*old.machine.disk, path, *sealed) : Result<void>(sealed.fault());
}

struct Prepared {
    std::unique_ptr<Vault> vault; // of the workshop
    crypto::SecretBytes recoveryCode;
};

// The new one whole, beside: everything that needs room, time or luck.
Result<Prepared> prepare(Vault &before, const VaultId &id, const Passphrase &next, const std::string &folder,
                         const Progress &progress) {
    auto &old = before.inside();
    const auto &machine = old.machine;
    const auto code = crypto::RecoveryCode::create(*machine.random);
    auto keys = KeyStore::create(machine, folder + "/keys", id, next, code);
    if (!keys)
        return keys.fault();
    auto ring = freshRing(old, *keys);
    if (!ring)
        return ring.fault();
    if (auto replaced = keys->replaceRing(std::move(*ring), *machine.random); !replaced)
        return replaced.fault();
    if (auto made = makeDatabase(machine, folder, *keys); !made)
        return made.fault();
    auto fresh = Vault::Inside::open(machine, folder, std::move(*keys), Rollback::Ask);
    if (!fresh)
        return fresh.fault();
    if (auto sealed = resealInto((*fresh)->inside(), old, progress); !sealed)
        return sealed.fault();
    if (auto noted = noteRetired(**fresh, before); !noted)
        return noted.fault();
    if (auto carried = carryState((*fresh)->inside(), old); !carried)
        return carried.fault();
    auto check = (*fresh)->check(true, progress.cancel);
    if (!check)
        return check.fault();
    if (check->status != CheckStatus::Ok)
        return check->findings.front();
    return Prepared{std::move(*fresh), code.printed()};
}

// Closed, but for its file of keys: the lock on it is held until the vault is open under its name.
Result<KeyStore> closed(std::unique_ptr<Vault> fresh) {
    auto &inside = fresh->inside();
    inside.crew.dismiss();
    if (auto moved = inside.database.checkpoint(); !moved)
        return moved.fault();
    inside.report.readOnly = true; // nothing more is written at its end
    return std::move(inside.keys);
}

// Durable before the old one may be destroyed.
Result<std::unique_ptr<Vault>> openInPlace(Vault::Inside &old, KeyStore keys) {
    if (auto synced = storage::syncFolder(*old.machine.disk, storage::folderOf(old.folder)); !synced)
        return synced.fault();
    return Vault::Inside::open(old.machine, old.folder, std::move(keys), Rollback::Ask);
}

// On a fault the old one is open as before, and what lies in the workshop is the new one; otherwise the workshop is
// left.
Result<std::unique_ptr<Vault>> exchange(Vault::Inside &old, std::unique_ptr<Vault> fresh, Workshop &workshop) {
    auto keys = closed(std::move(fresh));
    if (!keys)
        return keys.fault();
    if (auto synced = storage::syncFolder(*old.machine.disk, workshop.folder()); !synced)
        return synced.fault();
    if (auto still = old.holdStill(); !still)
        return still.fault();
    const auto swapped = storage::exchange(old.folder, workshop.folder());
    auto opened = swapped ? openInPlace(old, std::move(*keys)) : Result<std::unique_ptr<Vault>>(swapped.fault());
    if (opened) {
        finished(old.machine, old.folder);
        return opened;
    }
    if (swapped && !storage::exchange(old.folder, workshop.folder()))
        workshop.leave(); // the old one, whole: never removed while the new one does not open
    static_cast<void>(old.goOnWith(true));
    return opened;
}

// With what was replaced in its last days.
void destroyOld(const Machine &machine, const std::string &folder, const VaultId &before) {
    const auto replaced = folder + ".replaced";
    if (destroyReplaced(machine, replaced + "/" + hex(before)))
        machine.disk->rmdir(replaced.c_str());
    forgetState(machine, before);
}

} // namespace

Result<Rekeyed> rekey(std::unique_ptr<Vault> &vault, const Passphrase &current, const Passphrase &next,
                      const Surroundings & /*surroundings*/, const Progress &progress) {
    if (current.empty() || next.empty())
        return fault(Fault::Kind::WrongUse, "passphrase.empty");
    auto &old = vault->inside();
    if (auto may = old.mayWrite(); !may)
        return may.fault();
    if (auto right = old.keys.verifyPassphrase(old.machine, current); !right)
        return right.fault();
    auto workshop = Workshop::open(old.machine, old.folder, suffix);
    if (!workshop)
        return workshop.fault();
    VaultId after;
    old.machine.random->fill(after.bytes);
    auto prepared = prepare(*vault, after, next, workshop->folder(), progress);
    auto opened = prepared ? exchange(old, std::move(prepared->vault), *workshop)
                           : Result<std::unique_ptr<Vault>>(prepared.fault());
    if (!opened) {
        forgetState(old.machine, after);
        return opened.fault();
    }
    const auto before = old.keys.vault();
    const auto machine = old.machine;
    const auto folder = old.folder;
    vault.reset(); // the workshop holds the old one now: its keys are overwritten as it goes
    clearOut(machine, workshop->folder(), before, folder);
    destroyOld(machine, folder, before);
    return Rekeyed{std::move(*opened), std::move(prepared->recoveryCode), before};
}

void tidyRekeying(Vault &vault) {
    auto &inside = vault.inside();
    const auto beside = inside.folder + suffix;
    auto &disk = *inside.machine.disk;
    if (!storage::exists(disk, beside) && !storage::exists(disk, inside.folder + ".replaced"))
        return;
    const auto retired = retiredVaults(vault);
    if (!retired)
        return;
    const auto salt = storage::readSalt(disk, beside + "/journal.db");
    const bool isOld = salt && std::ranges::find(*retired, VaultId{*salt}, &RetiredVault::id) != retired->end();
    // The old one after the exchange, or the new one before it. Nothing else of that name is ours to remove.
    if (isOld || isUnfinished(inside.machine, beside)) {
        if (isOld)
            clearOut(inside.machine, beside, VaultId{*salt}, inside.folder);
        removeVault(inside.machine, beside);
        if (salt && VaultId{*salt} != inside.keys.vault())
            forgetState(inside.machine, VaultId{*salt});
    }
    for (const auto &each : *retired)
        destroyOld(inside.machine, inside.folder, each.id);
}

} // namespace aparte::vault
