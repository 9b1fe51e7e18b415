#include "cli/report_object.h"

#include "cli/columns.h"

#include <QJsonArray>

namespace aparte::cli {

namespace {

QJsonObject objectOf(const journal::ReportCell &cell) {
    return {{QStringLiteral("theme"), cell.theme},
            {QStringLiteral("at_least"), cell.atLeast ? QJsonValue(*cell.atLeast) : QJsonValue(QJsonValue::Null)}};
}

QJsonObject objectOf(const journal::ReportRefusal &refusal) {
    const QJsonObject sentence{{QStringLiteral("fr"), refusal.fr}, {QStringLiteral("en"), refusal.en}};
    QJsonObject object{{QStringLiteral("code"), refusal.code}, {QStringLiteral("sentence"), sentence}};
    if (!refusal.theme.isEmpty())
        object.insert(QStringLiteral("theme"), refusal.theme);
    return object;
}

template<class T>
QJsonArray arrayOf(const std::vector<T> &values) {
    QJsonArray array;
    for (const T &value : values)
        array.append(objectOf(value));
    return array;
}

QString title(const journal::ReportResult &report, const Tongue &in) {
    const QString name = report.organisationName.isEmpty() ? report.organisation : report.organisationName;
    const QString place = report.unit.isEmpty() ? name : name + QStringLiteral(", ") + report.unit;
    if (!report.publishable)
        return in("%1, %2 : ce rapport ne peut pas sortir.\n", "%1, %2: this report cannot leave.\n")
            .arg(place, report.period);
    return in("%1, %2 : rapport n° %3, %4 personnes comptées.\n", "%1, %2: report no. %3, %4 people counted.\n")
        .arg(place, report.period)
        .arg(report.number)
        .arg(report.cohort);
}

QString band(const journal::ReportCell &cell, const Tongue &in) {
    return cell.atLeast ? in("au moins %1", "at least %1").arg(*cell.atLeast)
                        : in("moins de 5, ou non publié", "fewer than 5, or not published");
}

QString labelOf(const journal::ReportResult &report, const QString &theme, const Tongue &in) {
    for (const auto &cell : report.cells)
        if (cell.theme == theme)
            return in.english() && !cell.labelEn.isEmpty() ? cell.labelEn : cell.labelFr;
    return theme;
}

} // namespace

QJsonObject objectOf(const journal::ReportResult &report) {
    return {{QStringLiteral("status"), report.publishable ? QStringLiteral("publishable") : QStringLiteral("refused")},
            {QStringLiteral("number"), report.number},
            {QStringLiteral("organisation"), report.organisation},
            {QStringLiteral("unit"), report.unit.isEmpty() ? QJsonValue() : QJsonValue(report.unit)},
            {QStringLiteral("period"), report.period},
            {QStringLiteral("cohort"), report.cohort},
            {QStringLiteral("held_out"), report.heldOut},
            {QStringLiteral("cells"), arrayOf(report.cells)},
            {QStringLiteral("refusals"), arrayOf(report.refusals)}};
}

QString textOf(const journal::ReportResult &report, const Tongue &in) {
    Rows cells, refusals;
    for (const auto &cell : report.cells)
        cells.push_back({QStringLiteral(" ") + labelOf(report, cell.theme, in), band(cell, in)});
    for (const auto &refusal : report.refusals)
        refusals.push_back({QStringLiteral(" ") + refusal.code, labelOf(report, refusal.theme, in),
                            in.english() ? refusal.en : refusal.fr});
    QString text = title(report, in) + columns(cells);
    if (!refusals.empty())
        text += in("\nPour vous seul, jamais dans le fichier :\n", "\nFor you alone, never in the file:\n") +
                columns(refusals);
    return text;
}

} // namespace aparte::cli
