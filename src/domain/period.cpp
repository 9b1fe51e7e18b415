#include "domain/period.h"

#include <QRegularExpression>

namespace aparte::domain {

namespace {
Period months(const QString &name, int year, int first, int count) {
    const QDate start(year, first, 1);
    return {name, start, start.addMonths(count).addDays(-1)};
}
} // namespace

Result<Period> Period::parse(const QString &name) {
    static const QRegularExpression shape(
        QStringLiteral("\\A([1-9][0-9]{3})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?\\z"));
    const auto match = shape.match(name);
    if (!match.hasMatch())
        return fault(Fault::Kind::WrongUse, "period.unreadable", name.toStdString());
    const int year = match.captured(1).toInt();
    if (const int half = match.captured(2).toInt())
        return months(name, year, half * 6 - 5, 6);
    if (const int quarter = match.captured(3).toInt())
        return months(name, year, quarter * 3 - 2, 3);
    if (const int month = match.captured(4).toInt())
        return months(name, year, month, 1);
    return months(name, year, 1, 12);
}

} // namespace aparte::domain
