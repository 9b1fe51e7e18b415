// Frameworks as the coach has them: three that ship, and copies they edited.
#pragma once

#include "journal/journal.h"

namespace aparte::journal {

Result<std::vector<domain::Framework>>
frameworks(const Journal &journal); // shipped first, as edited, then the own ones
Result<domain::Framework> framework(const Journal &journal, const QString &id);
// Empty id: a new one. WrongUse framework.label, framework.gate, framework.count (a number that makes no sense).
Result<QString> saveFramework(Journal &journal, domain::Framework framework);
// A shipped one goes back to how it ships. Refused framework.used (a mission goes by it).
Result<void> removeFramework(Journal &journal, const QString &id);

} // namespace aparte::journal
