#include "cli/missing_parts.h"
#include "cli/progress_line.h"
#include "cli/unlocked.h"
#include "journal/exchange_bundle.h"
#include "journal/plain_file.h"

namespace aparte::cli {

namespace {

struct Options {
    VaultArguments vault;
    std::string file;
};

constexpr Bilingual readable{
    "Ce fichier n’est pas chiffré : quiconque l’a peut tout lire. Ne l’envoyez jamais à l’institution, il lèverait\n"
    "l’anonymat de vos rapports.\n",
    "This file is not encrypted: whoever has it can read everything. Never send it to the institution, it would\n"
    "undo the anonymity of your reports.\n"};

Result<Answer> exportTo(const Options &options, const Call &call) {
    const QString file = QString::fromStdString(options.file);
    if (auto free = journal::checkPlainFile(file); !free)
        return free.fault();
    auto unlocked = Unlocked::forReading(options.vault, call);
    if (!unlocked)
        return unlocked.fault();
    journal::Missing missing;
    const auto written = [&] {
        ProgressLine line(call.tongue("Export :", "Exporting:"));
        return journal::exportFile(unlocked->journal(), file, line.progress(), &missing);
    }();
    if (!written)
        return written.fault();
    const QString warning = call.tongue(readable);
    const QString done = missing.empty()
                             ? call.tongue("Tout est dans %1.\n", "Everything is in %1.\n")
                             : call.tongue("Ce qui peut être lu est dans %1.\n", "What can be read is in %1.\n");
    return withMissing(
        unlocked->answer({{QStringLiteral("file"), file}, {QStringLiteral("warning"), warning.simplified()}},
                         done.arg(file) + warning),
        missing, "export.incomplete", call.tongue);
}

Action declare(CLI::App &verb, const Tongue &in) {
    auto options = std::make_shared<Options>();
    addOpenedVault(verb, options->vault, in);
    addWord(verb, "FILE", options->file, "",
            in("le fichier à créer ; jamais écrasé", "the file to make; never overwritten"))
        ->required();
    return [options](const Call &call) { return exportTo(*options, call); };
}

} // namespace

Verb exportVerb() {
    return {
        "export",
        {"écrit tout dans un fichier ouvert, lisible par tous", "writes all to an open bundle, readable by anybody"},
        {"Écrit tout ce que contient le journal dans un seul fichier JSON documenté, qui peut revenir par « import ».\n"
         "Ce fichier n’est PAS chiffré : quiconque l’a peut tout lire.",
         "Writes all that the journal holds to one documented JSON file, which can come back with “import”.\n"
         "That file is NOT encrypted: whoever has it can read everything."},
        declare};
}

} // namespace aparte::cli
