#include "app/lessons/published_reports.h"

#include "app/desk/desk.h"
#include "journal/report_files.h"

#include <QJsonArray>

namespace aparte::app {
namespace {

using Row = PublishedReports::Row;

QVariant digestLines(const Row &row) {
    QStringList lines;
    for (const QString &format : journal::reportFormats())
        if (row.digests.contains(format))
            lines << format.toUpper() + QStringLiteral("  ") + row.digests[format];
    return lines;
}

} // namespace

PublishedReports::PublishedReports(Desk &desk, journal::Print print, QObject *parent)
    : QObject(parent), m_desk(desk),
      m_rows({{"number", [](const Row &row) { return QVariant(row.report.number); }},
              {"organisation", [](const Row &row) { return QVariant(row.report.organisationName); }},
              {"period", [](const Row &row) { return QVariant(row.report.period); }},
              {"madeOn", [](const Row &row) { return QVariant(row.report.printed[u"made_on"].toString()); }},
              {"letters", [](const Row &row) { return QVariant(row.report.previousHead); }},
              {"digests", digestLines}},
             this) {
    m_look.print = std::move(print);
    connect(&desk, &Desk::changed, this, &PublishedReports::load);
    load();
}

void PublishedReports::load() {
    m_desk.ask(
        this, [](journal::Journal &open) { return journal::publishedReports(open); },
        [this](Result<std::vector<journal::ReportResult>> reports) {
            if (!reports)
                return m_trouble.tell(reports.fault());
            std::vector<Row> rows;
            for (auto report = reports->rbegin(); report != reports->rend(); ++report)
                rows.push_back({std::move(*report), {}});
            m_rows.show(std::move(rows));
            Q_EMIT changed();
        });
}

void PublishedReports::setLanguage(const QString &language) {
    m_look.language = language;
    load(); // without the digests of the other language's files
}

void PublishedReports::writeAgain(int row, const QString &folder) {
    if (row < 0 || row >= count())
        return;
    m_trouble.clear();
    m_files.clear();
    m_desk.ask(
        this,
        [number = m_rows.rows()[static_cast<std::size_t>(row)].report.number, folder,
         look = m_look](journal::Journal &open) {
            return journal::writeAgain(open, number, folder, journal::reportFormats(), look);
        },
        [this](Result<QStringList> files) {
            if (!files)
                return m_trouble.tell(files.fault());
            m_files = *std::move(files);
            Q_EMIT changed();
        });
}

void PublishedReports::findDigests(int row) {
    if (row < 0 || row >= count())
        return;
    m_desk.ask(
        this,
        [report = m_rows.rows()[static_cast<std::size_t>(row)].report, look = m_look](journal::Journal &) {
            return journal::reportDigests(report, look);
        },
        [this, row](Result<QMap<QString, QString>> digests) {
            if (!digests)
                return m_trouble.tell(digests.fault());
            if (row >= count())
                return;
            Row known = m_rows.rows()[static_cast<std::size_t>(row)];
            known.digests = *std::move(digests);
            m_rows.change(static_cast<std::size_t>(row), std::move(known));
        });
}

} // namespace aparte::app
