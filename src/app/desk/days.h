// Days as they are typed and as pages hand them to QML: ISO text, because a QDate becomes a moment in JavaScript and
// may slip by a day.
#pragma once

#include <QDate>
#include <QString>

namespace aparte::app {

QString isoDay(QDate day); // empty when there is none

// 2025-10-14, 14/10/2025, 14.10.25, 14/10 (the latest such day that is not after tomorrow), or nothing: invalid. French
// order in both languages.
QDate dayTyped(const QString &typed, QDate today);

} // namespace aparte::app
