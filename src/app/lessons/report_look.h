// What the builder asks the journal for one report, in one errand: what it would say, about whom, at which period.
#pragma once

#include "journal/lesson_cards.h"
#include "journal/report_people.h"
#include "journal/report_profile.h"

namespace aparte::app {

struct ReportLooked {
    journal::ReportResult result;
    std::vector<journal::ReportPerson> people;
    journal::AdvisedPeriod advised;
    journal::ReportProfile profile;
    std::vector<domain::Lesson> lessons; // that could be printed: of a theme
    QStringList asked;                   // of those, the ones that were asked for and are still there
};
// An empty period: the one that is advised.
Result<ReportLooked> lookAt(const journal::Journal &open, journal::ReportRequest request,
                            const journal::Progress &progress);

} // namespace aparte::app
