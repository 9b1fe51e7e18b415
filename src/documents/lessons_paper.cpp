#include "documents/lessons_paper.h"

#include "documents/lessons_report.h"
#include "documents/wording.h"

#include <QJsonArray>

#include <algorithm>

namespace aparte::documents {

namespace {

QDate dayOf(const QJsonValue &text) {
    return QDate::fromString(text.toString(), Qt::ISODate);
}

QString firstOfMonth(const Wording &in, QDate day) {
    const QString text = in.day(day);
    return in.name() == u"fr" && day.day() == 1 ? QStringLiteral("1er") + text.mid(1) : text;
}

void sayWhatItIs(Paper &paper, const QJsonObject &printed, const Wording &in) {
    const QString unit = printed[u"unit"].toString();
    paper.say(printed[u"organisation"].toString() + (unit.isEmpty() ? QString() : QStringLiteral(" — ") + unit));
    paper.say(in("Période\u00a0: du %1 au %2 (%3).", "Period: %1 to %2 (%3).")
                  .arg(firstOfMonth(in, dayOf(printed[u"period"][u"from"])),
                       firstOfMonth(in, dayOf(printed[u"period"][u"until"])), printed[u"period"][u"name"].toString()));
    paper.say(
        in("Personnes comptées\u00a0: %1.", "People counted: %1.").arg(in.count(printed[u"people_counted"].toInt())));
    const QString made = firstOfMonth(in, dayOf(printed[u"made_on"]));
    if (printed[u"number"].toInt() == 1)
        paper.say(in("Établi le %1. C’est le premier rapport du registre (lettres de contrôle\u00a0: %2).",
                     "Made on %1. It is the first report of the ledger (check letters: %2).")
                      .arg(made, printed[u"previous"].toString())); // asked for after a restore
    else
        paper.say(in("Établi le %1. Lettres de contrôle du rapport précédent\u00a0: %2.",
                     "Made on %1. Check letters of the report before it: %2.")
                      .arg(made, printed[u"previous"].toString()));
}

// In this language, or else in the only one it was written in.
QString either(const QJsonValue &text, const Wording &in) {
    const QString here = text[in.name()].toString();
    return here.isEmpty() ? text[in.name() == u"en" ? u"fr" : u"en"].toString() : here;
}

void sayThemes(Paper &paper, const QJsonObject &printed, const Wording &in) {
    const QJsonArray lines = printed[u"themes"].toArray();
    paper.heading(in("Thèmes abordés", "Themes"));
    if (std::ranges::none_of(lines, [](const QJsonValue &line) { return line[u"at_least"].isDouble(); }))
        paper.say(
            in("Rien ne peut encore être publié pour cette période\u00a0: aucun thème ne réunit assez de personnes "
               "pour être écrit sans en désigner une. Ce n’est pas un manque, c’est la confidentialité due à "
               "chacun.",
               "Nothing can be published for this period yet: no theme brings enough people together to be "
               "written without pointing at one of them. This is no failing; it is the confidence owed to "
               "everybody."));
    if (lines.isEmpty())
        return;
    paper.head({in("Thème", "Theme"), in("Personnes concernées", "People concerned")}, {62, 38});
    for (const QJsonValue value : lines) {
        const QJsonObject line = value.toObject();
        paper.row({either(line[u"theme"], in), bandInWords(printed, line, in.name())});
    }
}

void sayLessons(Paper &paper, const QJsonObject &printed, const Wording &in) {
    const QJsonArray lessons = printed[u"lessons"].toArray();
    if (lessons.isEmpty())
        return;
    paper.heading(in("Enseignements", "Lessons"));
    for (const QJsonValue value : lessons) {
        paper.say(either(value[u"text"], in));
        paper.keepWithNext();
        if (const QString change = either(value[u"change"], in); !change.isEmpty()) {
            paper.bullet(in("Ce que l’institution pourrait changer\u00a0: %1", "What the institution could change: %1")
                             .arg(change));
            paper.keepWithNext();
        }
        paper.bullet(QStringLiteral("%1 (%2)").arg(either(value[u"theme"], in),
                                                   bandInWords(printed, value.toObject(), in.name())));
    }
}

void sayEachLine(Paper &paper, const QJsonValue &text, const Wording &in) {
    for (const QString &sentence : text[in.name()].toString().split(u'\n', Qt::SkipEmptyParts))
        paper.bullet(sentence);
}

} // namespace

Paper lessonsPaper(const QJsonObject &printed, const QString &language) {
    const Wording in(language);
    Paper paper;
    paper.language = in.name();
    paper.title = in("Retour d’enseignements n°\u00a0%1", "Report of lessons no. %1").arg(printed[u"number"].toInt());
    paper.foot = paper.title + QStringLiteral(" · ") + printed[u"period"][u"name"].toString();
    sayWhatItIs(paper, printed, in);
    sayThemes(paper, printed, in);
    sayLessons(paper, printed, in);
    paper.heading(in("Règles appliquées", "Rules applied"));
    sayEachLine(paper, printed[u"rules"], in);
    paper.heading(in("Ce que ce rapport ne couvre pas", "What this report does not cover"));
    sayEachLine(paper, printed[u"not_covered"], in);
    return paper;
}

} // namespace aparte::documents
