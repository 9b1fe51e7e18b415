// What the program does, shown without a window: invents a passphrase, creates a vault, imports the example journal,
// writes, searches, publishes one report, erases one person; says each step and leaves its files.
#pragma once

#include "crypto/result.h"

#include <QString>

#include <functional>

namespace aparte::journal {

Result<void> runDemo(const QString &folder, const std::function<void(const QString &line)> &say);

} // namespace aparte::journal
