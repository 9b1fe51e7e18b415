#include "backup/backups.h"
#include "cli/unlocked.h"

namespace aparte::cli {

namespace {

QString copied(const QString &code, const Tongue &in) {
    return in("Le nouveau code de récupération ; l’ancien n’ouvre plus. Recopiez-le à la main, sur papier : il ne sera "
              "plus\n"
              "jamais montré.\n\n    %1\n",
              "The new recovery code; the old one opens no more. Copy it by hand, on paper: it is never shown again.\n"
              "\n    %1\n")
        .arg(code);
}

Result<Answer> renew(const VaultArguments &arguments, const Call &call) {
    if (auto there = journal::Journal::checkThere(arguments.folder()); !there)
        return there.fault();
    const auto current = secretsFor(arguments, call.tongue).current();
    if (!current)
        return current.fault();
    auto unlocked = Unlocked::forWriting(arguments, *current, call);
    if (!unlocked)
        return unlocked.fault();
    const auto made = unlocked->journal().vault().newRecoveryCode(*current);
    if (!made)
        return made.fault();
    unlocked->journal().backups().offerKeys();
    const QString code = journal::inWriting(*made);
    return unlocked->answer({{QStringLiteral("recovery_code"), code}}, copied(code, call.tongue));
}

Action declare(CLI::App &verb, const Tongue &in) {
    auto arguments = std::make_shared<VaultArguments>();
    addOpenedVault(verb, *arguments, in);
    return [arguments](const Call &call) { return renew(*arguments, call); };
}

} // namespace

Verb recoveryVerb() {
    return {"recovery",
            {"donne un nouveau code de récupération", "gives a new recovery code"},
            {"Demande la phrase de passe et imprime, une seule fois, un nouveau code ; l’ancien n’ouvre plus.",
             "Asks for the passphrase and prints, once only, a new code; the old one opens no more."},
            declare};
}

} // namespace aparte::cli
