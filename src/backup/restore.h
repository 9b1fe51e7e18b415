// Back from a copy. Never over what is there: a copy is restored beside, compared, and only then exchanged.
// Whoever was erased stays so: erased ids known to the vault, to this machine's state file, to any destination, or
// typed in from a certificate are dropped before anything is shown (design/vault.md, Erasing a person).
#pragma once

#include "backup/destination.h"
#include "vault/progress.h"
#include "vault/vault.h"

namespace aparte::backup {

// One vault's copies in a folder.
struct Source {
    QString folder; // .../ID
    vault::VaultId vault;
    std::vector<Generation> generations; // newest first
};
// `folder`: a destination, or its ID folder. NotFound backup.none.
Result<std::vector<Source>> sourcesIn(const QString &folder);

struct Wanted {
    Source source;
    Generation generation;
    std::vector<crypto::PersonId> certificates; // erased ids typed in from certificates
    QStringList otherDestinations;              // whose `keys` may know of more erasures
};

struct Restored {
    std::uint64_t sequence = 0;
    QDate day;
    int people = 0, dropped = 0; // dropped: erased since that copy was made
    vault::CheckReport check;    // of everything, after
};

// A vault where there was none: a new laptop, a lost folder. Beside first, checked whole, then in place under its name;
// a fault leaves nothing behind. WrongUse vault.exists; CouldNotOpen; Damaged; NoRoom; Cancelled.
Result<Restored> restoreNew(const Wanted &wanted, const QString &folder, const vault::Passphrase &passphrase,
                            const vault::Surroundings &surroundings, const vault::Progress &progress);
Result<Restored> restoreNewWithCode(const Wanted &wanted, const QString &folder, const crypto::SecretBytes &code,
                                    const vault::Surroundings &surroundings, const vault::Progress &progress);

// A copy restored beside an open vault: read-only, under the open vault's keys, its state file untouched.
class Beside {
public:
    // NotFound, Damaged, ChangedOutside; NoRoom; Refused backup.other-vault; Cancelled.
    static Result<std::unique_ptr<Beside>> stage(vault::Vault &live, const Wanted &wanted,
                                                 const vault::Surroundings &surroundings,
                                                 const vault::Progress &progress);
    ~Beside(); // removes the copy unless it was exchanged

    const vault::Vault &vault() const { return *m_vault; } // to be compared (journal/comparison.h)
    const Restored &facts() const { return m_facts; }

    // The copy takes the open vault's place; what was there becomes a generation in FOLDER.replaced beside the vault,
    // kept 30 days, and treated as a destination: an erasure reaches its `keys` too. A kill at any step is finished or
    // undone at the next start. On a fault the open vault is as it was.
    static Result<void> exchange(vault::Vault &live, std::unique_ptr<Beside> copy);

private:
    Beside() = default;
    std::unique_ptr<vault::Vault> m_vault;
    Restored m_facts;
};

} // namespace aparte::backup
