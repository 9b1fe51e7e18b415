#include "journal/report_files.h"

#include "documents/lessons_paper.h"
#include "documents/lessons_report.h"
#include "documents/odt.h"
#include "journal/plain_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace aparte::journal {

QStringList reportFormats() {
    return {QStringLiteral("pdf"), QStringLiteral("odt"), QStringLiteral("csv"), QStringLiteral("json")};
}

documents::Paper reportPaper(const ReportResult &result, const QString &language) {
    return documents::lessonsPaper(result.printed, language);
}

Result<QByteArray> reportBytes(const ReportResult &result, const QString &format, const ReportLook &look) {
    if (format == u"json")
        return documents::jsonFile(result.printed);
    if (format == u"csv")
        return documents::csvFile(result.printed);
    if (format == u"odt")
        return documents::odt(reportPaper(result, look.language));
    if (format == u"pdf" && look.print)
        return look.print(reportPaper(result, look.language));
    return fault(Fault::Kind::WrongUse, "report.format", format.toStdString());
}

QString reportFileName(const ReportResult &result, const QString &format, const ReportLook &look) {
    const bool pages = format == u"pdf" || format == u"odt"; // the other two have both languages
    const QString stem =
        pages && look.language == u"en" ? QStringLiteral("lessons-report") : QStringLiteral("retour-enseignements");
    return stem + QStringLiteral("-%1-%2.%3").arg(result.number).arg(result.period, format);
}

Result<std::vector<ReportFile>> reportFiles(const ReportResult &result, const QString &folder,
                                            const QStringList &formats, const ReportLook &look) {
    std::vector<ReportFile> files;
    for (const QString &format : formats) {
        auto bytes = reportBytes(result, format, look);
        if (!bytes)
            return bytes.fault();
        files.push_back({QDir(folder).filePath(reportFileName(result, format, look)), *std::move(bytes)});
    }
    const QFileInfo destination(folder);
    if (!destination.isDir() || !destination.isWritable())
        return fault(Fault::Kind::NotWritable, "export.not-writable", folder.toStdString());
    for (const ReportFile &file : files)
        if (QFileInfo::exists(file.path))
            return fault(Fault::Kind::WrongUse, "export.exists", QFileInfo(file.path).fileName().toStdString());
    return files;
}

Result<QStringList> writeReportFiles(const std::vector<ReportFile> &files) {
    QStringList paths;
    for (const ReportFile &file : files) {
        if (auto written = writePlainFile(file.path, file.bytes); !written)
            return written.fault();
        paths << file.path;
    }
    return paths;
}

Result<QMap<QString, QString>> reportDigests(const ReportResult &result, const ReportLook &look) {
    QMap<QString, QString> digests;
    for (const QString &format : reportFormats()) {
        if (format == u"pdf" && !look.print)
            continue;
        const auto bytes = reportBytes(result, format, look);
        if (!bytes)
            return bytes.fault();
        digests.insert(format,
                       QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex()));
    }
    return digests;
}

} // namespace aparte::journal
