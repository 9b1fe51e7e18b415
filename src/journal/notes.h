// Writing: a session's note, its draft while it is being written, its earlier versions.
#pragma once

#include "journal/people.h"

namespace aparte::journal {

Result<domain::Session> note(const Journal &journal, const QString &id);

// Durable when it returns. An empty id makes a new one. The state before it is kept as a sealed version; the draft is
// removed with it. WrongUse: note.person, note.mission, note.theme, note.date, note.kind, note.status, note.minutes,
// note.too-large. Refused: person.erased, note.closed.
Result<QString> saveNote(Journal &journal, domain::Session session);

// A draft is what autosave stores between two saves, sealed under the person's key, one for each note.
Result<void> keepDraft(Journal &journal, const domain::Session &session);
Result<void> dropDraft(Journal &journal, const QString &beneficiary, const QString &sessionId);
// Of everybody: shown after unlocking. One that cannot be read hides no other, and is added to `missing`.
Result<std::vector<domain::Session>> drafts(const Journal &journal, Missing *missing = nullptr);

struct NoteVersion {
    std::uint64_t revision = 0;
    domain::Session session;
    QString replacedAt; // the minute, local, when what came after it was saved; empty: kept before versions knew
};
Result<std::vector<NoteVersion>> versions(const Journal &journal, const QString &sessionId); // newest first

// The mission a new note goes to when none is named: the only open one, else WrongUse note.no-mission,
// note.which-mission (have: how many).
Result<QString> onlyOpenMission(const Journal &journal, const QString &beneficiary);

} // namespace aparte::journal
