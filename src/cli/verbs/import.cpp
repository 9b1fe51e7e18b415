#include "cli/columns.h"
#include "cli/progress_line.h"
#include "cli/unlocked.h"
#include "journal/exchange_bundle.h"

namespace aparte::cli {

namespace {

struct Options {
    VaultArguments vault;
    std::string file;
    bool dryRun = false;
};

QJsonObject objectOf(const journal::ImportReport &report) {
    QJsonObject imported;
    for (auto kind = report.imported.begin(); kind != report.imported.end(); ++kind)
        imported.insert(kind.key(), kind.value());
    QJsonArray warnings;
    for (const auto &warning : report.warnings)
        warnings.append(QJsonObject{{QStringLiteral("where"), warning.where},
                                    {QStringLiteral("code"), warning.code},
                                    {QStringLiteral("why"), warning.why}});
    return {{QStringLiteral("imported"), imported},
            {QStringLiteral("skipped"), report.skipped},
            {QStringLiteral("warnings"), warnings}};
}

QString textOf(const journal::ImportReport &report, bool dryRun, const Tongue &in) {
    Rows rows;
    for (auto kind = report.imported.begin(); kind != report.imported.end(); ++kind)
        rows.push_back({QStringLiteral(" ") + kind.key(), QString::number(kind.value())});
    QString text = dryRun
                       ? in("Essai : rien n’est écrit. Entreraient :\n", "A try: nothing is written. Would come in:\n")
                       : in("Importé :\n", "Imported:\n");
    text += rows.empty() ? in("  rien\n", "  nothing\n") : columns(rows);
    text += in("Déjà là, à l’identique : %1\n", "Already there, the same: %1\n").arg(report.skipped);
    Rows warnings;
    for (const auto &warning : report.warnings)
        warnings.push_back({QStringLiteral(" ") + warning.where, warning.why});
    return warnings.empty() ? text : text + in("À regarder :\n", "To be looked at:\n") + columns(warnings);
}

Result<Answer> import(const Options &options, const Call &call) {
    const auto file = journal::readBundleFile(QString::fromStdString(options.file));
    if (!file)
        return file.fault();
    auto unlocked =
        options.dryRun ? Unlocked::forReading(options.vault, call) : Unlocked::forWriting(options.vault, call);
    if (!unlocked)
        return unlocked.fault();
    const auto mode = options.dryRun ? journal::ImportMode::DryRun : journal::ImportMode::Write;
    const auto report = [&] {
        ProgressLine line(call.tongue("Import :", "Importing:"));
        return journal::importBundle(unlocked->journal(), *file, mode, line.progress(), call.tongue.language());
    }();
    if (!report)
        return report.fault();
    auto object = objectOf(*report);
    object.insert(QStringLiteral("dry_run"), options.dryRun);
    return unlocked->answer(object, textOf(*report, options.dryRun, call.tongue));
}

Action declare(CLI::App &verb, const Tongue &in) {
    auto options = std::make_shared<Options>();
    addOpenedVault(verb, options->vault, in);
    addWord(verb, "FILE", options->file, "", in("le fichier ouvert (JSON)", "the open bundle (JSON)"))->required();
    addFlag(verb, "--dry-run", options->dryRun,
            in("dit ce qui entrerait, n’écrit rien", "says what would come in, writes nothing"));
    return [options](const Call &call) { return import(*options, call); };
}

} // namespace

Verb importVerb() {
    return {
        "import",
        {"fait entrer un fichier ouvert", "takes in an open bundle"},
        {"Fait entrer tout ou rien. Ce qui est déjà là à l’identique est passé ; ce qui porte un identifiant connu\n"
         "avec un autre contenu est laissé tel qu’il est ici, et dit ; rien n’est fusionné en silence.",
         "All comes in or nothing does. What is there already and the same is skipped; what has a known id and\n"
         "another content is left as it is here, and said; nothing is merged silently."},
        declare};
}

} // namespace aparte::cli
