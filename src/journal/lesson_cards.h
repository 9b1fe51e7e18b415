// Lessons: general, rewritten, and kept apart from notes (R32). Who stands behind one is sealed under each person's own
// key.
#pragma once

#include "journal/journal.h"

namespace aparte::journal {

Result<std::vector<domain::Lesson>> lessons(const Journal &journal); // with their supports
Result<QString> saveLesson(Journal &journal, domain::Lesson lesson);
Result<void> removeLesson(Journal &journal, const QString &id);

} // namespace aparte::journal
