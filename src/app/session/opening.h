// Reading what a note is opened with: a new one with today's date, or what was written before, its draft if one was
// found.
#pragma once

#include "app/session/note_sheet.h"
#include "journal/journal.h"

namespace aparte::app {

Result<NoteSheet::Opening> newNote(const journal::Journal &open, const QString &beneficiary, const QString &mission,
                                   const QString &kind);
Result<NoteSheet::Opening> writtenNote(const journal::Journal &open, const QString &id);
Result<NoteSheet::Opening> unstoredNote(const journal::Journal &open, domain::Session session); // as it was on screen

} // namespace aparte::app
