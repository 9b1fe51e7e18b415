// A closed calendar period as reports name it: 2026, 2026-H1, 2026-Q1, 2026-01.
#pragma once

#include "crypto/result.h"

#include <QDate>
#include <QString>

namespace aparte::domain {

struct Period {
    QString name;
    QDate first, last; // both inside

    static Result<Period> parse(const QString &name); // WrongUse period.unreadable
    bool contains(QDate day) const { return first <= day && day <= last; }
    bool overlaps(const Period &other) const { return first <= other.last && other.first <= last; }
    bool operator==(const Period &) const = default;
};

} // namespace aparte::domain
