// What is due across the journal (domain/due.h), for Today and `aparte-cli due`. It reads no note: sessions are counted
// in the summaries, and requests are read only of whoever has one open.
#pragma once

#include "domain/due.h"
#include "journal/unreadable.h"

namespace aparte::journal {

// In the order they press. With `missing`, what cannot be read is added there and the rest is given; without, it is a
// fault.
Result<std::vector<domain::DueItem>> dueIn(const Journal &journal, QDate today, Missing *missing = nullptr);

} // namespace aparte::journal
