#include "backup/backups.h"
#include "cli/findings.h"
#include "cli/progress_line.h"
#include "cli/unlocked.h"

#include <QDir>

namespace aparte::cli {

namespace {

struct Options {
    VaultArguments vault;
    std::string folder;
    bool tryOut = false;
};

struct Made {
    std::optional<backup::Generation> generation; // the newest one that was verified
    std::vector<Fault> findings;
    std::uint64_t records = 0; // read by --try
};

Result<void> chosen(backup::Backups &backups, const QString &folder) {
    for (const auto &known : backups.destinations())
        if (known.folder == folder)
            return {};
    return backups.add(folder);
}

std::optional<backup::Generation> newest(const backup::Backups &backups, const QString &folder) {
    for (const auto &known : backups.destinations())
        if (known.folder == folder)
            return known.lastVerified;
    return {};
}

Result<Made> make(backup::Backups &backups, const QString &folder, bool tryOut, const Call &call) {
    ProgressLine line(call.tongue("Sauvegarde :", "Backup:"));
    auto outcome = backups.runOne(folder, line.progress());
    if (!outcome)
        return outcome.fault();
    Made made;
    if (outcome->fault)
        made.findings.push_back(*outcome->fault);
    if (outcome->fault && outcome->fault->kind == Fault::Kind::NotFound)
        return made;
    made.generation = newest(backups, folder);
    if (!tryOut || !made.generation)
        return made;
    const auto report = backups.tryOut(made.generation->path, line.progress());
    if (!report)
        return report.fault();
    made.records = report->records;
    made.findings.insert(made.findings.end(), report->findings.begin(), report->findings.end());
    return made;
}

QString textOf(const Made &made, bool tried, const Tongue &in) {
    QString text;
    if (made.generation)
        text = in("Vérifiée : %1\n", "Verified: %1\n").arg(made.generation->path);
    if (tried && made.generation)
        text += in("Lue en entier : %1 enregistrements.\n", "Read fully: %1 records.\n").arg(made.records);
    return made.findings.empty() ? text : text + in("Trouvé :\n", "Found:\n") + linesOf(made.findings, in);
}

Result<Answer> backUp(const Options &options, const Call &call) {
    auto unlocked = Unlocked::forWriting(options.vault, call);
    if (!unlocked)
        return unlocked.fault();
    auto &backups = unlocked->journal().backups();
    const auto folder = QDir::cleanPath(QDir().absoluteFilePath(QString::fromStdString(options.folder)));
    if (auto added = chosen(backups, folder); !added)
        return added.fault();
    const auto made = make(backups, folder, options.tryOut, call);
    if (!made)
        return made.fault();
    auto answer = unlocked->answer(
        {{QStringLiteral("verified"), made->generation.has_value()},
         {QStringLiteral("generation"), made->generation ? QJsonValue(made->generation->path) : QJsonValue()},
         {QStringLiteral("findings"), objectsOf(made->findings, call.tongue)}},
        textOf(*made, options.tryOut, call.tongue));
    if (!made->findings.empty())
        answer.fault = made->findings.front();
    return answer;
}

Action declare(CLI::App &verb, const Tongue &in) {
    auto options = std::make_shared<Options>();
    addOpenedVault(verb, options->vault, in);
    addWord(verb, "DIR", options->folder, "", in("le dossier qui reçoit les copies", "the folder that gets the copies"))
        ->required();
    addFlag(verb, "--try", options->tryOut,
            in("relit ensuite la copie la plus récente en entier", "then reads the newest copy fully"));
    return [options](const Call &call) { return backUp(*options, call); };
}

} // namespace

Verb backupVerb() {
    return {
        "backup",
        {"copie le journal dans un autre dossier, et vérifie la copie",
         "copies the vault to another folder, and checks the copy"},
        {"DIR est retenu sur cette machine : la fenêtre y sauvegarde aussi. Rien n’est copié si rien n’a changé. La\n"
         "copie est ouverte et vérifiée avant de compter ; les anciennes sont éclaircies (7 jours, 4 semaines, 12\n"
         "mois). Sortie 0 : la dernière copie est vérifiée ; 4 : une autre machine ou un service a changé ce "
         "dossier ;\n"
         "7 : plus de place, ou dossier qui ne peut pas être écrit.",
         "DIR is remembered on this machine: the window backs up there too. Nothing is copied when nothing changed.\n"
         "The copy is opened and checked before it counts; older ones are thinned out (7 days, 4 weeks, 12 months).\n"
         "Exit 0: the latest copy is verified; 4: another machine or a service changed that folder; 7: no room, or a\n"
         "folder that cannot be written."},
        declare};
}

} // namespace aparte::cli
