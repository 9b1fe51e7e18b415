#include "domain/delay.h"

#include "domain/french_holidays.h"

namespace aparte::domain {

QDate dayOf(const QString &moment) {
    constexpr qsizetype dateOnly = 10;
    return QDate::fromString(moment.left(dateOnly), Qt::ISODate);
}

QDate answerDueDay(const QString &requestedAt, int days, const QString &dayKind) {
    const QDate asked = dayOf(requestedAt);
    if (!asked.isValid())
        return {};
    return dayKind == u"working" ? afterWorkingDays(asked, days) : asked.addDays(days);
}

Answer answerOf(const Exchange &exchange, const Framework &framework, QDate today) {
    const QDate due = framework.answerDays
                          ? answerDueDay(exchange.requestedAt, *framework.answerDays, framework.answerDayKind)
                          : QDate();
    if (exchange.answeredAt)
        return due.isValid() && dayOf(*exchange.answeredAt) > due ? Answer::TooLate : Answer::InTime;
    if (!due.isValid() || today < due)
        return Answer::Open;
    return today == due ? Answer::DueToday : Answer::Overdue;
}

} // namespace aparte::domain
