// The summary after one session or exchange has changed. Counting on is enough nearly always, so that a save costs the
// same whatever the journal holds; when the last or next day may have moved back, everything of the person is counted
// again.
#pragma once

#include "journal/stored.h"
#include "journal/summary.h"

namespace aparte::journal {

// The summary of value's person with `before` taken out and `value` put in; both are counted as if already written.
Result<Summary> counted(const Journal &journal, const std::optional<domain::Session> &before,
                        const domain::Session &value);
Result<Summary> counted(const Journal &journal, const std::optional<domain::Exchange> &before,
                        const domain::Exchange &value);

} // namespace aparte::journal
