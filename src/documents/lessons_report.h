// A report of lessons as it is printed (design/lessons.md, Report): the whole catalogue of themes in a fixed order, no
// author, no path, no time finer than a day, no refusal. The same report gives the same bytes each time.
#pragma once

#include "domain/period.h"
#include "domain/values.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace aparte::documents {

struct LessonsReport {
    struct Line {
        domain::BilingualText theme;
        std::optional<int> atLeast;
    };
    int number = 0;
    QString previousLetters; // six check letters of the ledger's head before it
    QDate madeOn;
    QString organisation, unit; // names; unit may be empty
    domain::Period period;
    int counted = 0;  // people in the cohort: roster information, which the reader knows
    int smallest = 5; // k
    std::vector<Line> lines;
};

// What every format says; kept in the ledger, so that files can be made again years later.
QJsonObject printed(const LessonsReport &report);

QByteArray jsonFile(const QJsonObject &printed); // UTF-8, indented, keys in alphabetical order
QByteArray csvFile(const QJsonObject &printed);  // UTF-8, RFC 4180

} // namespace aparte::documents
