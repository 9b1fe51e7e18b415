#include "journal/search.h"

#include "cli/columns.h"
#include "cli/interrupt.h"
#include "cli/progress_line.h"
#include "cli/unlocked.h"

#include <limits>

namespace aparte::cli {

namespace {

struct Options {
    VaultArguments vault;
    std::string text, person;
    int limit = 200;
};

QJsonObject objectOf(const journal::Hits &found) {
    QJsonArray hits;
    for (const journal::Hit &hit : found.hits)
        hits.append(QJsonObject{{QStringLiteral("id"), hit.id},
                                {QStringLiteral("beneficiary"), hit.beneficiary},
                                {QStringLiteral("name"), hit.name},
                                {QStringLiteral("date"), hit.date.toString(Qt::ISODate)},
                                {QStringLiteral("record"), hit.record},
                                {QStringLiteral("kind"), hit.kind},
                                {QStringLiteral("field"), hit.field},
                                {QStringLiteral("excerpt"), hit.excerpt}});
    return {{QStringLiteral("hits"), hits},
            {QStringLiteral("total"), found.total},
            {QStringLiteral("complete"), found.complete}};
}

QString textOf(const journal::Hits &found, const Tongue &in) {
    Rows rows;
    for (const journal::Hit &hit : found.hits)
        rows.push_back({hit.id, hit.date.toString(Qt::ISODate), hit.name, hit.excerpt});
    if (found.total > static_cast<qint64>(found.hits.size()))
        return columns(rows) + in("... %1 trouvés en tout\n", "... %1 found in all\n").arg(found.total);
    return rows.empty() ? in("Rien trouvé.\n", "Nothing found.\n") : columns(rows);
}

Result<Answer> search(const Options &options, const Call &call) {
    if (QString::fromStdString(options.text).trimmed().isEmpty())
        return fault(Fault::Kind::WrongUse, "search.empty");
    auto unlocked = Unlocked::forReading(options.vault, call);
    if (!unlocked)
        return unlocked.fault();
    const journal::SearchRequest request{QString::fromStdString(options.text), QString::fromStdString(options.person),
                                         options.limit};
    const auto found = [&] {
        ProgressLine line(call.tongue("Recherche :", "Searching:"));
        return journal::search(unlocked->journal(), request, line.progress());
    }();
    if (!found)
        return found.fault();
    auto answer = unlocked->answer(objectOf(*found), textOf(*found, call.tongue));
    if (auto go = checkInterrupted(); !go)
        answer.fault = go.fault();
    else if (!found->complete)
        answer.fault = fault(Fault::Kind::Damaged, "search.incomplete");
    return answer;
}

Action declare(CLI::App &verb, const Tongue &in) {
    auto options = std::make_shared<Options>();
    addOpenedVault(verb, options->vault, in);
    addWord(verb, "TEXT", options->text, "", in("ce qui est cherché", "what is looked for"))->required();
    addWord(verb, "--person", options->person, "ID", in("seulement cette personne", "only this person"));
    addNumber(verb, "--limit", options->limit, 1, std::numeric_limits<int>::max(),
              in("au plus N résultats ; d’office 200", "at most N hits; 200 unless said"));
    return [options](const Call &call) { return search(*options, call); };
}

} // namespace

Verb searchVerb() {
    return {
        "search",
        {"cherche dans tout ce qui est écrit", "searches all that is written"},
        {"Cherche des mots dans les notes, leurs brouillons, les échanges, les missions et le reste, du plus récent\n"
         "au plus ancien. Accents, casse, ligatures et ordre des mots ne comptent pas.\n"
         "Un texte qui commence par un tiret se donne après --.",
         "Looks for words in notes, their drafts, exchanges, missions and the rest, newest first. Accents, case,\n"
         "ligatures and the order of the words do not count. A text that begins with a dash goes after --."},
        declare};
}

} // namespace aparte::cli
