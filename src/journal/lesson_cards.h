// Lessons: general, rewritten, and kept apart from notes (R32). Who stands behind one is sealed under each person's own
// key.
#pragma once

#include "journal/people.h"

namespace aparte::journal {

// With their supports. With `missing`, what cannot be read is added there and the rest is given.
Result<std::vector<domain::Lesson>> lessons(const Journal &journal, Missing *missing = nullptr);
Result<QString> saveLesson(Journal &journal, domain::Lesson lesson);
Result<void> removeLesson(Journal &journal, const QString &id);

} // namespace aparte::journal
