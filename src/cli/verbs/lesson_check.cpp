#include "cli/columns.h"
#include "cli/progress_line.h"
#include "cli/reading.h"
#include "cli/unlocked.h"
#include "journal/guarding.h"

#include <QFile>

namespace aparte::cli {

namespace {

struct Options {
    VaultArguments vault;
    std::string file;
};

Result<QString> textIn(const std::string &path) {
    QFile file(QString::fromStdString(path));
    if (!file.exists())
        return fault(Fault::Kind::NotFound, "lesson.file", path);
    if (!file.open(QIODevice::ReadOnly))
        return fault(Fault::Kind::WrongUse, "lesson.file", path);
    return readText(file.handle());
}

QJsonObject objectOf(const journal::LessonFinding &one) {
    return {{QStringLiteral("start"), one.start},
            {QStringLiteral("end"), one.end},
            {QStringLiteral("layer"), one.layer},
            {QStringLiteral("reason"), one.reason},
            {QStringLiteral("blocking"), one.blocking},
            {QStringLiteral("sentence"), QJsonObject{{QStringLiteral("fr"), one.fr}, {QStringLiteral("en"), one.en}}}};
}

QString textOf(const journal::LessonCheck &check, const QString &lesson, const Tongue &in) {
    Rows rows;
    for (const journal::LessonFinding &one : check.findings)
        rows.push_back(
            {QString::number(one.start), one.blocking ? in("bloque", "blocks") : in("à vérifier", "to check"),
             lesson.mid(one.startUnit, one.endUnit - one.startUnit).simplified(), in.english() ? one.en : one.fr});
    return columns(rows) + (in.english() ? check.en : check.fr) + u'\n';
}

Result<Answer> lessonCheck(const Options &options, const Call &call) {
    auto lesson = textIn(options.file);
    if (!lesson)
        return lesson.fault();
    while (lesson->endsWith(u'\n') || lesson->endsWith(u'\r'))
        lesson->chop(1);
    auto unlocked = Unlocked::forReading(options.vault, call);
    if (!unlocked)
        return unlocked.fault();
    const auto guard = [&] {
        ProgressLine line(call.tongue("Lecture des notes :", "Reading notes:"));
        return journal::LessonGuard::of(unlocked->journal(), {}, line.progress());
    }();
    if (!guard)
        return guard.fault();
    const auto check = (*guard)->check(*lesson);
    QJsonArray findings;
    for (const journal::LessonFinding &one : check.findings)
        findings.append(objectOf(one));
    auto answer =
        unlocked->answer({{QStringLiteral("findings"), findings}, {QStringLiteral("blocked"), check.blocked()}},
                         textOf(check, *lesson, call.tongue));
    if (check.blocked())
        answer.fault = fault(Fault::Kind::Refused, "lesson.clues");
    return answer;
}

Action declare(CLI::App &verb, const Tongue &in) {
    auto options = std::make_shared<Options>();
    addOpenedVault(verb, options->vault, in);
    addWord(verb, "FILE", options->file, "", in("l’enseignement, en texte", "the lesson, as text"))->required();
    return [options](const Call &call) { return lessonCheck(*options, call); };
}

} // namespace

Verb lessonCheckVerb() {
    return {
        "lesson-check",
        {"cherche dans un enseignement ce qui désignerait quelqu’un", "looks in a lesson for what tells of somebody"},
        {"Compare un enseignement avec tout ce que le journal connaît, et y cherche noms, numéros, dates, fonctions\n"
         "uniques et mots des notes : une ligne par indice, avec sa place en octets. Un indice bloquant : sortie 5.\n"
         "« Aucun indice trouvé » ne veut pas dire anonyme : relisez.",
         "Compares a lesson with everything that the journal knows, and looks for names, numbers, dates, unique roles\n"
         "and words of notes: a line for each clue, with its place in bytes. A clue that blocks: exit 5.\n"
         "\"No clue found\" does not mean anonymous: read it again."},
        declare};
}

} // namespace aparte::cli
