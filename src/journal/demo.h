// What the program does, shown without a window: invents a passphrase, creates a vault, imports the example journal,
// writes, searches, publishes one report, erases one person; says each step and leaves its files.
#pragma once

#include "crypto/result.h"
#include "journal/words.h"

#include <QString>

#include <functional>

namespace aparte::journal {

// Everything stays in `folder`, which is made when it is not there: journal.aparte and, in rapport/, the report's
// files. WrongUse vault.exists.
Result<void> runDemo(const QString &folder, const std::function<void(const QString &line)> &say,
                     Language language = systemLanguage());

} // namespace aparte::journal
