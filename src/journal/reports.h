// The one thing made of session content that leaves: a report of anonymised lessons (design/lessons.md). A preview
// writes nothing; a published report enters the ledger in the same transaction that allows its files.
#pragma once

#include "journal/disclosing.h"
#include "journal/progress.h"
#include "lessons/roster.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace aparte::journal {

struct ReportRequest {
    QString organisation;               // its id
    QString unit;                       // empty: the whole organisation
    QString period;                     // 2026, 2026-H1, 2026-Q1, 2026-01
    QStringList themes;                 // empty: the whole catalogue
    QStringList lessons;                // ids of cards to be printed, if they may be
    QDate today = QDate::currentDate(); // a period must be over, and the report says the day it was made
};
struct ReportCell {
    QString theme; // its id, in the catalogue's order
    QString labelFr, labelEn;
    std::optional<int> atLeast; // none: the single label "fewer than 5, or not published"
};
struct ReportRefusal {
    QString code;     // journal/refusal_words.h
    QString theme;    // of the cell concerned, or empty: the whole report
    QString fr, en;   // one true sentence; for the coach's screen only
    QString lesson{}; // of the lesson concerned
};
struct ReportResult {
    bool publishable = false;
    int number = 0; // it has, or would get
    QString organisation, organisationName, unit, period;
    QString previousHead; // the ledger's head before it, as printed on the report
    int cohort = 0, heldOut = 0;
    std::set<lessons::Token> counted, waiting; // the same, as members: for the coach's screen
    QString profile;                           // standard or health: what it was audited for
    std::vector<ReportCell> cells;
    QStringList lessons; // ids of those that are printed, in order
    std::vector<ReportRefusal> refusals;
    QJsonObject printed; // what the files say; empty unless publishable
};

Result<ReportResult> previewReport(const Journal &journal, const ReportRequest &request, const Progress &progress = {});

// In which language pages are written, and by whom (without a printer there is no PDF: the command line has none).
struct ReportLook {
    Print print;
    QString language = QStringLiteral("fr");
};

struct Published {
    ReportResult result;
    QStringList files; // paths
};
// Ledger entry first, with its sealed copy in the state folder, then the files. A result that is not publishable is
// given back as it is, with no file and no entry. WrongUse report.format, export.exists; NoRoom: no entry, no file.
Result<Published> publishReport(Journal &journal, const ReportRequest &request, const QString &folder,
                                const QStringList &formats, const Progress &progress = {}, const ReportLook &look = {});
// A published report's files, made again byte for byte.
Result<QStringList> writeAgain(const Journal &journal, int number, const QString &folder, const QStringList &formats,
                               const ReportLook &look = {});

Result<std::vector<ReportResult>> publishedReports(const Journal &journal); // oldest first; refusals empty

} // namespace aparte::journal
