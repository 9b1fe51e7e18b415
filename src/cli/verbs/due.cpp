#include "journal/due.h"

#include "cli/columns.h"
#include "cli/missing_parts.h"
#include "cli/unlocked.h"

#include <algorithm>

namespace aparte::cli {

namespace {

struct Options {
    VaultArguments vault;
    bool names = false;
};

struct KindWords {
    const char *kind, *fr, *en;
};

// In the order of domain::dueKinds.
constexpr KindWords kindWords[] = {
    {"answer", "demandes à traiter", "requests to answer"},
    {"access", "demandes d’accès aux données", "requests for access to data"},
    {"gate", "séances avant un préalable", "sessions ahead of a gate"},
    {"document", "documents non signés", "documents not signed"},
    {"midpoint", "rencontres à mi-parcours", "midpoint meetings"},
    {"closing", "séances de clôture", "closing sessions"},
    {"followup", "séances de suivi", "follow-up sessions"},
    {"draft", "brouillons", "drafts"},
    {"planned", "séances prévues", "planned sessions"},
    {"unwritten", "séances sans note", "sessions without a note"},
    {"dependence", "accompagnements au-delà de ce qui était prévu", "coaching beyond what was planned"},
    {"consent", "accords bientôt échus", "consents that end soon"},
    {"training", "formations échues ou bientôt échues", "trainings that have ended or end soon"},
    {"supervision", "supervision", "supervision"},
    {"declaration", "déclaration annuelle", "yearly declaration"},
    {"solicitation", "sollicitations à signaler", "solicitations to report"},
    {"breach", "violations de données à clore", "data breaches to close"},
    {"ethics", "questions éthiques en cours", "questions of ethics still open"},
    {"retention", "durées de conservation échues", "retention periods that have ended"},
};

QString wordsOf(const QString &kind, const Tongue &in) {
    for (const KindWords &words : kindWords)
        if (kind == QLatin1String(words.kind))
            return in(words.fr, words.en);
    return kind;
}

// Kinds of document are open in a bundle: one that an import brought may hold a name.
QStringList whatOf(const domain::DueItem &item, bool names) {
    static const QStringList known{QStringLiteral("convention"), QStringLiteral("framing_letter"),
                                   QStringLiteral("annex"),      QStringLiteral("contract"),
                                   QStringLiteral("review"),     QStringLiteral("hours_statement"),
                                   QStringLiteral("attendance"), QStringLiteral("access_package")};
    if (names || (item.kind != u"document" && item.kind != u"consent"))
        return item.what;
    QStringList what;
    for (const QString &kind : item.what)
        what << (known.contains(kind) ? kind : QStringLiteral("document"));
    return what;
}

QString isoDay(QDate day) {
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QJsonValue dayJson(QDate day) {
    return day.isValid() ? QJsonValue(isoDay(day)) : QJsonValue();
}

QJsonObject objectOf(const domain::DueItem &item, bool names) {
    QJsonObject object{{QStringLiteral("kind"), item.kind},
                       {QStringLiteral("code"), item.code},
                       {QStringLiteral("count"), item.count},
                       {QStringLiteral("day"), dayJson(item.day)},
                       {QStringLiteral("since"), dayJson(item.since)},
                       {QStringLiteral("late"), item.late},
                       {QStringLiteral("what"), QJsonArray::fromStringList(whatOf(item, names))}};
    if (names && !item.person.isEmpty()) {
        object.insert(QStringLiteral("name"), item.name);
        object.insert(QStringLiteral("person"), item.person);
        object.insert(QStringLiteral("mission"), item.mission);
    }
    return object;
}

struct Due {
    QJsonObject counts;
    QJsonArray items;
    Rows sums, rows;
};

Due dueFrom(const std::vector<domain::DueItem> &all, bool names, const Tongue &in) {
    Due due;
    for (const QString &kind : domain::dueKinds) {
        int count = 0;
        for (const domain::DueItem &item : all)
            count += item.kind == kind ? item.count : 0;
        if (count == 0)
            continue;
        due.counts.insert(kind, count);
        due.sums.push_back({QString::number(count), wordsOf(kind, in)});
    }
    for (const domain::DueItem &item : all) {
        due.items.append(objectOf(item, names));
        due.rows.push_back({item.kind, names && !item.name.isEmpty() ? item.name : item.code, isoDay(item.day),
                            item.late ? in("en retard", "late") : QString(),
                            whatOf(item, names).join(QStringLiteral(", "))});
    }
    return due;
}

Result<Answer> due(const Options &options, const Call &call) {
    auto unlocked = Unlocked::forReading(options.vault, call);
    if (!unlocked)
        return unlocked.fault();
    journal::Missing missing;
    const auto all = journal::dueIn(unlocked->journal(), unlocked->journal().today(), &missing);
    if (!all)
        return all.fault();
    const Due due = dueFrom(*all, options.names, call.tongue);
    const QString text = due.rows.empty() ? call.tongue("Rien ne vous attend.\n", "Nothing is waiting for you.\n")
                                          : columns(due.sums) + u'\n' + columns(due.rows);
    return withMissing(
        unlocked->answer({{QStringLiteral("counts"), due.counts}, {QStringLiteral("items"), due.items}}, text), missing,
        "read.incomplete", call.tongue);
}

Action declare(CLI::App &verb, const Tongue &in) {
    auto options = std::make_shared<Options>();
    addOpenedVault(verb, options->vault, in);
    addFlag(verb, "--names", options->names,
            in("nomme les personnes, au lieu de leur code", "names people, instead of their code"));
    return [options](const Call &call) { return due(*options, call); };
}

} // namespace

Verb dueVerb() {
    return {
        "due",
        {"dit ce qui est à faire", "says what is due"},
        {"Combien d’abord, par genre ; puis une ligne pour chaque chose à faire, avec le code de la personne :\n"
         "demandes à traiter dans les deux jours, séances, notes, documents, mi-parcours, suivi, accords,\n"
         "supervision, registres, conservation. Se termine par 0 qu’il y ait quelque chose à faire ou non.",
         "First how many of each kind; then a line for each thing that is due, with the person’s code: requests to\n"
         "answer within two days, sessions, notes, documents, midpoint, follow-up, consents, supervision, registers,\n"
         "retention. Ends with 0 whether anything is due or not."},
        declare};
}

} // namespace aparte::cli
