#include "documents/lessons_report.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace aparte::documents {

namespace {

QJsonObject bilingual(const QString &fr, const QString &en) {
    return {{QStringLiteral("fr"), fr}, {QStringLiteral("en"), en}};
}

QJsonObject singleLabel(int smallest) {
    return bilingual(QStringLiteral("moins de %1, ou non communiqué").arg(smallest),
                     QStringLiteral("fewer than %1, or not published").arg(smallest));
}

// One rule a line: who, what, once, net (design/lessons.md, W1 to W4).
QJsonObject rules(int smallest, int smallCohort) {
    return bilingual(
        QStringLiteral(
            "Chaque personne est comptée une seule fois, et toujours avec au moins %1 autres, les mêmes dans "
            "tous les rapports où elle paraît\u00a0; un rapport porte sur %2 personnes au moins.\n"
            "Aucun nombre exact n’est écrit par thème, seulement «\u00a0au moins %3\u00a0», «\u00a0au moins "
            "%4\u00a0»…, et une "
            "seule mention pour tout le reste.\n"
            "Une période n’est publiée qu’une fois, quand elle est close, et n’en recouvre aucune autre.\n"
            "Avant tout comptage, chaque mention qu’un thème pourrait recevoir est essayée avec tous les "
            "rapports précédents\u00a0; celle qui prouverait quelque chose d’une personne n’est jamais écrite.")
            .arg(smallest - 1)
            .arg(smallCohort)
            .arg(smallest)
            .arg(2 * smallest),
        QStringLiteral("Each person is counted once, and always together with at least %1 others, the same in every "
                       "report they appear in; a report is about %2 people at least.\n"
                       "No exact number is written for a theme, only “at least %3”, “at least %4”…, and one single "
                       "label for all the rest.\n"
                       "A period is published once, when it is over, and overlaps no other.\n"
                       "Before anything is counted, each label that a theme could get is tried with all earlier "
                       "reports; one that would prove something about a person is never written.")
            .arg(smallest - 1)
            .arg(smallCohort)
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

// What all lines of the table begin with.
QStringList commonCells(const QJsonObject &printed) {
    return {QString::number(printed[u"number"].toInt()),
            printed[u"previous"].toString(),
            printed[u"made_on"].toString(),
            printed[u"organisation"].toString(),
            printed[u"unit"].toString(),
            printed[u"period"][u"name"].toString(),
            QString::number(printed[u"people_counted"].toInt())};
}

// One row a sentence.
QString sentences(const QStringList &common, const QString &what, const QJsonValue &text) {
    const QStringList fr = text[u"fr"].toString().split(u'\n'), en = text[u"en"].toString().split(u'\n');
    QString rows;
    for (qsizetype line = 0; line < std::max(fr.size(), en.size()); ++line)
        rows += csvRow(common + QStringList{what, fr.value(line), en.value(line), {}, {}});
    return rows;
}

} // namespace

QJsonObject printed(const LessonsReport &report) {
    QJsonArray lines;
    for (const LessonsReport::Line &line : report.lines)
        lines.append(
            QJsonObject{{QStringLiteral("theme"), bilingual(line.theme.fr, line.theme.en)},
                        {QStringLiteral("at_least"), line.atLeast ? QJsonValue(*line.atLeast) : QJsonValue()}});
    QJsonArray lessons;
    for (const LessonsReport::Lesson &lesson : report.lessons)
        lessons.append(QJsonObject{{QStringLiteral("theme"), bilingual(lesson.theme.fr, lesson.theme.en)},
                                   {QStringLiteral("text"), bilingual(lesson.text.fr, lesson.text.en)},
                                   {QStringLiteral("change"), bilingual(lesson.change.fr, lesson.change.en)},
                                   {QStringLiteral("at_least"), lesson.atLeast}});
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
        {QStringLiteral("lessons"), lessons},
        {QStringLiteral("single_label"), singleLabel(report.smallest)},
        {QStringLiteral("rules"), rules(report.smallest, report.smallCohort)},
        {QStringLiteral("not_covered"), notCovered()}};
}

QByteArray jsonFile(const QJsonObject &printed) {
    return QJsonDocument(printed).toJson(QJsonDocument::Indented);
}

QString bandInWords(const QJsonObject &printed, const QJsonObject &line, const QString &language) {
    const QJsonValue atLeast = line[u"at_least"];
    if (!atLeast.isDouble())
        return printed[u"single_label"][language].toString();
    return (language == u"en" ? QStringLiteral("at least %1") : QStringLiteral("au moins %1")).arg(atLeast.toInt());
}

QByteArray csvFile(const QJsonObject &printed) {
    QString text = csvRow({QStringLiteral("report"), QStringLiteral("previous"), QStringLiteral("made_on"),
                           QStringLiteral("organisation"), QStringLiteral("unit"), QStringLiteral("period"),
                           QStringLiteral("people_counted"), QStringLiteral("what"), QStringLiteral("text_fr"),
                           QStringLiteral("text_en"), QStringLiteral("people_fr"), QStringLiteral("people_en")});
    const QStringList common = commonCells(printed);
    for (const QJsonValue value : printed[u"themes"].toArray()) {
        const QJsonObject line = value.toObject();
        text += csvRow(common + QStringList{QStringLiteral("theme"), line[u"theme"][u"fr"].toString(),
                                            line[u"theme"][u"en"].toString(),
                                            bandInWords(printed, line, QStringLiteral("fr")),
                                            bandInWords(printed, line, QStringLiteral("en"))});
    }
    for (const QJsonValue value : printed[u"lessons"].toArray()) {
        const QString fr = bandInWords(printed, value.toObject(), QStringLiteral("fr"));
        const QString en = bandInWords(printed, value.toObject(), QStringLiteral("en"));
        text += csvRow(common + QStringList{QStringLiteral("lesson"), value[u"text"][u"fr"].toString(),
                                            value[u"text"][u"en"].toString(), fr, en});
        if (!value[u"change"][u"fr"].toString().isEmpty() || !value[u"change"][u"en"].toString().isEmpty())
            text += csvRow(common + QStringList{QStringLiteral("change"), value[u"change"][u"fr"].toString(),
                                                value[u"change"][u"en"].toString(), fr, en});
    }
    text += sentences(common, QStringLiteral("rule"), printed[u"rules"]);
    text += sentences(common, QStringLiteral("not_covered"), printed[u"not_covered"]);
    return text.toUtf8();
}

} // namespace aparte::documents
