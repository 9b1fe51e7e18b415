#include "backup/backups.h"
#include "cli/strength.h"
#include "cli/unlocked.h"

namespace aparte::cli {

namespace {

Result<Answer> change(const VaultArguments &arguments, const Call &call) {
    if (auto there = journal::Journal::checkThere(arguments.folder()); !there)
        return there.fault();
    const auto secrets = secretsFor(arguments, call.tongue);
    const auto current = secrets.current();
    if (!current)
        return current.fault();
    auto unlocked = Unlocked::forWriting(arguments, *current, call);
    if (!unlocked)
        return unlocked.fault();
    const auto next = secrets.fresh();
    if (!next)
        return next.fault();
    if (auto changed = unlocked->journal().vault().changePassphrase(*current, *next); !changed)
        return changed.fault();
    unlocked->journal().backups().offerKeys(); // who does not answer, owes: said at the next backup
    return withStrength(
        unlocked->answer({{QStringLiteral("changed"), true}},
                         call.tongue("La phrase de passe est changée. Le code de récupération reste le même.\n",
                                     "The passphrase is changed. The recovery code stays the same.\n")),
        *next, call.tongue);
}

Action declare(CLI::App &verb, const Tongue &in) {
    auto arguments = std::make_shared<VaultArguments>();
    addOpenedVault(verb, *arguments, in);
    return [arguments](const Call &call) { return change(*arguments, call); };
}

} // namespace

Verb passphraseVerb() {
    return {"passphrase",
            {"change la phrase de passe", "changes the passphrase"},
            {"--passphrase-fd lit deux lignes : l’actuelle, puis la nouvelle. Une copie du journal faite auparavant\n"
             "s’ouvre encore avec l’ancienne.",
             "--passphrase-fd reads two lines: the current one, then the new one. A copy of the vault made before\n"
             "still opens with the old one."},
            declare};
}

} // namespace aparte::cli
