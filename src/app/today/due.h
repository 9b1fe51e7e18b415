// Which things wait for the coach: requests to answer first (two days), then drafts, planned sessions, notes that were
// not written.
#pragma once

#include "app/today/today_page.h"
#include "journal/people.h"

namespace aparte::app {

struct Due {
    std::vector<DueRow> rows;
    bool nobodyYet = false;
};

Result<Due> whatIsDue(const journal::Journal &open, QDate today);

} // namespace aparte::app
