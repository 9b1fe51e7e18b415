#include "backup/backups.h"
#include "cli/findings.h"
#include "cli/interrupt.h"
#include "cli/unlocked.h"

namespace aparte::cli {

namespace {

struct Options {
    VaultArguments vault;
    bool all = false;
};

QString statusName(vault::CheckStatus status) {
    switch (status) {
    case vault::CheckStatus::Ok:
        return QStringLiteral("ok");
    case vault::CheckStatus::Damaged:
        return QStringLiteral("damaged");
    case vault::CheckStatus::Changed:
        return QStringLiteral("changed");
    }
    return {};
}

QJsonObject objectOf(const vault::CheckReport &report, const Tongue &in) {
    return {{QStringLiteral("status"), statusName(report.status)},
            {QStringLiteral("findings"), objectsOf(report.findings, in)},
            {QStringLiteral("records"), static_cast<qint64>(report.records)}};
}

QString textOf(const vault::CheckReport &report, bool all, const Tongue &in) {
    if (report.findings.empty())
        return all ? in("Tout est tel qu’il a été écrit : %1 enregistrements lus.\n",
                        "All is as it was written: %1 records read.\n")
                         .arg(report.records)
                   : in("Le journal est entier (--all lit aussi chaque note).\n",
                        "The vault is whole (--all reads every note too).\n");
    return in("Trouvé :\n", "Found:\n") + linesOf(report.findings, in);
}

bool isFinding(const Fault &fault) {
    return fault.kind == Fault::Kind::Damaged || fault.kind == Fault::Kind::ChangedOutside;
}

vault::CheckReport reportOf(const Fault &found) {
    const bool changed = found.kind == Fault::Kind::ChangedOutside;
    return {changed ? vault::CheckStatus::Changed : vault::CheckStatus::Damaged, {found}, 0};
}

// What opening itself already knew: that it is not the vault this machine saw last.
void add(vault::CheckReport &report, const Fault &doubt) {
    report.findings.push_back(doubt);
    if (report.status == vault::CheckStatus::Ok)
        report.status = vault::CheckStatus::Changed;
}

// Two machines wrote at the same time, and what carries the folder kept both: only one of them is the journal.
void tellConflicts(Unlocked &unlocked, const QString &folder, const Tongue &in) {
    const auto names = backup::conflictCopies(folder);
    if (!names.isEmpty())
        unlocked.notice({QStringLiteral("vault.conflict-copies"),
                         in("Une synchronisation a laissé ici des copies en conflit, que le journal n’ouvre pas : %1. "
                            "Regardez-les avant de les retirer.",
                            "A synchronisation left conflict copies here, which the vault does not open: %1. Look at "
                            "them before you remove them.")
                             .arg(names.join(QStringLiteral(", ")))});
}

Answer finished(Answer answer, const vault::CheckReport &report) {
    if (report.status == vault::CheckStatus::Changed)
        answer.fault = fault(Fault::Kind::ChangedOutside, "check.findings");
    if (report.status == vault::CheckStatus::Damaged)
        answer.fault = fault(Fault::Kind::Damaged, "check.findings");
    return answer;
}

Result<Answer> check(const Options &options, const Call &call) {
    auto unlocked = Unlocked::forReading(options.vault, call);
    if (!unlocked && isFinding(unlocked.fault())) {
        const auto report = reportOf(unlocked.fault());
        return Answer{objectOf(report, call.tongue), {}, unlocked.fault()};
    }
    if (!unlocked)
        return unlocked.fault();
    tellConflicts(*unlocked, options.vault.folder(), call.tongue);
    auto report = unlocked->journal().vault().check(options.all, interrupted());
    if (!report)
        return report.fault();
    if (unlocked->doubt())
        add(*report, *unlocked->doubt());
    return finished(unlocked->answer(objectOf(*report, call.tongue), textOf(*report, options.all, call.tongue)),
                    *report);
}

Action declare(CLI::App &verb, const Tongue &in) {
    auto options = std::make_shared<Options>();
    addOpenedVault(verb, options->vault, in);
    addFlag(verb, "--all", options->all,
            in("lit chaque note, pas seulement les racines", "reads every note, not only the roots"));
    return [options](const Call &call) { return check(*options, call); };
}

} // namespace

Verb checkVerb() {
    return {"check",
            {"vérifie que le journal est tel qu’il a été écrit", "checks that the vault is as it was written"},
            {"Relit le journal sans rien changer. Sortie 0 : entier ; 4 : endommagé, ou changé ailleurs.",
             "Reads the vault again without changing anything. Exit 0: whole; 4: damaged, or changed outside."},
            declare};
}

} // namespace aparte::cli
