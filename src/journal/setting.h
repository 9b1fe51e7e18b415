// A setting of the journal: one small object under the journal's key, known by its name. It names nobody.
#pragma once

#include "journal/journal.h"

#include <QJsonArray>
#include <QJsonObject>

namespace aparte::journal {

Result<QJsonObject> setting(const Journal &journal, const QString &name); // empty: never kept
Result<void> keepSetting(Journal &journal, const QString &name, QJsonObject value);

} // namespace aparte::journal
