// When a request by telephone or mail has to be answered (R67): "dans les deux jours qui suivent" is two calendar days,
// or working ones when the framework says so. The wall clock as it was written decides: a moment with an offset keeps
// its own day, so that neither a journey nor a clock change moves what is due.
#pragma once

#include "domain/values.h"

namespace aparte::domain {

// The last day on which it is in time; invalid when the moment cannot be read. The day of the request is day 0.
QDate answerDueDay(const QString &requestedAt, int days, const QString &dayKind);

enum class Answer { InTime, TooLate, Open, DueToday, Overdue };
// A framework without a delay: never due.
Answer answerOf(const Exchange &exchange, const Framework &framework, QDate today);

QDate dayOf(const QString &moment); // the day a moment was written on; invalid: none can be read

} // namespace aparte::domain
