#include "cli/columns.h"
#include "cli/interrupt.h"
#include "cli/sentences.h"
#include "cli/unlocked.h"

#include <algorithm>

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
    QJsonArray findings;
    for (const Fault &finding : report.findings)
        findings.append(QJsonObject{{QStringLiteral("kind"), journal::kindName(finding.kind)},
                                    {QStringLiteral("code"), QString::fromStdString(finding.code)},
                                    {QStringLiteral("where"), QString::fromStdString(finding.where)},
                                    {QStringLiteral("message"), inWords(finding, in).message}});
    return {{QStringLiteral("status"), statusName(report.status)},
            {QStringLiteral("findings"), findings},
            {QStringLiteral("records"), static_cast<qint64>(report.records)}};
}

QString textOf(const vault::CheckReport &report, bool all, const Tongue &in) {
    if (report.findings.empty())
        return all ? in("Tout est tel qu’il a été écrit : %1 enregistrements lus.\n",
                        "All is as it was written: %1 records read.\n")
                         .arg(report.records)
                   : in("Le journal est entier (--all lit aussi chaque note).\n",
                        "The vault is whole (--all reads every note too).\n");
    // One bad page is found once for each record on it: said once, with how often.
    Rows rows;
    for (const auto &finding : report.findings) {
        const auto same = [&finding](const Fault &other) { return other.code == finding.code; };
        const auto first = std::ranges::find_if(report.findings, same);
        if (&*first != &finding)
            continue;
        const auto times = std::ranges::count_if(report.findings, same);
        rows.push_back({QStringLiteral(" ") + QString::fromStdString(finding.code),
                        times > 1 ? QStringLiteral("%1 ×").arg(times) : QString(), inWords(finding, in).message});
    }
    return in("Trouvé :\n", "Found:\n") + columns(rows);
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
