// A day that is to come, as it is typed: without its year it is the next one, not the last.
#pragma once

#include "app/desk/days.h"

namespace aparte::app {

inline QDate dayTypedAhead(const QString &typed, QDate today) {
    const QDate day = dayTyped(typed, today);
    const bool yearless = typed.trimmed().size() <= 5;
    return yearless && day.isValid() && day < today ? day.addYears(1) : day;
}

} // namespace aparte::app
