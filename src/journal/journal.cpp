#include "journal/journal.h"

#include "journal/ledger_store.h"
#include "journal/people.h"
#include "journal/stored.h"

#include <QUuid>

namespace aparte::journal {

namespace {

vault::Rollback choice(bool acceptOlder) {
    return acceptOlder ? vault::Rollback::AcceptOlder : vault::Rollback::Ask;
}

Result<std::unique_ptr<Journal>> over(Result<std::unique_ptr<vault::Vault>> vault,
                                      const vault::Surroundings &surroundings) {
    if (!vault)
        return vault.fault();
    auto journal = std::make_unique<Journal>(std::move(*vault), surroundings.today);
    // Best effort: a state folder that cannot be written is said by whatever needs it next.
    if (!journal->opened().readOnly)
        static_cast<void>(renewCopy(*journal));
    return journal;
}

} // namespace

Journal::Journal(std::unique_ptr<vault::Vault> vault, std::function<qint64()> today)
    : m_vault(std::move(vault)), m_today(std::move(today)) {}
Journal::~Journal() = default;

QDate Journal::today() const {
    return m_today ? QDate(1970, 1, 1).addDays(m_today()) : QDate::currentDate();
}

Result<Journal::Created> Journal::create(const QString &folder, const Passphrase &passphrase,
                                         const vault::Surroundings &surroundings) {
    auto made = vault::Vault::create(folder, passphrase, surroundings);
    if (!made)
        return made.fault();
    return Created{std::make_unique<Journal>(std::move(made->vault), surroundings.today),
                   std::move(made->recoveryCode)};
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
