// Back from a copy of `keys` and of journal.db: where there was no vault, or beside an open one. Whoever is known to be
// erased, by any of the sources, is dropped before anything is shown (design/vault.md, Erasing a person).
#pragma once

#include "crypto/key_slot.h"
#include "vault/progress.h"
#include "vault/vault.h"

namespace aparte::vault {

struct CopyToRestore {
    std::string keys, database;         // paths
    std::vector<PersonId> certificates; // erased people, typed in
    std::vector<std::string> otherKeys; // further `keys` of the same vault, which may know of more
    std::uint64_t newestSequence = 0;   // of any copy there: the restored vault goes on above it
};

struct RestoredCopy {
    std::uint64_t sequence = 0; // of the copy
    int people = 0, dropped = 0;
    CheckReport check;
};

// WrongUse vault.exists; NotFound folder.above, file.missing; CouldNotOpen; Damaged; ChangedOutside; NoRoom; Cancelled.
// On a fault nothing is left. What opens and is damaged in part is restored, and the check says so.
Result<RestoredCopy> restoreCopy(const CopyToRestore &copy, const QString &folder, crypto::SlotTerms::Kind kind,
                                 const crypto::SecretBytes &secret, const Surroundings &surroundings,
                                 const Progress &progress);

// `code` as typed. WrongUse recovery.*.
Result<RestoredCopy> restoreCopyWithCode(const CopyToRestore &copy, const QString &folder,
                                         const crypto::SecretBytes &code, const Surroundings &surroundings,
                                         const Progress &progress);

struct StagedCopy {
    std::unique_ptr<Vault> vault; // read-only, of FOLDER.restored
    RestoredCopy facts;
};
// Refused backup.other-vault; ChangedOutside vault.orphans: people whose keys are nowhere; and as above.
Result<StagedCopy> stageCopy(Vault &live, const CopyToRestore &copy, const Progress &progress);
void removeStaged(std::unique_ptr<Vault> staged); // and its folder

// The staged copy takes the place of journal.db. What was there is copied to FOLDER.replaced/ID first, beside a `keys`
// that is kept current. On a fault the open vault is as it was. The staged copy is gone afterwards, either way.
Result<void> exchangeWithStaged(Vault &live, std::unique_ptr<Vault> staged, const Progress &progress);

// FOLDER.replaced/ID/keys is brought up to date, after an erasure or a changed passphrase. Nothing there: no fault.
Result<void> offerKeysToReplaced(Vault &vault);
// At an opening: what a kill left beside the vault goes, and what was replaced more than 30 days ago.
void tidyBeside(Vault &vault);

} // namespace aparte::vault
