#include "journal/journal.h"

#include "backup/backups.h"
#include "journal/forgetting.h"
#include "journal/ledger_copies.h"
#include "journal/ledger_store.h"
#include "journal/people.h"
#include "journal/stored.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <chrono>

namespace aparte::journal {

namespace {

vault::Rollback choice(bool acceptOlder) {
    return acceptOlder ? vault::Rollback::AcceptOlder : vault::Rollback::Ask;
}

Result<std::unique_ptr<Journal>> over(Result<std::unique_ptr<vault::Vault>> vault,
                                      const vault::Surroundings &surroundings) {
    if (!vault)
        return vault.fault();
    auto journal = std::make_unique<Journal>(std::move(*vault), surroundings);
    // Best effort: a state folder that cannot be written is said by whatever needs it next.
    if (!journal->opened().readOnly)
        static_cast<void>(renewCopy(*journal));
    if (!journal->opened().readOnly && mustForget(*journal))      // an erasure was cut short; until it is done, the
        static_cast<void>(forgetErased(*journal));                // mark stays and readers leave the erased out
    if (!journal->opened().readOnly && journal->backups().owes()) // a destination that was away, or a kill in between
        static_cast<void>(journal->backups().offerKeys());
    return journal;
}

// The same surroundings, with the time that deriving keys takes added up.
vault::Surroundings timed(vault::Surroundings surroundings, const std::shared_ptr<double> &milliseconds) {
    using Clock = std::chrono::steady_clock;
    surroundings.stretch = [real = surroundings.stretch, milliseconds](const auto &terms, const auto &secret) {
        const auto start = Clock::now();
        auto stretched = real ? real(terms, secret) : terms.stretch(secret);
        *milliseconds += std::chrono::duration<double, std::milli>(Clock::now() - start).count();
        return stretched;
    };
    return surroundings;
}

} // namespace

Result<void> Journal::checkThere(const QString &folder) {
    return QFileInfo(folder).isDir() ? Result<void>() : fault(Fault::Kind::NotFound, "vault.missing");
}

Result<void> Journal::checkFree(const QString &folder) {
    const QFileInfo place(folder);
    const bool emptyFolder =
        place.isDir() && QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    if (place.isSymLink() || (place.exists() && !emptyFolder))
        return fault(Fault::Kind::WrongUse, "vault.exists");
    if (!QFileInfo(QFileInfo(QDir::cleanPath(place.absoluteFilePath())).path()).isDir())
        return fault(Fault::Kind::NotFound, "folder.above");
    return {};
}

Journal::Journal(std::unique_ptr<vault::Vault> vault, const vault::Surroundings &surroundings)
    : m_surroundings(surroundings), m_vault(std::move(vault)) {}
Journal::~Journal() = default;

backup::Backups &Journal::backups() {
    if (!m_backups)
        m_backups = std::make_unique<backup::Backups>(*m_vault, m_surroundings);
    return *m_backups;
}

QDate Journal::today() const {
    return m_surroundings.today ? QDate(1970, 1, 1).addDays(m_surroundings.today()) : QDate::currentDate();
}

Result<Journal::Created> Journal::create(const QString &folder, const Passphrase &passphrase,
                                         const vault::Surroundings &surroundings) {
    if (auto right = checkNew(passphrase); !right)
        return right.fault();
    const auto spent = std::make_shared<double>(0); // outlives this call: the vault keeps what it is handed
    auto made = vault::Vault::create(folder, passphrase, timed(surroundings, spent));
    if (!made)
        return made.fault();
    auto journal = std::make_unique<Journal>(std::move(made->vault), surroundings);
    static_cast<void>(keepLedgerCopy(*journal, LedgerCopy::of({}))); // nothing ever left; without it, that is asked
    return Created{std::move(journal), std::move(made->recoveryCode), *spent};
}

Result<std::unique_ptr<Journal>> Journal::unlock(const QString &folder, const Passphrase &passphrase,
                                                 const vault::Surroundings &surroundings, bool acceptOlder) {
    return over(vault::Vault::unlock(folder, passphrase, surroundings, choice(acceptOlder)), surroundings);
}

Result<std::unique_ptr<Journal>> Journal::unlockWithCode(const QString &folder, const SecretBytes &code,
                                                         const vault::Surroundings &surroundings, bool acceptOlder) {
    return over(vault::Vault::unlockWithCode(folder, code, surroundings, choice(acceptOlder)), surroundings);
}

QString newId() {
    return QUuid::createUuid().toString(QUuid::Id128);
}

} // namespace aparte::journal
