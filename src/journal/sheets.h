// The two papers about the coach's own work, filled in with what the journal knows. They name nobody who is
// accompanied, whatever an import may have brought into the registers. They leave through letOut()
// (journal/disclosing.h).
#pragma once

#include "documents/paper.h"
#include "journal/journal.h"

namespace aparte::journal {

Result<documents::Paper> yearlySheet(const Journal &journal, int year, const QString &language); // fr, en
Result<documents::Paper> processingRecord(const Journal &journal, const QString &language);      // GDPR Art. 30

} // namespace aparte::journal
