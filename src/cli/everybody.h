// A list of what each person has, in the order of the people; and how its days are written.
#pragma once

#include "cli/listing.h"
#include "journal/people.h"

#include <QJsonObject>

namespace aparte::cli {

using Item = QJsonObject;

inline QJsonValue dayOrNull(QDate day) {
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}
inline QString shownDay(QDate day) {
    return day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral("-");
}

template<class Read, class Add>
Result<Listing> ofEverybody(const journal::Journal &journal, const Read &read, const Add &add) {
    Listing listing;
    const auto lines = journal::listPeople(journal, &listing.missing);
    if (!lines)
        return lines.fault();
    for (const auto &person : *lines) {
        const auto values = read(journal, person.id, &listing.missing);
        if (!values)
            return values.fault();
        for (const auto &value : *values)
            add(listing, person, value);
    }
    return listing;
}

} // namespace aparte::cli
