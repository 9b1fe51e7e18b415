// The files of one report: PDF, ODT, CSV and JSON from what the ledger keeps of it, and nothing else, so that they can
// be made again byte for byte (design/lessons.md, Report).
#pragma once

#include "journal/disclosing.h"
#include "journal/reports.h"

namespace aparte::journal {

QStringList reportFormats(); // pdf, odt, csv, json

// The pages, as PDF and ODT have them.
documents::Paper reportPaper(const ReportResult &result, const QString &language);

// The exact bytes a file of this report has. WrongUse report.format: another format, or "pdf" where there is no
// printer; what the printer says.
Result<QByteArray> reportBytes(const ReportResult &result, const QString &format, const ReportLook &look = {});

// A name that says no organisation and no person: retour-enseignements-3-2025-H2.pdf
QString reportFileName(const ReportResult &result, const QString &format, const ReportLook &look);

struct ReportFile {
    QString path;
    QByteArray bytes;
};
// Everything that can be known to go wrong before the ledger is touched, since a report that enters it cannot be taken
// out again: WrongUse report.format, export.exists; NotWritable export.not-writable; what the printer says.
Result<std::vector<ReportFile>> reportFiles(const ReportResult &result, const QString &folder,
                                            const QStringList &formats, const ReportLook &look);
Result<QStringList> writeReportFiles(const std::vector<ReportFile> &files); // their paths

// By what a file of it is known again, whoever has it: SHA-256, 64 hexadecimal digits, by format.
Result<QMap<QString, QString>> reportDigests(const ReportResult &result, const ReportLook &look);

} // namespace aparte::journal
