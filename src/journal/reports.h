// The one thing made of session content that leaves: a report of anonymised lessons (design/lessons.md). A preview
// writes nothing; a published report enters the ledger in the same transaction that allows its files.
#pragma once

#include "journal/journal.h"
#include "journal/progress.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace aparte::journal {

struct ReportRequest {
    QString organisation;               // its id
    QString unit;                       // empty: the whole organisation
    QString period;                     // 2026, 2026-H1, 2026-Q1, 2026-01
    QStringList themes;                 // empty: the whole catalogue
    QDate today = QDate::currentDate(); // a period must be over, and the report says the day it was made
};
struct ReportCell {
    QString theme; // its id, in the catalogue's order
    QString labelFr, labelEn;
    std::optional<int> atLeast; // none: the single label "fewer than 5, or not published"
};
struct ReportRefusal {
    QString code;   // W1-small, W1-changed, W1-filter, W2-under, W2-nearly-all, W3-open, W3-published, W3-overlap,
                    // W3-level, W3-detail, not-asked
    QString theme;  // of the cell concerned, or empty: the whole report
    QString fr, en; // one true sentence; for the coach's screen only
};
struct ReportResult {
    bool publishable = false;
    int number = 0; // it has, or would get
    QString organisation, organisationName, unit, period;
    QString previousHead; // the ledger's head before it, as printed on the report
    int cohort = 0, heldOut = 0;
    std::vector<ReportCell> cells;
    std::vector<ReportRefusal> refusals;
    QJsonObject printed; // what the files say; empty unless publishable
};

Result<ReportResult> previewReport(const Journal &journal, const ReportRequest &request, const Progress &progress = {});

// The exact bytes a file of this report has: "json" or "csv". Nothing but the result decides them.
QByteArray reportBytes(const ReportResult &result, const QString &format);

struct Published {
    ReportResult result;
    QStringList files; // paths
};
// Ledger entry first, with its sealed copy in the state folder, then the files. A result that is not publishable is
// given back as it is, with no file and no entry. WrongUse report.format, export.exists; NoRoom: no entry, no file.
Result<Published> publishReport(Journal &journal, const ReportRequest &request, const QString &folder,
                                const QStringList &formats, const Progress &progress = {});
// A published report's files, made again byte for byte.
Result<QStringList> writeAgain(const Journal &journal, int number, const QString &folder, const QStringList &formats);

Result<std::vector<ReportResult>> publishedReports(const Journal &journal); // oldest first; refusals empty

// Exports stop when the ledger's chain does not verify: ChangedOutside ledger.chain.
Result<void> checkLedger(const Journal &journal);

} // namespace aparte::journal
