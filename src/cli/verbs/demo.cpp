#include "journal/demo.h"

#include "cli/options.h"
#include "cli/standard_streams.h"
#include "cli/verb.h"

#include <QJsonArray>

namespace aparte::cli {

namespace {

// Each step is said when it is done; with --json on standard error, and all of them in the object at the end.
Result<Answer> demo(const QString &folder, const Call &call) {
    QJsonArray steps;
    Result<void> printed;
    const auto done = journal::runDemo(
        folder,
        [&](const QString &line) {
            steps.append(line);
            if (call.json)
                say(line);
            else if (printed)
                printed = writeOutput(printable(line + u'\n'));
        },
        call.tongue.language());
    if (!done)
        return done.fault();
    if (!printed)
        return printed.fault();
    return Answer{{{QStringLiteral("folder"), folder}, {QStringLiteral("steps"), steps}}, {}, {}};
}

Action declare(CLI::App &verb, const Tongue &in) {
    auto folder = std::make_shared<std::string>();
    addWord(verb, "DIR", *folder, "", in("où laisser les fichiers", "where to leave the files"))->required();
    return [folder](const Call &call) { return demo(QString::fromStdString(*folder), call); };
}

} // namespace

Verb demoVerb() {
    return {
        "demo",
        {"montre tout, sur un journal d’exemple", "shows it all, on an example journal"},
        {"Invente une phrase de passe et l’imprime, crée un journal, importe l’exemple fictif, écrit, cherche, publie\n"
         "un rapport, efface une personne. Dit chaque étape, et laisse ses fichiers.",
         "Invents a passphrase and prints it, makes a journal, imports the fictional example, writes, searches,\n"
         "publishes a report, erases a person. Says each step, and leaves its files."},
        declare};
}

} // namespace aparte::cli
