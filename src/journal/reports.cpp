#include "journal/reports.h"

#include "documents/lessons_report.h"
#include "journal/ledger_store.h"
#include "journal/people.h"
#include "journal/plain_file.h"
#include "journal/refusal_words.h"
#include "journal/report_roster.h"
#include "lessons/release.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace aparte::journal {

namespace {

// Everything one report is made of, read once.
struct Prepared {
    lessons::Request request;
    lessons::Catalogue catalogue;
    ReportRoster roster;
    Ledger ledger;
    lessons::Decision decision;
    domain::Organisation organisation;
    QString unitName;
};

Result<domain::Organisation> organisationNamed(const Journal &journal, const QString &id) {
    auto all = organisations(journal);
    if (!all)
        return all.fault();
    const auto found = std::ranges::find(*all, id, &domain::Organisation::id);
    if (found == all->end())
        return fault(Fault::Kind::WrongUse, "report.organisation", id.toStdString());
    return *found;
}

// The unit and everything below it; a cycle in the org chart ends by itself, since a set grows only so far.
std::set<QString> unitAndBelow(const domain::Organisation &organisation, const QString &unit) {
    std::set<QString> units;
    if (unit.isEmpty())
        return units;
    units.insert(unit);
    for (std::size_t before = 0; before != units.size();) {
        before = units.size();
        for (const domain::Unit &each : organisation.units)
            if (units.contains(each.parent))
                units.insert(each.id);
    }
    return units;
}

Result<QString> unitNamed(const domain::Organisation &organisation, const QString &id) {
    if (id.isEmpty())
        return QString();
    const auto found = std::ranges::find(organisation.units, id, &domain::Unit::id);
    if (found == organisation.units.end())
        return fault(Fault::Kind::WrongUse, "report.unit", id.toStdString());
    return found->name;
}

Result<lessons::Catalogue> catalogueFor(const Journal &journal, const ReportRequest &asked) {
    auto all = themes(journal);
    if (!all)
        return all.fault();
    auto catalogue = lessons::Catalogue::from(std::move(*all));
    if (!catalogue)
        return catalogue.fault();
    for (const QString &theme : asked.themes)
        if (!catalogue->contains(theme))
            return fault(Fault::Kind::WrongUse, "report.theme", theme.toStdString());
    return catalogue;
}

Result<Prepared> prepare(const Journal &journal, const ReportRequest &asked, const Progress &progress) {
    const auto period = domain::Period::parse(asked.period);
    if (!period)
        return period.fault();
    auto organisation = organisationNamed(journal, asked.organisation);
    if (!organisation)
        return organisation.fault();
    const auto unitName = unitNamed(*organisation, asked.unit);
    if (!unitName)
        return unitName.fault();
    auto catalogue = catalogueFor(journal, asked);
    if (!catalogue)
        return catalogue.fault();
    auto ledger = readLedger(journal);
    if (!ledger)
        return ledger.fault();
    const auto foreign = foreignOrganisations(journal);
    if (!foreign)
        return foreign.fault();
    if (foreign->contains(asked.organisation))
        return fault(Fault::Kind::Refused, "ledger.foreign", asked.organisation.toStdString());
    lessons::Request request{.context = {asked.organisation, unitAndBelow(*organisation, asked.unit)},
                             .organisation = asked.organisation,
                             .unit = asked.unit,
                             .period = *period,
                             .themes = {asked.themes.begin(), asked.themes.end()},
                             .today = asked.today};
    auto roster = readRoster(journal, asked.organisation, *period, progress);
    if (!roster)
        return roster.fault();
    auto decision = lessons::decide(request, roster->members, roster->facts, *catalogue, ledger->entries);
    return Prepared{std::move(request),  std::move(*catalogue),    std::move(*roster), std::move(*ledger),
                    std::move(decision), std::move(*organisation), *unitName};
}

QJsonObject printedForm(const Prepared &prepared) {
    documents::LessonsReport report{.number = static_cast<int>(prepared.ledger.entries.size()) + 1,
                                    .previousLetters = lessons::checkLetters(prepared.ledger.head()),
                                    .madeOn = prepared.request.today,
                                    .organisation = prepared.organisation.name,
                                    .unit = prepared.unitName,
                                    .period = prepared.request.period,
                                    .counted = static_cast<int>(prepared.decision.cohort.size()),
                                    .smallest = lessons::Profile::standard().atLeast,
                                    .lines = {}};
    const auto &themes = prepared.catalogue.themes();
    for (std::size_t index = 0; index < themes.size(); ++index)
        report.lines.push_back({themes[index].label, prepared.decision.cells[index].atLeast});
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

ReportResult resultOf(const Prepared &prepared) {
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
    for (const lessons::Refusal &refusal : prepared.decision.refusals) {
        const RefusalSentence words = inWords(refusal);
        result.refusals.push_back({words.code, refusal.theme, words.fr, words.en});
    }
    if (result.publishable) {
        result.printed = printedForm(prepared);
        result.cells = cellsOf(prepared.decision.cells, result.printed);
    }
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
    result.printed = entry.printed;
    result.cells = cellsOf(entry.cells, entry.printed);
    return result;
}

// A neutral name: no organisation, no person.
QStringList filesFor(const ReportResult &result, const QString &folder, const QStringList &formats) {
    QStringList files;
    for (const QString &format : formats)
        files << QDir(folder).filePath(
            QStringLiteral("retour-enseignements-%1-%2.%3").arg(result.number).arg(result.period, format));
    return files;
}

// Said before the ledger is touched: a report that enters it cannot be taken out again.
Result<void> checkDestination(const QString &folder, const QStringList &files, const QStringList &formats) {
    for (const QString &format : formats)
        if (format != u"json" && format != u"csv")
            return fault(Fault::Kind::WrongUse, "report.format", format.toStdString());
    const QFileInfo destination(folder);
    if (!destination.isDir() || !destination.isWritable())
        return fault(Fault::Kind::NotWritable, "export.not-writable", folder.toStdString());
    for (const QString &file : files)
        if (QFileInfo::exists(file))
            return fault(Fault::Kind::WrongUse, "export.exists", QFileInfo(file).fileName().toStdString());
    return {};
}

Result<QStringList> writeFiles(const ReportResult &result, const QStringList &files, const QStringList &formats) {
    for (qsizetype index = 0; index < files.size(); ++index)
        if (auto written = writePlainFile(files[index], reportBytes(result, formats[index])); !written)
            return written.fault();
    return files;
}

lessons::Entry entryOf(const Prepared &prepared, const ReportResult &result) {
    return {.number = result.number,
            .previous = prepared.ledger.head(),
            .day = prepared.request.today,
            .profile = QString::fromLatin1(lessons::Profile::standard().name),
            .organisation = prepared.request.organisation,
            .unit = prepared.request.unit,
            .period = prepared.request.period,
            .cohort = prepared.decision.cohort,
            .heldOut = prepared.decision.heldOut,
            .cells = prepared.decision.cells,
            .printed = result.printed};
}

} // namespace

Result<ReportResult> previewReport(const Journal &journal, const ReportRequest &request, const Progress &progress) {
    const auto prepared = prepare(journal, request, progress);
    if (!prepared)
        return prepared.fault();
    return resultOf(*prepared);
}

QByteArray reportBytes(const ReportResult &result, const QString &format) {
    return format == u"csv" ? documents::csvFile(result.printed) : documents::jsonFile(result.printed);
}

Result<Published> publishReport(Journal &journal, const ReportRequest &request, const QString &folder,
                                const QStringList &askedFormats, const Progress &progress) {
    QStringList formats = askedFormats;
    formats.removeDuplicates();
    const auto prepared = prepare(journal, request, progress);
    if (!prepared)
        return prepared.fault();
    const ReportResult result = resultOf(*prepared);
    if (!result.publishable)
        return Published{result, {}};
    const QStringList files = filesFor(result, folder, formats);
    if (auto destination = checkDestination(folder, files, formats); !destination)
        return destination.fault();
    if (auto entered = append(journal, prepared->ledger, entryOf(*prepared, result)); !entered)
        return entered.fault();
    // The report has left as far as the ledger knows: from here on its files can be made again, but not another report.
    if (auto written = writeFiles(result, files, formats); !written)
        return fault(written.fault().kind, "report.files-missing", written.fault().where, result.number);
    return Published{result, files};
}

Result<QStringList> writeAgain(const Journal &journal, int number, const QString &folder, const QStringList &formats) {
    const auto ledger = readLedger(journal);
    if (!ledger)
        return ledger.fault();
    if (number < 1 || number > static_cast<int>(ledger->entries.size()))
        return fault(Fault::Kind::WrongUse, "report.number", {}, number);
    const ReportResult result = resultOf(ledger->entries[static_cast<std::size_t>(number) - 1]);
    const QStringList files = filesFor(result, folder, formats);
    if (auto destination = checkDestination(folder, files, formats); !destination)
        return destination.fault();
    return writeFiles(result, files, formats);
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

Result<void> checkLedger(const Journal &journal) {
    const auto ledger = readLedger(journal);
    return ledger ? Result<void>() : Result<void>(ledger.fault());
}

} // namespace aparte::journal
