// Texts on their way: drafts and earlier versions. Each is a session in a record of its own, under the person's key.
#pragma once

#include "journal/journal.h"

namespace aparte::journal {

// One draft for each note; an empty session id is the one note not yet named.
vault::RecordId draftRecord(const Journal &journal, const QString &beneficiary, const QString &sessionId);
vault::RecordId versionRecord(const Journal &journal, const QString &sessionId, std::uint64_t revision);

} // namespace aparte::journal
