// What an unlocked vault is made of. The verbs of vault.h are spread over one file a theme: opening, creating, reading,
// writing, scanning, erasing, checking, passphrases.
#pragma once

#include "crypto/hkdf.h"
#include "storage/reserve.h"
#include "vault/key_store.h"
#include "vault/manifest.h"
#include "vault/scan_crew.h"
#include "vault/state_keeper.h"
#include "vault/vault.h"

#include <set>

namespace aparte::vault {

struct Vault::Inside {
    Inside(Machine machine, std::string folder, KeyStore keys, storage::Connection database, Manifest manifest,
           StateKeeper state);
    ~Inside(); // closes in order

    Machine machine;
    std::string folder; // absolute, without links
    KeyStore keys;
    storage::Connection database;
    // How `database` is read, for a further connection to the same file: in a read-only place, with what a crash left
    // beside it or without.
    storage::Connection::Access reading = storage::Connection::Access::ReadOnly;
    Manifest manifest;
    StateKeeper state;
    storage::Reserve reserve;
    crypto::IdKey idKey;
    OpenReport report;
    std::set<PersonId> hidden; // erased for the state file, still with a key in this (older) vault
    std::map<PersonId, crypto::PersonKey> personKeys;
    ScanCrew crew;
    bool saidOpen = false;

    // opening.cpp
    static Result<std::unique_ptr<Vault>> openFolder(const QString &folder, KeyStore::SlotKind kind,
                                                     const crypto::SecretBytes &secret,
                                                     const Surroundings &surroundings, Rollback rollback);
    static Result<std::unique_ptr<Vault>> open(const Machine &machine, const std::string &folder, KeyStore keys,
                                               Rollback rollback);
    void lookAround();
    void moveJournal();
    Result<void> settle(Rollback rollback);
    Result<void> acceptOlder();
    void finishErasures();
    Result<void> keepState(bool open);
    // Before the first change of a session, so that a crash after it is not taken for another machine. Unlocking alone
    // writes no state.
    void sayOpen();
    std::vector<crypto::ErasedPerson> everyErased() const;

    // restoring.cpp, exchanging.cpp
    static Result<std::unique_ptr<Vault>> openBeside(const Machine &machine, const std::string &folder, KeyStore keys);
    Result<void> holdStill();            // everything in journal.db, nothing beside it, and read-only from here on
    Result<void> goOnWith(bool writing); // journal.db as it lies there now

    // reading.cpp
    bool isErased(const PersonId &person) const;
    bool isVisible(const PersonId &person) const; // has a key here and is not erased; the journal's own always
    const crypto::PersonKey *keyOf(const PersonId &person); // null: none
    Result<OwnerEntries *> entriesOf(const PersonId &owner);
    Result<Record> openEntry(const PersonId &owner, const OwnerEntry &entry);
    Result<Record> openSummary(const PersonId &person, const Owner &owner);
    Result<Record> openSummary(const PersonId &person, const Owner &owner, crypto::ByteView box);
    struct Found {
        PersonId owner;
        OwnerEntry entry;
    };
    // The index is believed when it finds, not when it finds nothing: a page put back could hide a record. Absence is
    // proven by the roots of everybody, or taken on trust where nothing follows from it.
    enum class Absence { Proven, Trusted };
    Result<std::optional<Found>> find(const RecordId &record, Absence absence);
    std::optional<Found> findAmongChecked(const RecordId &record) const;

    // writing.cpp
    Result<void> mayWrite() const;
    Result<void> writeOnce(const Batch &batch);
    // Once more with the reserve given up when there was no room.
    Result<void> withReserve(const std::function<Result<void>()> &attempt);
    Result<void> writeManifest(Manifest::Change change, const std::function<Result<void>()> &rows = {});

    // scanning.cpp
    Result<void> checkEveryEntry();
    Result<void> checkInParallel();
    Result<void> withCrew(unsigned workers, const std::function<Result<void>(storage::Connection &, unsigned)> &work);

    // erasing.cpp
    Result<void> purge(const PersonId &person);
    Result<void> finishPurges();
    bool hasRow(std::int64_t number) const;
    Result<void> purgeRecords(std::int64_t number);
};

} // namespace aparte::vault
