// W4 for all cells of a report: each stands alone (lessons/levels.h), so they are weighed side by side, and all of them
// before anything is counted.
#pragma once

#include "lessons/audit.h"

namespace aparte::lessons {

// In the order of the questions. As finestSafeScale; of several faults the first.
Result<std::vector<Scale>> finestSafeScales(const std::vector<Question> &questions, const Profile &profile,
                                            const std::atomic<bool> *cancel);

} // namespace aparte::lessons
