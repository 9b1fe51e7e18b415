#include "journal/closing.h"

#include "journal/notes.h"
#include "vault/codec.h"

namespace aparte::journal {
namespace {

const QString rule = QStringLiteral("\n\n---\n**+ ");

} // namespace

// No words: it is read in whatever language the journal is opened in later.
QString amendmentHeading(QDate day) {
    return rule + day.toString(QStringLiteral("dd/MM/yyyy")) + QStringLiteral("**\n\n");
}

QString amended(const QString &note, QDate day, const QString &amendment) {
    return amendment.trimmed().isEmpty() ? note : note + amendmentHeading(day) + amendment;
}

QString amendmentIn(const QString &note, const QString &draft) {
    if (!draft.startsWith(note + rule))
        return {};
    const qsizetype end = draft.indexOf(QStringLiteral("**\n\n"), note.size() + rule.size());
    return end < 0 ? QString() : draft.mid(end + 4);
}

Result<void> checkOnlyAmended(const domain::Session &before, const domain::Session &after) {
    if (!before.closedOn)
        return {};
    domain::Session same = after;
    same.themes = before.themes; // they are what is counted, and nothing that was written
    same.note = before.note;
    const bool added = after.note == before.note || !amendmentIn(before.note, after.note).isEmpty();
    if (!added || vault::encode(same) != vault::encode(before))
        return fault(Fault::Kind::Refused, "note.closed");
    return {};
}

Result<void> closeNote(Journal &journal, const QString &sessionId) {
    auto session = note(journal, sessionId);
    if (!session)
        return session.fault();
    if (session->closedOn)
        return fault(Fault::Kind::Refused, "note.closed");
    if (!session->held())
        return fault(Fault::Kind::Refused, "note.unheld");
    if (session->note.trimmed().isEmpty())
        return fault(Fault::Kind::Refused, "note.empty");
    session->closedOn = journal.today();
    const auto saved = saveNote(journal, *std::move(session));
    return saved ? Result<void>() : Result<void>(saved.fault());
}

} // namespace aparte::journal
