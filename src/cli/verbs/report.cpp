#include "cli/progress_line.h"
#include "cli/report_confirming.h"
#include "cli/report_object.h"
#include "cli/unlocked.h"
#include "domain/period.h"

#include <algorithm>
#include <array>

namespace aparte::cli {

namespace {

struct Options {
    VaultArguments vault;
    std::string organisation, unit, period, folder;
    std::vector<std::string> themes, formats;
    int again = 0; // the number of a published report; 0: none
    bool dryRun = false;
    Confirming confirming;

    bool publishes() const { return !folder.empty() && !dryRun; }
};

// No PDF: its pages need Qt Gui, which the command line does without; the window writes it.
constexpr std::array<std::string_view, 3> formatsNow{"json", "csv", "odt"};

// Everything that can be wrong with the words is known before a passphrase is asked for.
Result<void> check(const Options &options) {
    if (options.confirming.any())
        return check(options.confirming);
    if (options.again == 0 && (options.organisation.empty() || options.period.empty()))
        return fault(Fault::Kind::WrongUse, "usage.missing",
                     options.organisation.empty() ? "--organisation" : "--period");
    if (options.again != 0 && options.folder.empty())
        return fault(Fault::Kind::WrongUse, "usage.missing", "--out");
    if (options.again != 0 && options.dryRun)
        return fault(Fault::Kind::WrongUse, "usage.unexpected", "--dry-run");
    for (const std::string &format : options.formats) {
        if (std::ranges::count(formatsNow, format) == 0)
            return fault(Fault::Kind::WrongUse, "usage.format", format);
    }
    if (!options.formats.empty() && options.folder.empty() && !options.dryRun)
        return fault(Fault::Kind::WrongUse, "usage.out");
    if (options.again != 0)
        return {};
    const auto period = domain::Period::parse(QString::fromStdString(options.period));
    return period ? Result<void>() : period.fault();
}

journal::ReportRequest requestFrom(const Options &options, const journal::Journal &journal) {
    journal::ReportRequest request;
    request.organisation = QString::fromStdString(options.organisation);
    request.unit = QString::fromStdString(options.unit);
    request.period = QString::fromStdString(options.period);
    request.themes = textsOf(options.themes);
    request.today = journal.today();
    return request;
}

QStringList formatsOf(const Options &options) {
    return options.formats.empty() ? QStringList{QStringLiteral("json"), QStringLiteral("csv")}
                                   : textsOf(options.formats);
}

Result<journal::Published> madeAgain(const Options &options, const journal::Journal &journal,
                                     const journal::ReportLook &look) {
    const auto files =
        journal::writeAgain(journal, options.again, QString::fromStdString(options.folder), formatsOf(options), look);
    if (!files)
        return files.fault();
    const auto published = journal::publishedReports(journal);
    if (!published)
        return published.fault();
    return journal::Published{published->at(static_cast<std::size_t>(options.again) - 1), *files};
}

Result<journal::Published> make(const Options &options, journal::Journal &journal, const Call &call) {
    const journal::ReportLook look{.print = {}, .language = call.tongue.name()};
    if (options.again != 0)
        return madeAgain(options, journal, look);
    ProgressLine line(call.tongue("Rapport :", "Report:"));
    const auto request = requestFrom(options, journal);
    if (options.publishes())
        return journal::publishReport(journal, request, QString::fromStdString(options.folder), formatsOf(options),
                                      line.progress(), look);
    auto preview = journal::previewReport(journal, request, line.progress());
    if (!preview)
        return preview.fault();
    return journal::Published{std::move(*preview), {}};
}

QString endOf(const journal::Published &made, bool publishes, const Tongue &in) {
    if (!made.result.publishable)
        return {};
    if (!publishes)
        return in("\nEssai : rien n’est écrit. --out DOSSIER publie ce rapport.\n",
                  "\nA try: nothing is written. --out DIR publishes this report.\n");
    return in("\nÉcrit, et inscrit au registre :\n", "\nWritten, and entered in the ledger:\n") +
           made.files.join(u'\n') + u'\n';
}

Result<Answer> report(const Options &options, const Call &call) {
    if (auto meaningful = check(options); !meaningful)
        return meaningful.fault();
    if (options.confirming.any())
        return confirm(options.confirming, options.vault, call);
    auto unlocked =
        options.publishes() ? Unlocked::forWriting(options.vault, call) : Unlocked::forReading(options.vault, call);
    if (!unlocked)
        return unlocked.fault();
    const auto made = make(options, unlocked->journal(), call);
    if (!made)
        return made.fault();
    auto object = objectOf(made->result);
    object.insert(QStringLiteral("files"), QJsonArray::fromStringList(made->files));
    object.insert(QStringLiteral("dry_run"), !options.publishes());
    auto answer =
        unlocked->answer(object, textOf(made->result, call.tongue) + endOf(*made, options.publishes(), call.tongue));
    if (!made->result.publishable)
        answer.fault = fault(Fault::Kind::Refused, "report.refused");
    return answer;
}

Action declare(CLI::App &verb, const Tongue &in) {
    auto options = std::make_shared<Options>();
    addOpenedVault(verb, options->vault, in);
    addWord(verb, "--organisation", options->organisation, "ID",
            in("pour quelle organisation", "for which organisation"));
    addWord(verb, "--unit", options->unit, "ID",
            in("seulement ce service et ce qu’il contient", "only this unit and what is below it"));
    addWord(verb, "--period", options->period, "P", "2026, 2026-H1, 2026-Q1, 2026-01");
    addWords(verb, "--theme", options->themes, "ID",
             in("seulement ce thème ; peut être répété", "only this theme; may be repeated"));
    addWord(verb, "--out", options->folder, "DIR",
            in("publie dans ce dossier ; sans lui, c’est un essai", "publishes to this folder; without it, a dry run"));
    addWords(verb, "--format", options->formats, "json,csv,odt", in("d’office json et csv", "json and csv unless said"))
        ->delimiter(',');
    addNumber(verb, "--again", options->again, 1, 1000000,
              in("refait à l’identique les fichiers du rapport n° N, dans --out",
                 "makes the files of report N again, as they were, in --out"));
    addConfirming(verb, options->confirming, in);
    addFlag(verb, "--dry-run", options->dryRun, in("montre, n’écrit rien", "shows, writes nothing"));
    return [options](const Call &call) { return report(*options, call); };
}

} // namespace

Verb reportVerb() {
    return {
        "report",
        {"fait un rapport anonymisé", "makes an anonymised report"},
        {"Compte, par thème, les personnes d’une période, jamais exactement, et seulement si aucune ne peut être\n"
         "reconnue. Un refus est dit ici avec son code et sa raison (sortie 5), jamais dans le fichier.\n"
         "Publié une fois, un rapport est inscrit au registre et ne peut être refait autrement. Il faut "
         "--organisation\n"
         "et --period, ou bien --again. Après une restauration, un import ou un changement d’ordinateur, le dernier\n"
         "rapport de chaque organisation est d’abord à confirmer\u00a0: --to-confirm, puis --confirm.",
         "Counts, by theme, the people of a period, never exactly, and only when nobody can be recognised. A refusal\n"
         "is said here with its code and reason (exit 5), never in the file.\n"
         "Once published, a report is entered in the ledger and cannot be made differently. Either --organisation and\n"
         "--period are needed, or --again. After a restore, an import or a change of computer, the last report of "
         "each\n"
         "organisation is to be confirmed first: --to-confirm, then --confirm."},
        declare};
}

} // namespace aparte::cli
