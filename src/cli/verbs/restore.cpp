#include "backup/restore.h"

#include "backup/backups.h"
#include "cli/findings.h"
#include "cli/progress_line.h"
#include "cli/unlocked.h"
#include "journal/comparison.h"

#include <QFileInfo>

#include <algorithm>

namespace aparte::cli {

namespace {

struct Options {
    VaultArguments vault;
    std::string folder;
    int generation = 1;
    std::vector<std::string> certificates, others;
    bool compare = false, exchange = false, evenDamaged = false, withCode = false;
};

Result<std::vector<crypto::PersonId>> erasedIn(const Options &options) {
    std::vector<crypto::PersonId> people;
    for (const QString &typed : textsOf(options.certificates)) {
        const auto digits = typed.trimmed().toLower().toLatin1();
        const auto bytes = QByteArray::fromHex(digits);
        crypto::PersonId person;
        if (bytes.toHex() != digits || bytes.size() != static_cast<qsizetype>(person.bytes.size()))
            return fault(Fault::Kind::WrongUse, "backup.certificate", typed.toStdString());
        std::copy_n(bytes.constData(), person.bytes.size(), reinterpret_cast<char *>(person.bytes.data()));
        people.push_back(person);
    }
    return people;
}

// A folder named for what it may know, which knows nothing of this vault, is a slip that would bring somebody back.
Result<QStringList> othersIn(const Options &options, const backup::Source &source) {
    const QStringList folders = textsOf(options.others);
    const QString own = QFileInfo(source.folder).fileName();
    for (const QString &folder : folders)
        if (!QFileInfo::exists(folder + QStringLiteral("/keys")) &&
            !QFileInfo::exists(folder + u'/' + own + QStringLiteral("/keys")))
            return fault(Fault::Kind::NotFound, "backup.none", folder.toStdString());
    return folders;
}

// Of one vault: the one that is open, or the only one there.
Result<backup::Wanted> wanted(const Options &options, const vault::Vault *live) {
    auto sources = backup::sourcesIn(QString::fromStdString(options.folder));
    if (!sources)
        return sources.fault();
    if (live)
        std::erase_if(*sources, [&](const backup::Source &source) { return source.vault != live->id(); });
    if (sources->empty())
        return fault(Fault::Kind::NotFound, "backup.none");
    if (sources->size() > 1)
        return fault(Fault::Kind::WrongUse, "backup.several", {}, static_cast<qint64>(sources->size()));
    auto &source = sources->front();
    if (static_cast<std::size_t>(options.generation) > source.generations.size())
        return fault(Fault::Kind::NotFound, "backup.generation", {}, options.generation,
                     static_cast<qint64>(source.generations.size()));
    auto people = erasedIn(options);
    if (!people)
        return people.fault();
    auto others = othersIn(options, source);
    if (!others)
        return others.fault();
    auto chosen = source.generations[static_cast<std::size_t>(options.generation) - 1];
    return backup::Wanted{std::move(source), std::move(chosen), std::move(*people), std::move(*others)};
}

Answer answerOf(const backup::Wanted &from, const backup::Restored &facts, const Call &call) {
    const auto &in = call.tongue;
    const bool whole = facts.check.findings.empty();
    QString text = in("Copie du %1, lue en entier : %2 enregistrements, %3 personnes.\n",
                      "Copy of %1, read fully: %2 records, %3 people.\n")
                       .arg(facts.day.toString(Qt::ISODate))
                       .arg(facts.check.records)
                       .arg(facts.people);
    if (facts.dropped > 0)
        text += in("Effacées depuis, et qui ne reviennent pas : %1.\n", "Erased since, and not coming back: %1.\n")
                    .arg(facts.dropped);
    if (!whole)
        text += in("Trouvé :\n", "Found:\n") + linesOf(facts.check.findings, in);
    Answer answer{{{QStringLiteral("verified"), whole},
                   {QStringLiteral("generation"), from.generation.path},
                   {QStringLiteral("people"), facts.people},
                   {QStringLiteral("dropped"), facts.dropped},
                   {QStringLiteral("findings"), objectsOf(facts.check.findings, in)}},
                  std::move(text),
                  {}};
    if (!whole)
        answer.fault = facts.check.findings.front();
    return answer;
}

QJsonObject objectOf(const journal::Difference &each) {
    return {{QStringLiteral("name"), each.name},
            {QStringLiteral("sessions_back"), each.sessionsBack},
            {QStringLiteral("sessions_lost"), each.sessionsLost},
            {QStringLiteral("sessions_other"), each.sessionsOther},
            {QStringLiteral("other_back"), each.otherBack},
            {QStringLiteral("other_lost"), each.otherLost},
            {QStringLiteral("other_other"), each.otherOther},
            {QStringLiteral("person_back"), each.personBack},
            {QStringLiteral("person_lost"), each.personLost},
            {QStringLiteral("lost"), QJsonArray::fromStringList(each.lost)}};
}

QString lineOf(const journal::Difference &each, const Tongue &in) {
    const auto name = each.name.isEmpty() ? in("(à personne)", "(nobody’s)") : each.name;
    QString text =
        in(" %1 : séances +%2 −%3 ≠%4, autres +%5 −%6 ≠%7\n", " %1: sessions +%2 −%3 ≠%4, others +%5 −%6 ≠%7\n")
            .arg(name)
            .arg(each.sessionsBack)
            .arg(each.sessionsLost)
            .arg(each.sessionsOther)
            .arg(each.otherBack)
            .arg(each.otherLost)
            .arg(each.otherOther);
    for (const auto &lost : each.lost)
        text += QStringLiteral("   − ") + lost + u'\n';
    return text;
}

void addComparison(Answer &answer, const journal::Comparison &comparison, const Tongue &in) {
    QJsonArray people;
    for (const auto &each : comparison.people)
        people.append(objectOf(each));
    answer.json.insert(QStringLiteral("differences"), people);
    answer.json.insert(QStringLiteral("nothing_lost"), comparison.nothingLost());
    if (comparison.same())
        answer.text += in("La copie et le journal sont les mêmes.\n", "The copy and the vault are the same.\n");
    else
        answer.text += in("Ce qui reviendrait (+), serait perdu (−) ou changerait (≠) :\n",
                          "What would come back (+), be lost (−) or change (≠):\n");
    for (const auto &each : comparison.people)
        answer.text += lineOf(each, in);
}

Result<Answer> restoreNew(const Options &options, const Call &call) {
    if (auto free = journal::Journal::checkFree(options.vault.folder()); !free)
        return free.fault();
    const auto from = wanted(options, nullptr);
    if (!from)
        return from.fault();
    const auto secrets = secretsFor(options.vault, call.tongue);
    const auto secret = options.withCode ? secrets.code() : secrets.current();
    if (!secret)
        return secret.fault();
    ProgressLine line(call.tongue("Restauration :", "Restoring:"));
    const auto restore = options.withCode ? backup::restoreNewWithCode : backup::restoreNew;
    const auto restored = restore(*from, options.vault.folder(), *secret, {}, line.progress());
    return restored ? Result<Answer>(answerOf(*from, *restored, call)) : restored.fault();
}

Result<Unlocked> open(const Options &options, const Call &call) {
    if (!options.withCode)
        return Unlocked::forReading(options.vault, call);
    const auto code = secretsFor(options.vault, call.tongue).code();
    if (!code)
        return code.fault();
    auto journal = journal::Journal::unlockWithCode(options.vault.folder(), *code, {}, options.vault.acceptOlder);
    if (!journal)
        return journal.fault();
    return Unlocked(std::move(*journal), call);
}

Result<Answer> beside(const Options &options, const Call &call) {
    if (auto there = journal::Journal::checkThere(options.vault.folder()); !there)
        return there.fault();
    auto unlocked = open(options, call);
    if (!unlocked)
        return unlocked.fault();
    auto &journal = unlocked->journal();
    auto from = wanted(options, &journal.vault());
    if (!from)
        return from.fault();
    for (const auto &known : journal.backups().destinations())
        from->otherDestinations << known.folder;
    ProgressLine line(call.tongue("Restauration :", "Restoring:"));
    auto copy = backup::Beside::stage(journal.vault(), *from, journal.surroundings(), line.progress());
    if (!copy)
        return copy.fault();
    auto answer = answerOf(*from, (*copy)->facts(), call);
    const auto comparison = journal::compare(journal, (*copy)->vault(), line.progress());
    if (!comparison)
        return comparison.fault();
    addComparison(answer, *comparison, call.tongue);
    const bool exchanged = options.exchange && (!answer.fault || options.evenDamaged);
    answer.json.insert(QStringLiteral("exchanged"), exchanged);
    if (options.exchange && !exchanged)
        answer.text += call.tongue("Une copie endommagée n’est échangée qu’avec --even-damaged : rien n’a changé.\n",
                                   "A damaged copy is exchanged with --even-damaged only: nothing was changed.\n");
    if (!exchanged)
        return answer;
    if (auto done = backup::Beside::exchange(journal.vault(), std::move(*copy)); !done)
        return done.fault();
    answer.text +=
        call.tongue("Le journal est échangé ; l’état d’avant est gardé 30 jours à côté, scellé.\n",
                    "The vault is exchanged; what was there before is kept beside it for 30 days, sealed.\n");
    return answer;
}

Result<Answer> restore(const Options &options, const Call &call) {
    return options.compare || options.exchange ? beside(options, call) : restoreNew(options, call);
}

Action declare(CLI::App &verb, const Tongue &in) {
    auto options = std::make_shared<Options>();
    addWord(verb, "DIR", options->folder, "",
            in("le dossier de sauvegarde, ou celui d’un journal dedans", "the backup folder, or one vault’s within"))
        ->required();
    addOpenedVault(verb, options->vault, in);
    addNumber(verb, "--generation", options->generation, 1, 1000,
              in("laquelle : 1 la plus récente (par défaut), 2 celle d’avant…",
                 "which one: 1 the newest (by default), 2 the one before..."));
    addWords(verb, "--certificate", options->certificates, "ID",
             in("le numéro d’un certificat d’effacement : cette personne ne revient pas",
                "the id on a certificate of erasure: that person does not come back"));
    addWords(verb, "--also", options->others, "DIR",
             in("un autre dossier de sauvegarde, qui sait peut-être qui a été effacé",
                "another backup folder, which may know of somebody who was erased"));
    auto *compare = verb.add_flag("--compare", options->compare,
                                  in("montre ce qui reviendrait et ce qui serait perdu, et ne change rien",
                                     "shows what would come back and what would be lost, and changes nothing")
                                      .toStdString());
    auto *exchange = verb.add_flag("--exchange", options->exchange,
                                   in("met la copie à la place du journal, qui est gardé 30 jours à côté",
                                      "puts the copy in the place of the vault, which is kept beside it for 30 days")
                                       .toStdString());
    exchange->excludes(compare);
    verb.add_flag("--even-damaged", options->evenDamaged,
                  in("l’échange même si elle est endommagée", "exchanges it even if it is damaged").toStdString())
        ->needs(exchange);
    addFlag(verb, "--with-code", options->withCode,
            in("ouvre avec le code de récupération", "opens with the recovery code"));
    return [options](const Call &call) { return restore(*options, call); };
}

} // namespace

Verb restoreVerb() {
    return {
        "restore",
        {"reprend un journal d’une sauvegarde", "takes a vault back from a backup"},
        {"VAULT n’est pas là : la copie y est restaurée et relue en entier. VAULT est là : rien n’est écrasé ;\n"
         "--compare montre la différence, --exchange échange. Qui a été effacé ne revient pas.\n"
         "Sortie 0 : tout est tel qu’il a été écrit ; 2 : VAULT est là, ou aucune copie ; 4 : la copie est endommagée.",
         "VAULT is not there: the copy is restored to it and read fully. VAULT is there: nothing is overwritten;\n"
         "--compare shows the difference, --exchange exchanges. Whoever was erased does not come back.\n"
         "Exit 0: all is as it was written; 2: VAULT is there, or no copy is; 4: the copy is damaged."},
        declare};
}

} // namespace aparte::cli
