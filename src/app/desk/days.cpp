#include "app/desk/days.h"

#include <QRegularExpression>

namespace aparte::app {

QString isoDay(QDate day) {
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QDate dayTyped(const QString &typed, QDate today) {
    const QString text = typed.trimmed();
    if (const QDate iso = QDate::fromString(text, Qt::ISODate); iso.isValid())
        return iso;
    static const QRegularExpression parts(QStringLiteral("^(\\d{1,2})[/. -](\\d{1,2})(?:[/. -](\\d{4}|\\d{2}))?$"));
    const QRegularExpressionMatch match = parts.match(text);
    if (!match.hasMatch())
        return {};
    const int day = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    const QString year = match.captured(3);
    if (!year.isEmpty())
        return {year.toInt() + (year.size() == 2 ? 2000 : 0), month, day};
    const QDate thisYear(today.year(), month, day);
    return thisYear > today.addDays(1) ? QDate(today.year() - 1, month, day) : thisYear;
}

} // namespace aparte::app
