// The same question as lessons/audit.h for a few people: every way to fill the classes is gone through, so that nothing
// is left to the gap between whole numbers and a linear program. Facts that persist, or one period alone.
#pragma once

#include "lessons/audit.h"

namespace aparte::lessons {

bool isSmall(const Question &question); // few enough ways

bool provesNothingInAnyWorld(const Question &question, const std::vector<Says> &labels, int insiders);

} // namespace aparte::lessons
