#include "cli/unlocked.h"

#include "cli/interrupt.h"
#include "cli/notices.h"
#include "cli/standard_streams.h"

namespace aparte::cli {

namespace {

std::optional<Fault> doubtAbout(const vault::OpenReport &opened) {
    using vault::Freshness;
    if (opened.readOnly && opened.freshness == Freshness::Older)
        return fault(Fault::Kind::ChangedOutside, "vault.older");
    if (opened.readOnly && opened.freshness == Freshness::Changed)
        return fault(Fault::Kind::ChangedOutside, "vault.changed");
    if (!opened.orphans.empty())
        return fault(Fault::Kind::ChangedOutside, "vault.orphans");
    return std::nullopt;
}

} // namespace

Secrets secretsFor(const VaultArguments &arguments, const Tongue &tongue) {
    return {arguments.descriptor < 0 ? std::nullopt : std::optional(arguments.descriptor), tongue};
}

Unlocked::Unlocked(std::unique_ptr<journal::Journal> journal, const Call &call)
    : m_journal(std::move(journal)), m_doubt(doubtAbout(m_journal->opened())) {
    for (const Notice &noticed : noticesOf(m_journal->opened(), call.tongue))
        notice(noticed);
}

void Unlocked::notice(const Notice &noticed) {
    say(noticed.sentence);
    m_notices.append(
        QJsonObject{{QStringLiteral("code"), noticed.code}, {QStringLiteral("message"), noticed.sentence}});
}

Result<Unlocked> Unlocked::open(const VaultArguments &arguments, const journal::Passphrase &passphrase,
                                const Call &call) {
    vault::Surroundings once;
    once.keepPages = false; // no verb reads twice
    auto journal = journal::Journal::unlock(arguments.folder(), passphrase, once, arguments.acceptOlder);
    if (!journal)
        return journal.fault();
    if (auto go = checkInterrupted(); !go)
        return go.fault();
    return Unlocked(std::move(*journal), call);
}

Result<Unlocked> Unlocked::forReading(const VaultArguments &arguments, const Call &call) {
    if (auto there = journal::Journal::checkThere(arguments.folder()); !there)
        return there.fault();
    const auto passphrase = secretsFor(arguments, call.tongue).current();
    if (!passphrase)
        return passphrase.fault();
    return open(arguments, *passphrase, call);
}

Result<Unlocked> Unlocked::forWriting(const VaultArguments &arguments, const Call &call) {
    if (auto there = journal::Journal::checkThere(arguments.folder()); !there)
        return there.fault();
    const auto passphrase = secretsFor(arguments, call.tongue).current();
    if (!passphrase)
        return passphrase.fault();
    return forWriting(arguments, *passphrase, call);
}

Result<Unlocked> Unlocked::forWriting(const VaultArguments &arguments, const journal::Passphrase &passphrase,
                                      const Call &call) {
    auto unlocked = open(arguments, passphrase, call);
    if (unlocked && unlocked->doubt())
        return *unlocked->doubt();
    return unlocked;
}

Answer Unlocked::answer(QJsonObject json, QString text) const {
    json.insert(QStringLiteral("kdf_ms"), m_journal->opened().kdfMilliseconds);
    if (!m_notices.isEmpty())
        json.insert(QStringLiteral("notices"), m_notices);
    return {std::move(json), std::move(text), m_doubt};
}

} // namespace aparte::cli
