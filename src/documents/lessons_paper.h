// A report of lessons as pages, in one language: what PDF and ODT are made of.
#pragma once

#include "documents/paper.h"

#include <QJsonObject>

namespace aparte::documents {

// `printed`: what lessons_report.h made, as the ledger keeps it; nothing else decides a word of the pages.
Paper lessonsPaper(const QJsonObject &printed, const QString &language);

} // namespace aparte::documents
