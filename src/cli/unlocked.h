// A journal opened for one verb: what was noticed while opening is said at once, and belongs to the answer.
#pragma once

#include "cli/notices.h"
#include "cli/options.h"
#include "cli/secrets.h"
#include "cli/verb.h"
#include "journal/journal.h"

#include <QJsonArray>

#include <memory>

namespace aparte::cli {

Secrets secretsFor(const VaultArguments &arguments, const Tongue &tongue);

class Unlocked {
public:
    // Asks for the passphrase. ChangedOutside vault.older, vault.changed, vault.orphans when `forWriting` and the
    // vault may only be read until the coach has chosen.
    static Result<Unlocked> forReading(const VaultArguments &arguments, const Call &call);
    static Result<Unlocked> forWriting(const VaultArguments &arguments, const Call &call);
    static Result<Unlocked> forWriting(const VaultArguments &arguments, const journal::Passphrase &passphrase,
                                       const Call &call);
    // The same for a journal that was opened otherwise; says what was noticed.
    Unlocked(std::unique_ptr<journal::Journal> journal, const Call &call);

    journal::Journal &journal() { return *m_journal; }
    // What makes this vault one that is shown, but not with exit code 0.
    const std::optional<Fault> &doubt() const { return m_doubt; }

    void notice(const Notice &noticed); // said at once, and part of the answer

    // With kdf_ms and what was noticed.
    Answer answer(QJsonObject json, QString text) const;

private:
    static Result<Unlocked> open(const VaultArguments &arguments, const journal::Passphrase &passphrase,
                                 const Call &call);

    std::unique_ptr<journal::Journal> m_journal;
    QJsonArray m_notices;
    std::optional<Fault> m_doubt;
};

} // namespace aparte::cli
