// What a note begins with: a template for each kind of session, as it ships or as the coach has it, and snippets. They
// lie under the journal's key, so they name nobody who is accompanied.
#pragma once

#include "journal/journal.h"
#include "journal/words.h"

namespace aparte::journal {

struct Beginning {
    QString text;
    bool own = false; // edited by the coach; else as it ships, in the language asked for
};
QString shippedTemplate(const QString &kind, Language language); // empty: of a kind that is not known
Result<Beginning> templateFor(const Journal &journal, const QString &kind, Language language);
// WrongUse note.kind; Refused writing.names-somebody (where: the code to write instead).
Result<void> saveTemplate(Journal &journal, const QString &kind, const QString &text);
Result<void> forgetTemplate(Journal &journal, const QString &kind); // back to how it ships

struct Snippet {
    QString word, text; // what is typed, and what it stands for
};
Result<std::vector<Snippet>> snippets(const Journal &journal);
// All of them at once. WrongUse snippet.word (empty, of several words, or twice), snippet.text (empty); Refused
// writing.names-somebody.
Result<void> saveSnippets(Journal &journal, const std::vector<Snippet> &snippets);

// What was planned when the mission was last written about, before that day and in another note.
struct LastPlan {
    QDate day;
    QStringList lines; // empty: no earlier note of this mission has a plan
};
Result<LastPlan> lastPlan(const Journal &journal, const domain::Session &before);

} // namespace aparte::journal
