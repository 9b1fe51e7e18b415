#include "journal/reports.h"

#include "documents/lessons_report.h"
#include "journal/prepared_report.h"
#include "journal/refusal_words.h"
#include "journal/report_files.h"
#include "journal/theme_wording.h"

#include <QJsonArray>

#include <algorithm>

namespace aparte::journal {

namespace {

// In the order in which they were asked for.
std::vector<domain::Lesson> printedLessons(const PreparedReport &prepared) {
    std::vector<domain::Lesson> printed;
    for (const ReviewedLesson &lesson : prepared.lessons)
        if (std::ranges::find(prepared.decision.lessons, lessons::cellOfLesson(lesson.card().id),
                              &lessons::Cell::theme) != prepared.decision.lessons.end())
            printed.push_back(lesson.card());
    return printed;
}

domain::BilingualText labelOf(const PreparedReport &prepared, std::size_t theme) {
    const domain::Theme &own = prepared.catalogue.themes()[theme];
    return prepared.unfit.contains(own.id) ? labelWithoutWords(theme + 1) : own.label;
}

QJsonObject printedForm(const PreparedReport &prepared) {
    documents::LessonsReport report{.number = static_cast<int>(prepared.ledger.entries.size()) + 1,
                                    .previousLetters = lessons::checkLetters(prepared.ledger.head()),
                                    .madeOn = prepared.request.today,
                                    .organisation = prepared.organisation.name,
                                    .unit = prepared.unitName,
                                    .period = prepared.request.period,
                                    .counted = static_cast<int>(prepared.decision.cohort.size()),
                                    .smallest = prepared.profile.atLeast,
                                    .smallCohort = prepared.profile.cohort,
                                    .lines = {},
                                    .lessons = {}};
    const auto &themes = prepared.catalogue.themes();
    for (std::size_t index = 0; index < themes.size(); ++index)
        report.lines.push_back({labelOf(prepared, index), prepared.decision.cells[index].atLeast});
    for (const domain::Lesson &lesson : printedLessons(prepared)) {
        const auto theme = std::ranges::find(themes, lesson.theme, &domain::Theme::id);
        documents::LessonsReport::Lesson &line = report.lessons.emplace_back();
        line.text = lesson.text;
        line.change = lesson.change;
        line.theme = theme->label;
        line.atLeast = prepared.profile.atLeast;
    }
    return documents::printed(report);
}

std::vector<ReportCell> cellsOf(const std::vector<lessons::Cell> &cells, const QJsonObject &printed) {
    const QJsonArray lines = printed[u"themes"].toArray();
    std::vector<ReportCell> result;
    for (std::size_t index = 0; index < cells.size(); ++index) {
        const QJsonValue label = lines[static_cast<qsizetype>(index)][u"theme"];
        result.push_back({cells[index].theme, label[u"fr"].toString(), label[u"en"].toString(), cells[index].atLeast});
    }
    return result;
}

ReportRefusal refusalOf(const lessons::Refusal &refusal) {
    const RefusalSentence words = inWords(refusal);
    return {words.code, refusal.theme, words.fr, words.en, refusal.lesson};
}

ReportResult resultOf(const PreparedReport &prepared) {
    ReportResult result;
    result.publishable = prepared.decision.publishable;
    result.number = static_cast<int>(prepared.ledger.entries.size()) + 1;
    result.organisation = prepared.organisation.id;
    result.organisationName = prepared.organisation.name;
    result.unit = prepared.request.unit;
    result.period = prepared.request.period.name;
    result.previousHead = lessons::checkLetters(prepared.ledger.head());
    result.cohort = static_cast<int>(prepared.decision.cohort.size());
    result.heldOut = static_cast<int>(prepared.decision.heldOut.size());
    result.counted = prepared.decision.cohort;
    result.waiting = prepared.decision.heldOut;
    for (const lessons::Refusal &refusal : prepared.decision.refusals)
        if (refusal.lesson.isEmpty() && prepared.unfit.contains(refusal.theme))
            result.refusals.push_back(refusalOf({lessons::Refusal::Code::ThemeWording, refusal.theme}));
        else
            result.refusals.push_back(refusalOf(refusal));
    for (const ReviewedLesson &lesson : prepared.lessons)
        if (!lesson.mayLeave())
            result.refusals.push_back(
                refusalOf({lessons::Refusal::Code::LessonWording, lesson.card().theme, 0, 0, 0, lesson.card().id}));
    if (result.publishable) {
        result.printed = printedForm(prepared);
        result.cells = cellsOf(prepared.decision.cells, result.printed);
        for (const domain::Lesson &lesson : printedLessons(prepared))
            result.lessons << lesson.id;
    }
    result.profile = QString::fromLatin1(prepared.profile.name);
    return result;
}

ReportResult resultOf(const lessons::Entry &entry) {
    ReportResult result;
    result.publishable = true;
    result.number = entry.number;
    result.organisation = entry.organisation;
    result.organisationName = entry.printed[u"organisation"].toString();
    result.unit = entry.unit;
    result.period = entry.period.name;
    result.previousHead = entry.printed[u"previous"].toString();
    result.cohort = static_cast<int>(entry.cohort.size());
    result.heldOut = static_cast<int>(entry.heldOut.size());
    result.profile = entry.profile;
    result.printed = entry.printed;
    result.cells = cellsOf(entry.cells, entry.printed);
    return result;
}

lessons::Entry entryOf(const PreparedReport &prepared, const ReportResult &result) {
    return {.number = result.number,
            .previous = prepared.ledger.head(),
            .day = prepared.request.today,
            .profile = result.profile,
            .organisation = prepared.request.organisation,
            .unit = prepared.request.unit,
            .period = prepared.request.period,
            .cohort = prepared.decision.cohort,
            .heldOut = prepared.decision.heldOut,
            .cells = prepared.decision.cells,
            .lessons = prepared.decision.lessons,
            .printed = result.printed};
}

} // namespace

Result<ReportResult> previewReport(const Journal &journal, const ReportRequest &request, const Progress &progress) {
    const auto prepared = prepareReport(journal, request, progress);
    if (!prepared)
        return prepared.fault();
    return resultOf(*prepared);
}

Result<Published> publishReport(Journal &journal, const ReportRequest &request, const QString &folder,
                                const QStringList &askedFormats, const Progress &progress, const ReportLook &look) {
    QStringList formats = askedFormats;
    formats.removeDuplicates();
    const auto prepared = prepareReport(journal, request, progress);
    if (!prepared)
        return prepared.fault();
    const ReportResult result = resultOf(*prepared);
    if (!result.publishable)
        return Published{result, {}};
    const auto files = reportFiles(result, folder, formats, look);
    if (!files)
        return files.fault();
    if (auto entered = append(journal, prepared->ledger, entryOf(*prepared, result)); !entered)
        return entered.fault();
    // The report has left as far as the ledger knows: from here on its files can be made again, but not another report.
    const auto written = writeReportFiles(*files);
    if (!written)
        return fault(written.fault().kind, "report.files-missing", written.fault().where, result.number);
    return Published{result, *written};
}

Result<QStringList> writeAgain(const Journal &journal, int number, const QString &folder, const QStringList &formats,
                               const ReportLook &look) {
    const auto ledger = readLedger(journal);
    if (!ledger)
        return ledger.fault();
    if (number < 1 || number > static_cast<int>(ledger->entries.size()))
        return fault(Fault::Kind::WrongUse, "report.number", {}, number);
    const auto files =
        reportFiles(resultOf(ledger->entries[static_cast<std::size_t>(number) - 1]), folder, formats, look);
    return files ? writeReportFiles(*files) : files.fault();
}

Result<std::vector<ReportResult>> publishedReports(const Journal &journal) {
    const auto ledger = readLedger(journal);
    if (!ledger)
        return ledger.fault();
    std::vector<ReportResult> results;
    for (const lessons::Entry &entry : ledger->entries)
        results.push_back(resultOf(entry));
    return results;
}

} // namespace aparte::journal
