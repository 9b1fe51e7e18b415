#include "vault/rekeying.h"

#include "backup/backups.h"
#include "journal/journal.h"

namespace aparte::journal {

// What the destinations answer is no fault of the re-key: each that could not be reached owes, and is shown to.
Result<SecretBytes> Journal::rekey(const Passphrase &current, const Passphrase &next, const Progress &progress) {
    if (auto right = checkNew(next); !right)
        return right.fault();
    m_backups.reset();
    auto rekeyed = vault::rekey(m_vault, current, next, m_surroundings, progress);
    if (!rekeyed)
        return rekeyed.fault();
    m_vault = std::move(rekeyed->vault);
    static_cast<void>(backups().run({}));
    return std::move(rekeyed->recoveryCode);
}

} // namespace aparte::journal
