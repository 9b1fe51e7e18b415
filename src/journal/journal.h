// An unlocked journal: what every use case works on. Used from one thread at a time (the window keeps it on a worker
// thread).
#pragma once

#include "crypto/result.h"
#include "domain/values.h"
#include "journal/passphrase.h"
#include "journal/progress.h"
#include "vault/vault.h"

#include <QString>

#include <memory>

namespace aparte::backup {
class Backups;
}

namespace aparte::journal {

class Journal {
public:
    struct Created {
        std::unique_ptr<Journal> journal;
        SecretBytes recoveryCode;
        double kdfMilliseconds = 0; // of both slots
    };

    // Before a passphrase is asked for: NotFound vault.missing; WrongUse vault.exists; NotFound folder.above.
    static Result<void> checkThere(const QString &folder);
    static Result<void> checkFree(const QString &folder);

    // WrongUse passphrase.blank, and what Vault::create() says.
    static Result<Created> create(const QString &folder, const Passphrase &passphrase,
                                  const vault::Surroundings &surroundings = {});
    static Result<std::unique_ptr<Journal>> unlock(const QString &folder, const Passphrase &passphrase,
                                                   const vault::Surroundings &surroundings = {},
                                                   bool acceptOlder = false);
    static Result<std::unique_ptr<Journal>> unlockWithCode(const QString &folder, const SecretBytes &code,
                                                           const vault::Surroundings &surroundings = {},
                                                           bool acceptOlder = false);

    explicit Journal(std::unique_ptr<vault::Vault> vault, const vault::Surroundings &surroundings = {});
    ~Journal();

    vault::Vault &vault() { return *m_vault; }
    const vault::Vault &vault() const { return *m_vault; }
    const vault::OpenReport &opened() const { return m_vault->report(); }
    QDate today() const;

    backup::Backups &backups();
    const vault::Surroundings &surroundings() const { return m_surroundings; }

    // Everything sealed anew under new keys (vault/rekeying.h), for when somebody may know the old passphrase; then a
    // first backup to each reachable destination, and the old copies there destroyed. Answers the new recovery code.
    Result<SecretBytes> rekey(const Passphrase &current, const Passphrase &next, const Progress &progress);

private:
    vault::Surroundings m_surroundings;
    std::unique_ptr<vault::Vault> m_vault;
    std::unique_ptr<backup::Backups> m_backups; // made when first asked for; goes before the vault
};

QString newId(); // 32 hexadecimal digits, random: what the program names its own people, missions and notes by

} // namespace aparte::journal
