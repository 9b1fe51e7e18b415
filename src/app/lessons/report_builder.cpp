#include "app/lessons/report_builder.h"

#include "app/desk/desk.h"

#include <QStandardPaths>

namespace aparte::app {
namespace {

std::vector<Rows<CellRow>::Role> cellRoles() {
    return {{"fr", [](const CellRow &row) { return QVariant(row.cell.labelFr); }},
            {"en", [](const CellRow &row) { return QVariant(row.cell.labelEn); }},
            {"atLeast", [](const CellRow &row) { return QVariant(row.cell.atLeast.value_or(0)); }},
            {"why", [](const CellRow &row) { return QVariant(row.why); }},
            {"whyFr", [](const CellRow &row) { return QVariant(row.whyFr); }},
            {"whyEn", [](const CellRow &row) { return QVariant(row.whyEn); }}};
}

CellRow withReason(const journal::ReportCell &cell, const std::vector<journal::ReportRefusal> &refusals) {
    for (const journal::ReportRefusal &refusal : refusals)
        if (refusal.theme == cell.theme)
            return {cell, refusal.code, refusal.fr, refusal.en};
    return {cell, {}, {}, {}};
}

} // namespace

QStringList periodsUntil(QDate today) {
    QStringList periods;
    for (int year = today.year(); year > today.year() - 3; --year) {
        if (year < today.year())
            periods << QString::number(year);
        for (int half = 2; half >= 1; --half)
            if (QDate(year, half * 6, 28) < today)
                periods << QStringLiteral("%1-H%2").arg(year).arg(half);
        for (int quarter = 4; quarter >= 1; --quarter)
            if (QDate(year, quarter * 3, 28) < today)
                periods << QStringLiteral("%1-Q%2").arg(year).arg(quarter);
    }
    return periods;
}

ReportBuilder::ReportBuilder(Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk), m_errand(desk, this), m_place(desk, this), m_cells(cellRoles(), this),
      m_refusals({{"why", [](const journal::ReportRefusal &row) { return QVariant(row.code); }},
                  {"whyFr", [](const journal::ReportRefusal &row) { return QVariant(row.fr); }},
                  {"whyEn", [](const journal::ReportRefusal &row) { return QVariant(row.en); }}},
                 this),
      m_periods(periodsUntil(QDate::currentDate())),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)) {
    connect(&m_place, &OrganisationChoice::changed, this, &ReportBuilder::lookIfElsewhere);
}

void ReportBuilder::setPeriodAt(int place) {
    if (place == m_periodAt || place < 0 || place >= m_periods.size())
        return;
    m_periodAt = place;
    look();
}

void ReportBuilder::setFormat(const QString &format) {
    m_format = format;
    Q_EMIT changed();
}

void ReportBuilder::setFolder(const QString &folder) {
    m_folder = folder;
    Q_EMIT changed();
}

QString ReportBuilder::preview() const {
    return publishable() ? QString::fromUtf8(journal::reportBytes(m_result, m_format)) : QString();
}

journal::ReportRequest ReportBuilder::request() const {
    journal::ReportRequest wanted;
    wanted.organisation = m_place.organisation();
    wanted.unit = m_place.unit();
    wanted.period = m_periods.value(m_periodAt);
    return wanted;
}

// The list of places is also read again after anything was written: the files of a report stay named.
void ReportBuilder::lookIfElsewhere() {
    if (m_asked == QStringList{m_place.organisation(), m_place.unit()})
        Q_EMIT changed();
    else
        look();
}

void ReportBuilder::look() {
    m_asked = {m_place.organisation(), m_place.unit()};
    m_trouble.clear();
    m_files.clear();
    m_answered = false;
    const int question = ++m_question;
    Q_EMIT changed();
    if (m_place.organisation().isEmpty()) {
        m_errand.cancel();
        return m_errand.end();
    }
    m_desk.ask(
        this,
        [wanted = request(), progress = m_errand.begin()](journal::Journal &open) {
            return journal::previewReport(open, wanted, progress);
        },
        [this, question](Result<journal::ReportResult> result) {
            if (question != m_question)
                return;
            m_errand.end();
            if (!result)
                return m_trouble.tell(result.fault());
            take(*std::move(result));
        });
}

void ReportBuilder::take(journal::ReportResult result) {
    std::vector<CellRow> cells;
    for (const journal::ReportCell &cell : result.cells)
        cells.push_back(withReason(cell, result.refusals));
    std::vector<journal::ReportRefusal> whole;
    for (const journal::ReportRefusal &refusal : result.refusals)
        if (refusal.theme.isEmpty())
            whole.push_back(refusal);
    m_result = std::move(result);
    m_cells.show(std::move(cells));
    m_refusals.show(std::move(whole));
    m_answered = true;
    Q_EMIT changed();
}

void ReportBuilder::publish() {
    if (!publishable() || m_errand.running())
        return;
    m_trouble.clear();
    ++m_question;
    m_desk.write(
        this,
        [wanted = request(), folder = m_folder, progress = m_errand.begin()](journal::Journal &open) {
            return journal::publishReport(open, wanted, folder, {QStringLiteral("json"), QStringLiteral("csv")},
                                          progress);
        },
        [this](Result<journal::Published> published) {
            m_errand.end();
            if (!published)
                return m_trouble.tell(published.fault());
            m_files = published->files;
            take(std::move(published->result));
        });
}

} // namespace aparte::app
