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

QString losses(const journal::WillBeLost &lost, const Tongue &in) {
    return in("Effacer %1 détruit sa clé : %2 mission(s), %3 séance(s), %4 échange(s), %5 consentement(s)\n"
              "ne pourront plus jamais être lus, par personne.",
              "Erasing %1 destroys their key: %2 mission(s), %3 session(s), %4 exchange(s), %5 consent(s)\n"
              "can never be read again, by anybody.")
        .arg(lost.name)
        .arg(lost.missions)
        .arg(lost.sessions)
        .arg(lost.exchanges)
        .arg(lost.consents);
}

// Cancelled erase.declined; WrongUse terminal.none.
Result<void> confirm(const Options &options, const journal::WillBeLost &lost, const Tongue &in) {
    say(losses(lost, in));
    if (options.yes)
        return {};
    const auto terminal = Terminal::open();
    if (!terminal)
        return terminal.fault();
    const auto wanted = terminal->yes(in("Effacer ? (oui/non) ", "Erase? (yes/no) "));
    if (!wanted)
        return wanted.fault();
    return *wanted ? Result<void>() : fault(Fault::Kind::Cancelled, "erase.declined");
}

QJsonObject objectOf(const journal::Certificate &certificate, const Tongue &in) {
    return {{QStringLiteral("person"), certificate.person},
            {QStringLiteral("day"), certificate.day.toString(Qt::ISODate)},
            {QStringLiteral("file_system"), certificate.fileSystem},
            {QStringLiteral("finished"), certificate.finished},
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
    return unlocked->answer({{QStringLiteral("certificate"), objectOf(*certificate, call.tongue)}},
                            journal::certificateText(*certificate, call.tongue.name()) + u'\n');
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
