#include "app/lessons/published_reports.h"

#include "app/desk/desk.h"

#include <algorithm>

namespace aparte::app {

PublishedReports::PublishedReports(Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk),
      m_rows({{"number", [](const journal::ReportResult &row) { return QVariant(row.number); }},
              {"organisation", [](const journal::ReportResult &row) { return QVariant(row.organisationName); }},
              {"period", [](const journal::ReportResult &row) { return QVariant(row.period); }}},
             this) {
    connect(&desk, &Desk::changed, this, &PublishedReports::load);
    load();
}

void PublishedReports::load() {
    m_desk.ask(
        this, [](journal::Journal &open) { return journal::publishedReports(open); },
        [this](Result<std::vector<journal::ReportResult>> reports) {
            if (!reports)
                return m_trouble.tell(reports.fault());
            std::reverse(reports->begin(), reports->end());
            m_rows.show(*std::move(reports));
            Q_EMIT changed();
        });
}

void PublishedReports::writeAgain(int row, const QString &folder) {
    if (row < 0 || row >= count())
        return;
    m_trouble.clear();
    m_files.clear();
    m_desk.ask(
        this,
        [number = m_rows.rows()[static_cast<std::size_t>(row)].number, folder](journal::Journal &open) {
            return journal::writeAgain(open, number, folder, {QStringLiteral("json"), QStringLiteral("csv")});
        },
        [this](Result<QStringList> files) {
            if (!files)
                return m_trouble.tell(files.fault());
            m_files = *std::move(files);
            Q_EMIT changed();
        });
}

} // namespace aparte::app
