#include "backup/backups.h"
#include "cli/progress_line.h"
#include "cli/strength.h"
#include "cli/unlocked.h"

namespace aparte::cli {

namespace {

QString wordsOf(const QString &code, const QStringList &owing, const Tongue &in) {
    const QString nothing =
        in("L’ancienne phrase de passe, l’ancien code et les anciennes\ncopies n’ouvrent plus rien "
           "de ce journal.",
           "The old passphrase, the old code and the old copies open\nnothing of this vault any more.");
    const QString notYet = in("L’ancienne phrase de passe et l’ancien code n’ouvrent plus\nce journal, mais encore les "
                              "copies nommées plus bas.",
                              "The old passphrase and the old code no longer open\nthis vault, but they do open the "
                              "copies named below.");
    QString text =
        in("Tout est scellé sous de nouvelles clés. %2 Le nouveau code de récupération, à "
           "recopier à la main :\n\n    %1\n",
           "Everything is sealed under new keys. %2 The new recovery code, to be copied by hand:\n\n    %1\n")
            .arg(code, owing.isEmpty() ? nothing : notYet);
    for (const auto &folder : owing)
        text += in("\n%1 garde encore des copies que l’ancienne phrase de passe ouvre : jusqu’à ce qu’une nouvelle y "
                   "soit faite, ou tant qu’un autre ordinateur y écrit sous l’ancien numéro.\n",
                   "\n%1 still keeps copies that the old passphrase opens: until a new copy has been made there, or as "
                   "long as another machine writes there under the old id.\n")
                    .arg(folder);
    return text;
}

Result<Answer> rekey(const VaultArguments &arguments, const Call &call) {
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
    ProgressLine line(call.tongue("Nouvelles clés :", "New keys:"));
    const auto made = unlocked->journal().rekey(*current, *next, line.progress());
    if (!made)
        return made.fault();
    QStringList owing;
    for (const auto &known : unlocked->journal().backups().destinations())
        if (known.owesSince)
            owing << known.folder;
    const QString code = journal::inWriting(*made);
    return withStrength(unlocked->answer({{QStringLiteral("recovery_code"), code},
                                          {QStringLiteral("owing"), QJsonArray::fromStringList(owing)}},
                                         wordsOf(code, owing, call.tongue)),
                        *next, call.tongue);
}

Action declare(CLI::App &verb, const Tongue &in) {
    auto arguments = std::make_shared<VaultArguments>();
    addOpenedVault(verb, *arguments, in);
    return [arguments](const Call &call) { return rekey(*arguments, call); };
}

} // namespace

Verb rekeyVerb() {
    return {
        "rekey",
        {"scelle tout sous de nouvelles clés", "seals everything under new keys"},
        {"Pour le jour où quelqu’un connaît peut-être la phrase de passe : une copie d’avant s’ouvre toujours avec\n"
         "elle. Les sauvegardes accessibles sont refaites, les anciennes détruites. --passphrase-fd lit deux "
         "lignes :\nla phrase actuelle, puis la nouvelle.",
         "For the day when somebody may know the passphrase: a copy of before opens with it for ever. Backups\n"
         "within reach are made anew, the old ones destroyed. --passphrase-fd reads two lines: the current\n"
         "passphrase, then the new one."},
        declare};
}

} // namespace aparte::cli
