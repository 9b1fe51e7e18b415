// A report of lessons as it is printed (design/lessons.md, Report): the whole catalogue of themes in a fixed order, no
// author, no path, no time finer than a day, no refusal. The same report gives the same bytes each time, in every
// format; documents/lessons_paper.h has it as pages.
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
    struct Lesson { // of a theme that says something in this report
        domain::BilingualText text, theme;
        int atLeast = 5;                   // people of this report who stand behind it
        domain::BilingualText change = {}; // what the institution could change
    };
    int number = 0;
    QString previousLetters; // six check letters of the ledger's head before it
    QDate madeOn;
    QString organisation, unit; // names; unit may be empty
    domain::Period period;
    int counted = 0;      // people in the cohort: roster information, which the reader knows
    int smallest = 5;     // k, and the size of the smallest class
    int smallCohort = 10; // fewer people are not reported on at all
    std::vector<Line> lines;
    std::vector<Lesson> lessons; // each of a theme that says something in this report
};

// What every format says; kept in the ledger, so that files can be made again years later.
QJsonObject printed(const LessonsReport &report);

QByteArray jsonFile(const QJsonObject &printed); // UTF-8, indented, keys in alphabetical order
// UTF-8, RFC 4180, one table: a line for each theme, each rule and what is not covered, told apart by the column
// "what".
QByteArray csvFile(const QJsonObject &printed);

// "au moins 5", or the single label.
QString bandInWords(const QJsonObject &printed, const QJsonObject &line, const QString &language);

} // namespace aparte::documents
