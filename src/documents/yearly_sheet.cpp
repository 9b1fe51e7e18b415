#include "documents/yearly_sheet.h"

#include "documents/wording.h"

namespace aparte::documents {

namespace {

QString statusOf(const QString &status, const Wording &in) {
    if (status == u"internal")
        return in("coach interne", "internal coach");
    return status == u"external" ? in("coach externe", "external coach") : QString();
}

void supervision(Paper &paper, const YearlySheet &sheet, const Wording &in) {
    paper.heading(in("Supervision et réseau", "Supervision and network"));
    paper.head({in("Activité", "Activity"), in("Nombre", "Count"), in("Durée", "Duration")});
    paper.row({in("Supervision", "Supervision"), in.count(sheet.supervisions), in.hours(sheet.supervisionMinutes)});
    paper.row({in("Réunions du réseau", "Network meetings"), in.count(sheet.networkMeetings),
               in.hours(sheet.networkMinutes)});
    paper.row({in("Accompagnement", "Coaching"), QString(), in.hours(sheet.coachedMinutes)});
    paper.say(sheet.coachedForOne
                  ? in("Une heure de supervision pour %1 heures d’accompagnement.",
                       "One hour of supervision for %1 hours of coaching.")
                        .arg(in.amount(*sheet.coachedForOne))
                  : in("Aucune supervision n’est notée pour cette année.", "No supervision is noted for this year."));
}

QString lineOf(const YearlySheet::Line &line, const Wording &in) {
    QStringList parts{line.title};
    if (!line.body.isEmpty() && line.body != line.title)
        parts << line.body;
    if (line.on)
        parts << in.day(*line.on);
    if (line.minutes > 0)
        parts << in.hours(line.minutes);
    if (line.until)
        parts << in("valable jusqu’au %1", "valid until %1").arg(in.day(*line.until));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

void list(Paper &paper, const QString &heading, const QString &none, const std::vector<YearlySheet::Line> &lines,
          const Wording &in) {
    paper.heading(heading);
    for (const YearlySheet::Line &line : lines)
        paper.bullet(lineOf(line, in));
    if (lines.empty())
        paper.say(none);
}

void registers(Paper &paper, const YearlySheet &sheet, const Wording &in) {
    paper.heading(in("Registres", "Registers"));
    paper.head(
        {in("Registre", "Register"), in("Nombre", "Count"), in("À signaler ou à clore", "To report or to close")});
    paper.row({in("Sollicitations hors du contrat", "Solicitations outside the contract"),
               in.count(sheet.solicitations), in.count(sheet.solicitationsWaiting)});
    paper.row({in("Ingérences refusées", "Interference refused"), in.count(sheet.interferences), QString()});
    paper.row(
        {in("Recours au référent éthique", "Referrals to the ethics contact"), in.count(sheet.ethics), QString()});
    paper.row(
        {in("Violations de données", "Data breaches"), in.count(sheet.breaches), in.count(sheet.breachesWaiting)});
}

void declarations(Paper &paper, const YearlySheet &sheet, const Wording &in) {
    if (sheet.status != u"internal" && sheet.declarations.empty())
        return;
    paper.heading(in("Déclaration annuelle du coach interne", "Yearly declaration of the internal coach"));
    for (const QDate day : sheet.declarations)
        paper.bullet(in("Le %1, le coach a déclaré n’exercer aucune fonction liée à la gestion opérationnelle ni aux "
                        "décisions de promotion.",
                        "On %1 the coach declared holding no function in operational management or in decisions on "
                        "promotion.")
                         .arg(in.day(day)));
    if (sheet.declarations.empty())
        paper.say(in("Aucune déclaration n’est notée pour cette année.", "No declaration is noted for this year."));
}

} // namespace

Paper paperOf(const YearlySheet &sheet, const QString &language) {
    const Wording in(language);
    Paper paper;
    paper.language = in.name();
    paper.title = in("Fiche annuelle de pratique %1", "Yearly sheet of practice %1").arg(sheet.year);
    QStringList who{sheet.coach, statusOf(sheet.status, in)};
    who.removeAll(QString());
    if (!who.isEmpty())
        paper.say(who.join(QStringLiteral(", ")));
    paper.say(in("Établie le %1. Cette fiche ne contient que des durées et des nombres : rien n’y vient des personnes "
                 "accompagnées.",
                 "Made on %1. This sheet holds durations and counts only: nothing in it comes from anybody who is "
                 "accompanied.")
                  .arg(in.day(sheet.madeOn)));
    supervision(paper, sheet, in);
    list(paper, in("Formations suivies", "Training attended"),
         in("Aucune formation n’est notée pour cette année.", "No training is noted for this year."), sheet.trainings,
         in);
    list(paper, in("Cursus et certifications", "Qualifications and certificates"),
         in("Rien n’est noté dans la fiche du coach.", "Nothing is noted in the coach’s own record."),
         sheet.certifications, in);
    registers(paper, sheet, in);
    declarations(paper, sheet, in);
    paper.foot = paper.title;
    return paper;
}

} // namespace aparte::documents
