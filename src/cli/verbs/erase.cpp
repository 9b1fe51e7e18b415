#include "journal/erase.h"

#include "cli/standard_streams.h"
#include "cli/terminal.h"
#include "cli/unlocked.h"

namespace aparte::cli {

namespace {

struct Options {
    VaultArguments vault;
    std::string beneficiary;
    bool yes = false;
};

struct Counted {
    int number;
    Bilingual one, many;
};

QString counted(const Counted &what, const Tongue &in) {
    const bool single = in.english() ? what.number == 1 : what.number < 2;
    return QStringLiteral("%1 %2").arg(what.number).arg(in(single ? what.one : what.many));
}

QString losses(const journal::WillBeLost &lost, const Tongue &in) {
    const QStringList parts{counted({lost.missions, {"mission", "mission"}, {"missions", "missions"}}, in),
                            counted({lost.sessions, {"séance", "session"}, {"séances", "sessions"}}, in),
                            counted({lost.exchanges, {"échange", "exchange"}, {"échanges", "exchanges"}}, in),
                            counted({lost.consents, {"accord", "consent"}, {"accords", "consents"}}, in)};
    return in("Effacer %1 détruit sa clé. Personne ne pourra plus jamais lire : %2.",
              "Erasing %1 destroys their key. Nobody can ever read again: %2.")
        .arg(lost.name, parts.join(QStringLiteral(", ")));
}

// Cancelled erase.declined; WrongUse erase.no-terminal.
Result<void> confirm(const Options &options, const journal::WillBeLost &lost, const Tongue &in) {
    say(losses(lost, in));
    if (options.yes)
        return {};
    const auto terminal = Terminal::open();
    if (!terminal)
        return fault(Fault::Kind::WrongUse, "erase.no-terminal");
    const auto wanted = terminal->yes(in("Effacer ? (oui/non) ", "Erase? (yes/no) "));
    if (!wanted)
        return wanted.fault();
    return *wanted ? Result<void>() : fault(Fault::Kind::Cancelled, "erase.declined");
}

QJsonArray objectsOf(const std::vector<journal::Certificate::Debt> &debts) {
    QJsonArray objects;
    for (const auto &debt : debts)
        objects.append(QJsonObject{{QStringLiteral("folder"), debt.folder},
                                   {QStringLiteral("since"), debt.since.toString(Qt::ISODate)}});
    return objects;
}

QJsonObject objectOf(const journal::Certificate &certificate, const Tongue &in) {
    return {{QStringLiteral("person"), certificate.person},
            {QStringLiteral("day"), certificate.day.toString(Qt::ISODate)},
            {QStringLiteral("file_system"), certificate.fileSystem},
            {QStringLiteral("finished"), certificate.finished},
            {QStringLiteral("destinations"), QJsonArray::fromStringList(certificate.destinations)},
            {QStringLiteral("debts"), objectsOf(certificate.debts)},
            {QStringLiteral("not_promised"),
             QJsonArray::fromStringList(journal::notPromised(certificate.caveat, in.language()))},
            {QStringLiteral("text"), journal::certificateText(certificate, in.name())}};
}

Result<Answer> erase(const Options &options, const Call &call) {
    auto unlocked = Unlocked::forWriting(options.vault, call);
    if (!unlocked)
        return unlocked.fault();
    const QString beneficiary = QString::fromStdString(options.beneficiary);
    const auto lost = journal::whatErasingLoses(unlocked->journal(), beneficiary);
    if (!lost)
        return lost.fault();
    if (auto wanted = confirm(options, *lost, call.tongue); !wanted)
        return wanted.fault();
    const auto certificate = journal::erase(unlocked->journal(), beneficiary);
    if (!certificate)
        return certificate.fault();
    auto answer = unlocked->answer({{QStringLiteral("certificate"), objectOf(*certificate, call.tongue)}},
                                   journal::certificateText(*certificate, call.tongue.name()) + u'\n');
    if (!certificate->finished) // the key is gone; the disk has not let go of what it sealed
        answer.fault = fault(Fault::Kind::NoRoom, "erase.unfinished");
    return answer;
}

Action declare(CLI::App &verb, const Tongue &in) {
    auto options = std::make_shared<Options>();
    addOpenedVault(verb, options->vault, in);
    addWord(verb, "BENEFICIARY", options->beneficiary, "", in("l’identifiant de la personne", "the person's id"))
        ->required();
    addFlag(verb, "--yes", options->yes, in("ne demande pas", "does not ask"));
    return [options](const Call &call) { return erase(*options, call); };
}

} // namespace

Verb eraseVerb() {
    return {"erase",
            {"détruit la clé d’une personne, et tout ce qu’elle scelle", "destroys a person's key, and all it seals"},
            {"Dit ce qui sera perdu, demande, détruit la clé, et imprime un certificat qui ne nomme personne.",
             "Says what will be lost, asks, destroys the key, and prints a certificate that names nobody."},
            declare};
}

} // namespace aparte::cli
