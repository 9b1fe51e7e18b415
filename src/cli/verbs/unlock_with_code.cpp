#include "backup/backups.h"
#include "cli/strength.h"
#include "cli/unlocked.h"

namespace aparte::cli {

namespace {

Result<Answer> unlockWithCode(const VaultArguments &arguments, const Call &call) {
    if (auto there = journal::Journal::checkThere(arguments.folder()); !there)
        return there.fault();
    const auto secrets = secretsFor(arguments, call.tongue);
    const auto code = secrets.code();
    if (!code)
        return code.fault();
    auto journal = journal::Journal::unlockWithCode(arguments.folder(), *code, {}, arguments.acceptOlder);
    if (!journal)
        return journal.fault();
    Unlocked unlocked(std::move(*journal), call);
    if (unlocked.doubt())
        return *unlocked.doubt();
    const auto next = secrets.fresh();
    if (!next)
        return next.fault();
    if (auto set = unlocked.journal().vault().setPassphrase(*next); !set)
        return set.fault();
    unlocked.journal().backups().offerKeys();
    return withStrength(
        unlocked.answer({{QStringLiteral("changed"), true}},
                        call.tongue("Le code ouvre ce journal, et la nouvelle phrase de passe est en place.\n",
                                    "The code opens this journal, and the new passphrase is in place.\n")),
        *next, call.tongue);
}

Action declare(CLI::App &verb, const Tongue &in) {
    auto arguments = std::make_shared<VaultArguments>();
    addOpenedVault(verb, *arguments, in);
    return [arguments](const Call &call) { return unlockWithCode(*arguments, call); };
}

} // namespace

Verb unlockWithCodeVerb() {
    return {"unlock-with-code",
            {"ouvre avec le code de récupération et change la phrase de passe",
             "opens with the recovery code and sets a new passphrase"},
            {"--passphrase-fd lit deux lignes : le code, puis la nouvelle phrase de passe.",
             "--passphrase-fd reads two lines: the code, then the new passphrase."},
            declare};
}

} // namespace aparte::cli
