#include "cli/reading.h"
#include "cli/standard_streams.h"
#include "cli/unlocked.h"
#include "journal/notes.h"

#include <unistd.h>

namespace aparte::cli {

namespace {

struct Options {
    VaultArguments vault;
    std::string beneficiary, kind = "session", date, mission;
    std::vector<std::string> themes;
    int minutes = -1;
};

// Everything that can be wrong with it is known before the journal is opened; the day of today is the journal's.
Result<domain::Session> sessionFrom(const Options &options) {
    domain::Session session;
    session.beneficiary = QString::fromStdString(options.beneficiary);
    session.mission = QString::fromStdString(options.mission);
    session.kind = QString::fromStdString(options.kind);
    session.themes = textsOf(options.themes);
    if (options.minutes >= 0)
        session.minutes = options.minutes;
    if (options.date.empty())
        return session;
    const auto day = dayOf(options.date, "--date");
    if (!day)
        return day.fault();
    session.date = *day;
    return session;
}

Result<QString> typedText(const Tongue &in) {
    if (::isatty(STDIN_FILENO) == 1)
        say(in("Écrivez la note, puis Ctrl+D sur une ligne vide.", "Write the note, then Ctrl+D on an empty line."));
    auto text = readText(STDIN_FILENO);
    if (text && text->trimmed().isEmpty())
        return fault(Fault::Kind::WrongUse, "note.unwritten");
    return text;
}

// Where it belongs, and today, if the person did not say.
Result<void> complete(domain::Session &session, const journal::Journal &journal) {
    if (!session.date.isValid())
        session.date = journal.today();
    if (!session.mission.isEmpty())
        return {};
    auto only = journal::onlyOpenMission(journal, session.beneficiary);
    if (!only)
        return only.fault();
    session.mission = std::move(*only);
    return {};
}

Result<Answer> save(domain::Session session, const journal::Passphrase &passphrase, const Options &options,
                    const Call &call) {
    auto unlocked = Unlocked::forWriting(options.vault, passphrase, call);
    if (!unlocked)
        return unlocked.fault();
    if (auto whole = complete(session, unlocked->journal()); !whole)
        return whole.fault();
    const QString mission = session.mission;
    const auto id = journal::saveNote(unlocked->journal(), std::move(session));
    if (!id)
        return id.fault();
    return unlocked->answer({{QStringLiteral("id"), *id}, {QStringLiteral("mission"), mission}}, *id + u'\n');
}

// The text is read before the journal is opened: it is not held open, locked for everybody else, while somebody writes.
Result<Answer> note(const Options &options, const Call &call) {
    auto session = sessionFrom(options);
    if (!session)
        return session.fault();
    if (auto there = journal::Journal::checkThere(options.vault.folder()); !there)
        return there.fault();
    const auto passphrase = secretsFor(options.vault, call.tongue).current();
    if (!passphrase)
        return passphrase.fault();
    auto text = typedText(call.tongue);
    if (!text)
        return text.fault();
    session->note = std::move(*text);
    return save(std::move(*session), *passphrase, options, call);
}

Action declare(CLI::App &verb, const Tongue &in) {
    auto options = std::make_shared<Options>();
    addOpenedVault(verb, options->vault, in);
    addWord(verb, "BENEFICIARY", options->beneficiary, "", in("l’identifiant de la personne", "the person's id"))
        ->required();
    addWord(verb, "--kind", options->kind, "KIND",
            in("preliminary, first, tripartite, session (d’office), midpoint, closing ou followup",
               "preliminary, first, tripartite, session (unless said), midpoint, closing or followup"))
        ->check(CLI::IsMember(namesOf(domain::words::sessionKinds)).description(""));
    addWord(verb, "--date", options->date, "D",
            in("AAAA-MM-JJ ; d’office aujourd’hui", "YYYY-MM-DD; today unless said"));
    addNumber(verb, "--minutes", options->minutes, 0, 24 * 60, in("la durée", "how long it took"));
    addWords(verb, "--theme", options->themes, "ID", in("un thème ; peut être répété", "a theme; may be repeated"));
    addWord(verb, "--mission", options->mission, "ID",
            in("sa mission ; d’office la seule ouverte", "its mission; unless said, the only open one"));
    return [options](const Call &call) { return note(*options, call); };
}

} // namespace

Verb noteVerb() {
    return {
        "note",
        {"écrit la note d’une séance", "writes a session's note"},
        {"Lit le texte (Markdown, UTF-8) sur l’entrée standard et l’enregistre comme note d’une séance tenue.\n"
         "L’identifiant de la note est imprimé quand elle est durable, jamais avant.\n"
         "Avec --passphrase-fd 0, la première ligne est la phrase de passe, la suite le texte.",
         "Reads the text (Markdown, UTF-8) from standard input and saves it as the note of a session that was held.\n"
         "The note's id is printed once it is durable, never before.\n"
         "With --passphrase-fd 0 the first line is the passphrase, what follows the text."},
        declare};
}

} // namespace aparte::cli
