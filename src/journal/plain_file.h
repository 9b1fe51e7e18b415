// The one door through which anything readable leaves the vault: a plain file that the person asked for, by name.
// Nothing else in the program writes one.
#pragma once

#include "crypto/result.h"

#include <QByteArray>
#include <QString>

namespace aparte::journal {

// A new file, mode 0600, durable when this returns. Never overwrites: WrongUse export.exists. NoRoom export.no-room and
// NotWritable export.not-writable leave no half file behind.
Result<void> checkPlainFile(const QString &path); // before the work: what can be known of these without writing
Result<void> writePlainFile(const QString &path, const QByteArray &bytes);

} // namespace aparte::journal
