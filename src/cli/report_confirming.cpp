#include "cli/report_confirming.h"

#include "cli/columns.h"
#include "journal/ledger_confirming.h"

namespace aparte::cli {

namespace {

QJsonObject objectOf(const journal::LedgerQuestion &asked) {
    const bool known = asked.lastNumber > 0;
    return {{QStringLiteral("organisation"), asked.organisation},
            {QStringLiteral("name"), asked.name},
            {QStringLiteral("last_number"), asked.lastNumber},
            {QStringLiteral("period"), known ? QJsonValue(asked.period) : QJsonValue()},
            {QStringLiteral("made_on"), known ? QJsonValue(asked.madeOn.toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("confirmed"), asked.confirmed}};
}

QString known(const journal::LedgerQuestion &asked, const Tongue &in) {
    if (asked.lastNumber == 0)
        return in("aucun rapport connu ici", "no report known here");
    return in("dernier connu ici\u00a0: n° %1, %2", "last known here: no. %1, %2")
        .arg(asked.lastNumber)
        .arg(asked.period);
}

QString textOf(const journal::LedgerToConfirm &asked, const Tongue &in) {
    if (!asked.waiting)
        return in("Rien n’est à confirmer.\n", "Nothing is to be confirmed.\n");
    Rows rows;
    for (const auto &one : asked.organisations)
        rows.push_back({QStringLiteral(" ") + one.organisation, one.name, known(one, in),
                        one.confirmed ? in("confirmé", "confirmed") : in("à confirmer", "to be confirmed")});
    return in("Aucun rapport ne part avant que le dernier de chaque organisation soit confirmé\u00a0:\n",
              "No report leaves before the last one of each organisation is confirmed:\n") +
           columns(rows);
}

QJsonObject objectOf(const journal::LedgerToConfirm &asked) {
    QJsonArray organisations;
    for (const auto &one : asked.organisations)
        organisations.append(objectOf(one));
    return {{QStringLiteral("waiting"), asked.waiting}, {QStringLiteral("organisations"), organisations}};
}

} // namespace

void addConfirming(CLI::App &verb, Confirming &into, const Tongue &in) {
    addFlag(verb, "--to-confirm", into.asks,
            in("dit quelles organisations attendent que leur dernier rapport soit confirmé",
               "says which organisations wait for their last report to be confirmed"));
    addWord(verb, "--confirm", into.organisation, "ID",
            in("confirme le dernier rapport envoyé sur cette organisation", "confirms the last report sent about it"));
    addNumber(verb, "--last", into.last, 0, 1000000,
              in("avec --confirm\u00a0: son numéro\u00a0; 0\u00a0: aucun n’a jamais été envoyé",
                 "with --confirm: its number; 0: none was ever sent"));
    addWord(verb, "--letters", into.letters, "XXXXXX",
            in("avec --confirm\u00a0: ses six lettres de contrôle", "with --confirm: its six check letters"));
}

Result<void> check(const Confirming &confirming) {
    const bool confirms = confirming.last >= 0 || !confirming.letters.empty();
    if (confirms && confirming.organisation.empty())
        return fault(Fault::Kind::WrongUse, "usage.missing", "--confirm");
    if (!confirming.organisation.empty() && confirming.last < 0)
        return fault(Fault::Kind::WrongUse, "usage.missing", "--last");
    if (confirming.last > 0 && confirming.letters.empty())
        return fault(Fault::Kind::WrongUse, "usage.missing", "--letters");
    return {};
}

Result<Answer> confirm(const Confirming &confirming, const VaultArguments &vault, const Call &call) {
    const bool writes = !confirming.organisation.empty();
    auto unlocked = writes ? Unlocked::forWriting(vault, call) : Unlocked::forReading(vault, call);
    if (!unlocked)
        return unlocked.fault();
    if (writes)
        if (auto done = journal::confirmLedger(unlocked->journal(), QString::fromStdString(confirming.organisation),
                                               confirming.last, QString::fromStdString(confirming.letters));
            !done)
            return done.fault();
    const auto asked = journal::ledgerToConfirm(unlocked->journal());
    if (!asked)
        return asked.fault();
    return unlocked->answer(objectOf(*asked), textOf(*asked, call.tongue));
}

} // namespace aparte::cli
