#include "app/lessons/report_builder.h"

#include "app/desk/desk.h"
#include "app/lessons/renewed_rows.h"
#include "journal/report_files.h"

#include <QStandardPaths>

#include <algorithm>

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

std::vector<Rows<journal::ReportRefusal>::Role> refusalRoles() {
    return {{"why", [](const journal::ReportRefusal &row) { return QVariant(row.code); }},
            {"whyFr", [](const journal::ReportRefusal &row) { return QVariant(row.fr); }},
            {"whyEn", [](const journal::ReportRefusal &row) { return QVariant(row.en); }}};
}

std::vector<Rows<LessonRow>::Role> lessonRoles() {
    return {{"fr", [](const LessonRow &row) { return QVariant(row.lesson.text.fr); }},
            {"en", [](const LessonRow &row) { return QVariant(row.lesson.text.en); }},
            {"asked", [](const LessonRow &row) { return QVariant(row.asked); }},
            {"printed", [](const LessonRow &row) { return QVariant(row.printed); }},
            {"whyFr", [](const LessonRow &row) { return QVariant(row.whyFr); }},
            {"whyEn", [](const LessonRow &row) { return QVariant(row.whyEn); }}};
}

QString standingWord(const journal::ReportPerson &person) {
    switch (person.standing) {
    case journal::ReportPerson::Standing::Counted:
        return QStringLiteral("counted");
    case journal::ReportPerson::Standing::Waits:
        return QStringLiteral("waits");
    case journal::ReportPerson::Standing::Asked:
        return QStringLiteral("asked");
    default:
        return QStringLiteral("unseen");
    }
}

LessonRow lessonRow(const domain::Lesson &lesson, bool asked, const journal::ReportResult &result) {
    LessonRow row{lesson, asked, result.lessons.contains(lesson.id), {}, {}};
    for (const journal::ReportRefusal &refusal : result.refusals)
        if (refusal.lesson == lesson.id) {
            row.whyFr = refusal.fr;
            row.whyEn = refusal.en;
        }
    return row;
}

CellRow withReason(const journal::ReportCell &cell, const std::vector<journal::ReportRefusal> &refusals) {
    for (const journal::ReportRefusal &refusal : refusals)
        if (refusal.theme == cell.theme && refusal.lesson.isEmpty())
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

ReportBuilder::ReportBuilder(Desk &desk, journal::Print print, QObject *parent)
    : QObject(parent), m_desk(desk), m_errand(desk, this), m_place(desk, this), m_cells(cellRoles(), this),
      m_refusals(refusalRoles(), this), m_lessons(lessonRoles(), this), m_pages(desk, this), m_ledger(desk, this),
      m_periods(periodsUntil(QDate::currentDate())), m_formats(journal::reportFormats()),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)) {
    m_look.print = std::move(print);
    connect(&m_place, &OrganisationChoice::changed, this, &ReportBuilder::lookIfElsewhere);
}

ReportBuilder::~ReportBuilder() {
    if (!m_publishing)
        m_errand.cancel();
}

// The same again looks again where a look was stopped.
void ReportBuilder::setPeriodAt(int place) {
    const bool same = place == m_periodAt && (m_answered || m_errand.running());
    if (same || place < 0 || place >= m_periods.size())
        return;
    m_periodAt = place;
    look();
}

void ReportBuilder::setProfile(const QString &profile) {
    if (profile == m_looked.profile.chosen || m_place.organisation().isEmpty())
        return;
    m_desk.write(
        this,
        [organisation = m_place.organisation(), profile](journal::Journal &open) {
            return journal::setReportProfile(open, organisation, profile);
        },
        [this](Result<void> set) {
            if (!set)
                return m_trouble.tell(set.fault());
            look();
        });
}

void ReportBuilder::setLanguage(const QString &language) {
    m_look.language = language;
    showPages();
    Q_EMIT changed();
}

void ReportBuilder::setFolder(const QString &folder) {
    m_folder = folder;
    Q_EMIT changed();
}

QStringList ReportBuilder::who(const QString &standing, bool discreet) const {
    QStringList names;
    for (const journal::ReportPerson &person : m_looked.people)
        if (standingWord(person) == standing)
            names << (discreet ? person.code : person.name);
    if (discreet) // in the order of names they would tell more than codes do
        names.sort();
    return names;
}

void ReportBuilder::toggleFormat(const QString &format) {
    if (!m_formats.removeOne(format))
        m_formats << format;
    Q_EMIT changed();
}

void ReportBuilder::toggleLesson(int row) {
    if (row < 0 || row >= m_lessons.rowCount() || m_publishing)
        return;
    const auto place = static_cast<std::size_t>(row);
    LessonRow toggled = m_lessons.rows()[place];
    if (!m_askedLessons.removeOne(toggled.lesson.id))
        m_askedLessons << toggled.lesson.id;
    toggled.asked = !toggled.asked;
    toggled.printed = false; // not known yet
    toggled.whyFr.clear();
    toggled.whyEn.clear();
    m_lessons.change(place, std::move(toggled));
    lookAgain();
}

void ReportBuilder::cardsChanged() {
    if ((m_answered || m_errand.running()) && !m_publishing)
        lookAgain();
}

int ReportBuilder::withheld() const {
    return static_cast<int>(std::ranges::count_if(m_looked.result.refusals, [](const journal::ReportRefusal &refusal) {
        return refusal.code.startsWith(QStringLiteral("W4"));
    }));
}

journal::ReportRequest ReportBuilder::request() const {
    journal::ReportRequest request;
    request.organisation = m_place.organisation();
    request.unit = m_place.unit();
    if (m_periodAt >= 0)
        request.period = m_periods.at(m_periodAt);
    request.lessons = m_askedLessons;
    return request;
}

// Whatever is written tells all pages; the same place again is no new question.
void ReportBuilder::lookIfElsewhere() {
    if (m_asked == QStringList{m_place.organisation(), m_place.unit()})
        Q_EMIT changed();
    else
        look();
}

void ReportBuilder::look() {
    m_asked = {m_place.organisation(), m_place.unit()};
    m_pages.putAway();
    m_answered = false;
    lookAgain();
}

void ReportBuilder::lookAgain() {
    m_trouble.clear();
    m_notPublished.clear();
    m_files.clear();
    m_pages.outdate();
    const int question = ++m_question;
    Q_EMIT changed();
    if (m_place.organisation().isEmpty()) {
        m_errand.cancel();
        return m_errand.end();
    }
    m_desk.ask(
        this,
        [wanted = request(), progress = m_errand.begin()](journal::Journal &open) {
            return lookAt(open, wanted, progress);
        },
        [this, question](Result<ReportLooked> looked) {
            if (question != m_question)
                return;
            m_errand.end();
            if (!looked)
                return notLooked(looked.fault());
            m_looked = *std::move(looked);
            m_askedLessons = m_looked.asked;
            m_periodAt = static_cast<int>(m_periods.indexOf(m_looked.result.period));
            take(m_looked.result);
            showPages();
        });
}

void ReportBuilder::notLooked(Fault why) {
    m_answered = false;
    m_pages.putAway();
    m_trouble.tell(std::move(why));
    Q_EMIT changed();
}

void ReportBuilder::take(journal::ReportResult result) {
    std::vector<CellRow> cells;
    for (const journal::ReportCell &cell : result.cells)
        cells.push_back(withReason(cell, result.refusals));
    std::vector<journal::ReportRefusal> whole;
    for (const journal::ReportRefusal &refusal : result.refusals)
        if (refusal.theme.isEmpty() && refusal.lesson.isEmpty())
            whole.push_back(refusal);
    std::vector<LessonRow> lessons;
    for (const domain::Lesson &lesson : m_looked.lessons)
        lessons.push_back(lessonRow(lesson, m_askedLessons.contains(lesson.id), result));
    m_looked.result = std::move(result);
    renew(m_cells, std::move(cells));
    renew(m_refusals, std::move(whole));
    renew(m_lessons, std::move(lessons));
    m_answered = true;
    Q_EMIT changed();
}

void ReportBuilder::showPages() {
    if (publishable())
        m_pages.show(m_looked.result, m_look.language);
    else
        m_pages.putAway();
}

void ReportBuilder::publish() {
    if (!publishable() || m_errand.running() || m_formats.isEmpty())
        return;
    m_notPublished.clear();
    m_publishing = true;
    ++m_question;
    Q_EMIT changed();
    m_desk.write(
        this,
        [wanted = request(), folder = m_folder, formats = m_formats, look = m_look, progress = m_errand.begin()](
            journal::Journal &open) { return journal::publishReport(open, wanted, folder, formats, progress, look); },
        [this](Result<journal::Published> published) {
            m_errand.end();
            m_publishing = false;
            Q_EMIT changed();
            if (!published)
                return m_notPublished.tell(published.fault());
            m_files = published->files;
            take(std::move(published->result));
        });
}

} // namespace aparte::app
