// Everything one report is made of, read once and decided: what a preview shows and a publication writes.
#pragma once

#include "journal/ledger_store.h"
#include "journal/report_roster.h"
#include "journal/reports.h"
#include "journal/reviewed_lessons.h"
#include "lessons/release.h"

namespace aparte::journal {

struct PreparedReport {
    lessons::Request request;
    lessons::Catalogue catalogue;
    ReportRoster roster;
    Ledger ledger;
    lessons::Decision decision;
    domain::Organisation organisation;
    QString unitName;
    lessons::Profile profile;
    std::vector<ReviewedLesson> lessons; // those asked for
    std::set<QString> unfit;             // themes whose label may not be printed (journal/theme_wording.h)
};

// WrongUse report.organisation, report.unit, report.theme, report.lesson, period.unreadable; Refused ledger.foreign;
// Cancelled; what reading the ledger says.
Result<PreparedReport> prepareReport(const Journal &journal, const ReportRequest &asked, const Progress &progress);

} // namespace aparte::journal
