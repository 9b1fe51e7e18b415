// What belongs to nobody, and whether anything still refers to it: a theme or an organisation that somebody's note,
// lesson or theme uses must not go.
#pragma once

#include "journal/people.h"

namespace aparte::journal {

struct SharedParts {
    std::vector<domain::Organisation> organisations;
    std::vector<domain::Theme> themes;
    std::vector<domain::Lesson> lessons; // without their supports
    std::vector<domain::PracticeEntry> practice;
};
Result<SharedParts> readSharedParts(const Journal &journal);

// Takes away the lessons and practice, and those organisations and themes that nothing else refers to, in one
// transaction. Which notes use a theme must be known: what cannot be read stops it (Damaged, ChangedOutside).
Result<void> removeUnused(Journal &journal, const SharedParts &parts);

} // namespace aparte::journal
