#include "documents/lessons_report.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace aparte::documents {

namespace {

QJsonObject bilingual(const QString &fr, const QString &en) {
    return {{QStringLiteral("fr"), fr}, {QStringLiteral("en"), en}};
}

QJsonObject singleLabel(int smallest) {
    return bilingual(QStringLiteral("moins de %1, ou non communiqué").arg(smallest),
                     QStringLiteral("fewer than %1, or not published").arg(smallest));
}

QJsonObject rules(int smallest) {
    return bilingual(QStringLiteral("Chaque personne est comptée une fois, avec les mêmes personnes dans tous les "
                                    "rapports où elle paraît ; aucun nombre "
                                    "exact n’est écrit, seulement « au moins %1 », « au moins %2 »…")
                         .arg(smallest)
                         .arg(2 * smallest),
                     QStringLiteral("Each person is counted once, with the same people in every report they appear in; "
                                    "no exact number is written, only "
                                    "“at least %1”, “at least %2”…")
                         .arg(smallest)
                         .arg(2 * smallest));
}

QJsonObject notCovered() {
    return bilingual(
        QStringLiteral(
            "Ce rapport ne tient pas compte des rapports d’autres coachs, ne protège pas de déductions seulement "
            "probables, et ne contient aucun récit."),
        QStringLiteral(
            "This report does not take other coaches’ reports into account, does not protect against guesses that are "
            "only probable, and holds no story."));
}

QJsonValue orNull(const QString &text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

// A cell that begins like a formula would be run by a spreadsheet.
QString csvCell(QString text) {
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    text.replace(u'"', QStringLiteral("\"\""));
    return u'"' + text + u'"';
}

QString csvRow(const QStringList &cells) {
    QStringList quoted;
    for (const QString &cell : cells)
        quoted << csvCell(cell);
    return quoted.join(u',') + QStringLiteral("\r\n");
}

QString bandText(const QJsonObject &printed, const QJsonObject &line, const QString &language) {
    const QJsonValue atLeast = line[u"at_least"];
    if (!atLeast.isDouble())
        return printed[u"single_label"][language].toString();
    return (language == u"fr" ? QStringLiteral("au moins %1") : QStringLiteral("at least %1")).arg(atLeast.toInt());
}

} // namespace

QJsonObject printed(const LessonsReport &report) {
    QJsonArray lines;
    for (const LessonsReport::Line &line : report.lines)
        lines.append(
            QJsonObject{{QStringLiteral("theme"), bilingual(line.theme.fr, line.theme.en)},
                        {QStringLiteral("at_least"), line.atLeast ? QJsonValue(*line.atLeast) : QJsonValue()}});
    return {
        {QStringLiteral("format"), QStringLiteral("aparte-lessons-report")},
        {QStringLiteral("version"), 1},
        {QStringLiteral("number"), report.number},
        {QStringLiteral("previous"), report.previousLetters},
        {QStringLiteral("made_on"), report.madeOn.toString(Qt::ISODate)},
        {QStringLiteral("organisation"), report.organisation},
        {QStringLiteral("unit"), orNull(report.unit)},
        {QStringLiteral("period"), QJsonObject{{QStringLiteral("name"), report.period.name},
                                               {QStringLiteral("from"), report.period.first.toString(Qt::ISODate)},
                                               {QStringLiteral("until"), report.period.last.toString(Qt::ISODate)}}},
        {QStringLiteral("people_counted"), report.counted},
        {QStringLiteral("themes"), lines},
        {QStringLiteral("single_label"), singleLabel(report.smallest)},
        {QStringLiteral("rules"), rules(report.smallest)},
        {QStringLiteral("not_covered"), notCovered()}};
}

QByteArray jsonFile(const QJsonObject &printed) {
    return QJsonDocument(printed).toJson(QJsonDocument::Indented);
}

QByteArray csvFile(const QJsonObject &printed) {
    QString text = csvRow({QStringLiteral("report"), QStringLiteral("made_on"), QStringLiteral("organisation"),
                           QStringLiteral("unit"), QStringLiteral("period"), QStringLiteral("people_counted"),
                           QStringLiteral("theme_fr"), QStringLiteral("theme_en"), QStringLiteral("people_fr"),
                           QStringLiteral("people_en")});
    for (const QJsonValue value : printed[u"themes"].toArray()) {
        const QJsonObject line = value.toObject();
        text += csvRow({QString::number(printed[u"number"].toInt()), printed[u"made_on"].toString(),
                        printed[u"organisation"].toString(), printed[u"unit"].toString(),
                        printed[u"period"][u"name"].toString(), QString::number(printed[u"people_counted"].toInt()),
                        line[u"theme"][u"fr"].toString(), line[u"theme"][u"en"].toString(),
                        bandText(printed, line, QStringLiteral("fr")), bandText(printed, line, QStringLiteral("en"))});
    }
    return text.toUtf8();
}

} // namespace aparte::documents
