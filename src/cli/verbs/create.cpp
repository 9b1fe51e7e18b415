#include "cli/strength.h"
#include "cli/unlocked.h"

namespace aparte::cli {

namespace {

QString firstWords(const QString &folder, const QString &code, const Tongue &in) {
    return in("Le journal « %1 » est créé.\n\nVoici son code de récupération. Il ouvre le journal si la phrase de "
              "passe "
              "est\n"
              "oubliée, et ne sera plus jamais montré. Recopiez-le à la main, sur papier ; n’en faites ni fichier, ni\n"
              "photo, ni impression.\n\n    %2\n",
              "The journal “%1” is made.\n\nThis is its recovery code. It opens the journal when the passphrase is\n"
              "forgotten, and is never shown again. Copy it by hand, on paper; make no file, no photo and no print\n"
              "of it.\n\n    %2\n")
        .arg(folder, code);
}

Result<Answer> create(const VaultArguments &arguments, const Call &call) {
    if (auto free = journal::Journal::checkFree(arguments.folder()); !free)
        return free.fault();
    const auto passphrase = secretsFor(arguments, call.tongue).fresh();
    if (!passphrase)
        return passphrase.fault();
    auto created = journal::Journal::create(arguments.folder(), *passphrase);
    if (!created)
        return created.fault();
    const QString code = journal::inWriting(created->recoveryCode);
    const Unlocked unlocked(std::move(created->journal), call);
    auto answer =
        unlocked.answer({{QStringLiteral("vault"), arguments.folder()}, {QStringLiteral("recovery_code"), code}},
                        firstWords(arguments.folder(), code, call.tongue));
    answer.json.insert(QStringLiteral("kdf_ms"), created->kdfMilliseconds);
    return withStrength(std::move(answer), *passphrase, call.tongue);
}

Action declare(CLI::App &options, const Tongue &in) {
    auto arguments = std::make_shared<VaultArguments>();
    addVault(options, *arguments, in);
    return [arguments](const Call &call) { return create(*arguments, call); };
}

} // namespace

Verb createVerb() {
    return {"create",
            {"crée un journal", "makes a new journal"},
            {"Crée un journal dans un nouveau dossier et montre, une seule fois, son code de récupération.\n"
             "--passphrase-fd lit la phrase de passe : une ligne.",
             "Makes a journal in a new folder and shows, once only, its recovery code.\n"
             "--passphrase-fd reads the passphrase: one line."},
            declare};
}

} // namespace aparte::cli
