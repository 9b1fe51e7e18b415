#include "storage/file_system.h"
#include "storage/purge_table.h"
#include "storage/transaction.h"
#include "vault/freshness.h"
#include "vault/inside.h"
#include "vault/restoring.h"

#include <algorithm>

namespace aparte::vault {

namespace {

namespace layout = crypto::key_file_layout;

// Whether any place of the ring still has the sealed bytes it had before, in either copy.
bool keepsOldRing(crypto::ByteView before, crypto::ByteView now) {
    using crypto::ring_layout::placeSize;
    for (const std::size_t copy : {std::size_t(0), layout::copySize})
        for (std::size_t at = layout::ringSealed.at; at + placeSize <= layout::ringSealed.end(); at += placeSize)
            if (std::equal(before.begin() + static_cast<std::ptrdiff_t>(at),
                           before.begin() + static_cast<std::ptrdiff_t>(at + placeSize),
                           now.begin() + static_cast<std::ptrdiff_t>(copy + at)))
                return true;
    return false;
}

// Destroying a key needs no room, so it is possible even where want of room made the database open for reading only.
Result<void> mayErase(const Vault::Inside &vault) {
    const auto &report = vault.report;
    const bool onlyTheDatabase = report.placeReadOnly && vault.keys.writable() && !vault.keys.writtenByLater() &&
                                 report.orphans.empty() && !needsChoice(report.freshness);
    return onlyTheDatabase ? Result<void>() : vault.mayWrite();
}

} // namespace

Result<void> Vault::Inside::purgeRecords(std::int64_t number) {
    for (bool more = true; more;) {
        auto transaction = storage::Transaction::begin(database);
        if (!transaction)
            return transaction.fault();
        auto some = storage::deleteSomeRecordsOf(database, number);
        if (!some)
            return some.fault();
        more = *some;
        if (!more)
            if (auto done = storage::deletePurge(database, number); !done)
                return done;
        if (auto durable = transaction->commit(); !durable)
            return durable;
        if (auto moved = database.checkpoint(); !moved) // so that the journal file never needs much room
            return moved;
    }
    return {};
}

// No root vouches for `purge`. A person who has a row is never purged, whatever it says: a page of before put back may
// name somebody who came since.
bool Vault::Inside::hasRow(std::int64_t number) const {
    return std::ranges::any_of(manifest.owners(), [number](const auto &each) { return each.second.number == number; });
}

Result<void> Vault::Inside::finishPurges() {
    auto numbers = storage::readPurges(database);
    if (!numbers)
        return numbers.fault();
    if (numbers->empty())
        return {};
    for (const auto number : *numbers)
        if (auto purged = withReserve(
                [&] { return hasRow(number) ? storage::deletePurge(database, number) : purgeRecords(number); });
            !purged)
            return purged;
    return withReserve([&] { return storage::compact(database); });
}

Result<void> Vault::Inside::purge(const PersonId &person) {
    const auto *owner = manifest.find(person);
    if (!owner)
        return {};
    const auto number = owner->number;
    crew.dismiss(); // search's connections keep pages of these records
    auto gone = withReserve([&] {
        Manifest::Change change;
        change.gone.push_back(person);
        return writeManifest(std::move(change), [&]() -> Result<void> {
            if (auto noted = storage::insertPurge(database, number); !noted)
                return noted;
            return storage::deletePerson(database, number);
        });
    });
    return gone ? finishPurges() : gone;
}

Result<ErasureCertificate> Vault::erase(PersonId person) {
    if (auto may = mayErase(*m); !may)
        return may.fault();
    if (m->isErased(person))
        return fault(Fault::Kind::Refused, "person.erased");
    if (!hasPerson(person))
        return fault(Fault::Kind::WrongUse, "person.unknown");
    auto before = m->keys.fileBytes();
    if (!before)
        return before.fault();
    m->sayOpen();
    const auto day = m->machine.today();
    auto ring = m->keys.ring().clone();
    if (auto erased = ring.erase(person, static_cast<std::uint32_t>(day)); !erased)
        return erased.fault();
    const auto replaced = m->keys.replaceRing(std::move(ring), *m->machine.random);
    if (m->keys.ring().isErased(person))
        m->personKeys.erase(person);
    if (!replaced) // one copy may hold the key still: the next start overwrites it
        return replaced.fault();
    auto now = m->keys.fileBytes();
    if (!now) // done, and beyond recall; the next start looks again
        return fault(now.fault().kind, "keys.half-written", now.fault().code);
    if (keepsOldRing(*before, *now))
        return fault(Fault::Kind::Failed, "keys.not-overwritten");
    const bool goneBeside = offerKeysToReplaced(*this).ok(); // otherwise at the next start, too
    const bool rowsGone = m->purge(person).ok() && goneBeside;
    m->report.stateKept = m->keepState(true).ok();
    const auto place = storage::fileSystemOf(m->folder);
    return ErasureCertificate{person, day, QString::fromStdString(place.name), QString::fromStdString(place.caveat),
                              rowsGone};
}

} // namespace aparte::vault
