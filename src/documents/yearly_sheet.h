// A year of the coach's practice on a page, for an employer or an accrediting body: hours and counts, nothing of
// anybody who is accompanied (design/domain.md, Registers without content; R1, R37 to R41, R45).
#pragma once

#include "documents/paper.h"

#include <QDate>

#include <optional>

namespace aparte::documents {

struct YearlySheet {
    struct Line { // a training, or a body that certifies
        QString title, body;
        std::optional<QDate> on, until;
        int minutes = 0; // 0: not said
    };
    int year = 0;
    QDate madeOn;
    QString coach, status; // internal, external; empty: not said
    int supervisions = 0, supervisionMinutes = 0, coachedMinutes = 0;
    std::optional<double> coachedForOne; // hours coached for one of supervision
    int networkMeetings = 0, networkMinutes = 0;
    std::vector<Line> trainings;      // of the year
    std::vector<Line> certifications; // of the coach's own record
    int solicitations = 0, solicitationsWaiting = 0;
    int interferences = 0, ethics = 0;
    int breaches = 0, breachesWaiting = 0;
    std::vector<QDate> declarations; // of the internal coach (R37)
};

Paper paperOf(const YearlySheet &sheet, const QString &language); // fr, en

} // namespace aparte::documents
