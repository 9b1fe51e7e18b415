#include "journal/refusal_words.h"

namespace aparte::journal {

namespace {

using lessons::Refusal;

QString peopleFr(int count) {
    return count == 1 ? QStringLiteral("1 personne") : QStringLiteral("%1 personnes").arg(count);
}
QString peopleEn(int count) {
    return count == 1 ? QStringLiteral("1 person") : QStringLiteral("%1 people").arg(count);
}

RefusalSentence cohortSmall(const Refusal &refusal) {
    return {
        QStringLiteral("W1-small"),
        QStringLiteral("%1 sur cette période ; il en faut %2 pour que personne ne soit reconnaissable. Élargissez la "
                       "période ou le service.")
            .arg(refusal.have == 0 ? QStringLiteral("Personne") : QStringLiteral("Seulement ") + peopleFr(refusal.have))
            .arg(refusal.need),
        QStringLiteral(
            "%1 in this period; %2 are needed so that nobody can be recognised. Choose a wider period or unit.")
            .arg(refusal.have == 0 ? QStringLiteral("Nobody") : QStringLiteral("Only ") + peopleEn(refusal.have))
            .arg(refusal.need)};
}

RefusalSentence cohortChanged(const Refusal &refusal) {
    return {QStringLiteral("W1-changed"),
            QStringLiteral("Depuis le rapport n° %1, arrivées : %2, départs : %3. En comparant les deux rapports, on "
                           "pourrait deviner ce qui "
                           "les concerne.")
                .arg(refusal.report)
                .arg(refusal.have)
                .arg(refusal.need),
            QStringLiteral("Since report no. %1, arrivals: %2, departures: %3. Comparing the two reports could tell "
                           "what concerns them.")
                .arg(refusal.report)
                .arg(refusal.have)
                .arg(refusal.need)};
}

RefusalSentence filterClose(const Refusal &refusal) {
    return {
        QStringLiteral("W1-filter"),
        QStringLiteral("Ce découpage partage des personnes avec le rapport n° %1 et n’en diffère que de %2 : la "
                       "comparaison en dirait trop "
                       "sur elles.")
            .arg(refusal.report)
            .arg(peopleFr(refusal.have)),
        QStringLiteral(
            "This cut shares people with report no. %1 and differs from it by %2: comparing them would tell too much.")
            .arg(refusal.report)
            .arg(peopleEn(refusal.have))};
}

RefusalSentence themeUnder(const Refusal &refusal) {
    return {QStringLiteral("W2-under"),
            QStringLiteral(
                "Moins de %1 personnes sur ce thème, peut-être aucune : le rapport ne dit pas laquelle des deux.")
                .arg(refusal.need),
            QStringLiteral("Fewer than %1 people on this theme, perhaps nobody: the report does not say which.")
                .arg(refusal.need)};
}

RefusalSentence themeNearlyAll(const Refusal &refusal) {
    return {QStringLiteral("W2-nearly-all"),
            QStringLiteral("Presque tout le groupe est concerné : on écrit « au moins %1 » pour ne désigner personne.")
                .arg(refusal.need),
            QStringLiteral("Nearly the whole group is concerned: “at least %1” is written so as to point at nobody.")
                .arg(refusal.need)};
}

RefusalSentence aboutReport(const char *code, const QString &fr, const QString &en, const Refusal &refusal) {
    return {QLatin1String(code), fr.arg(refusal.report), en.arg(refusal.report)};
}

} // namespace

RefusalSentence inWords(const Refusal &refusal) {
    using Code = Refusal::Code;
    switch (refusal.code) {
    case Code::CohortSmall:
        return cohortSmall(refusal);
    case Code::CohortChanged:
        return cohortChanged(refusal);
    case Code::FilterClose:
        return filterClose(refusal);
    case Code::PeriodOpen:
        return {QStringLiteral("W3-open"),
                QStringLiteral("Cette période n’est pas terminée ; un rapport ne se fait que sur une période close."),
                QStringLiteral("This period is not over yet; a report covers a closed period only.")};
    case Code::PeriodPublished:
        return aboutReport(
            "W3-published",
            QStringLiteral("Cette période a déjà été publiée (rapport n° %1) ; une correction passera dans la "
                           "suivante. Le fichier peut être "
                           "refait à l’identique."),
            QStringLiteral("This period has already been published (report no. %1); a correction goes into the next "
                           "one. The file can be made "
                           "again as it was."),
            refusal);
    case Code::PeriodOverlap:
        return aboutReport(
            "W3-overlap",
            QStringLiteral("Le rapport n° %1 couvre déjà une partie de cette période pour ces personnes ; choisissez "
                           "une période qui ne la "
                           "recoupe pas."),
            QStringLiteral("Report no. %1 already covers part of this period for these people; choose a period that "
                           "does not overlap it."),
            refusal);
    case Code::LevelPublished:
        return aboutReport(
            "W3-level",
            QStringLiteral("Pour cette période, le rapport n° %1 porte déjà sur un autre niveau (l’ensemble ou un "
                           "service) ; publier les deux "
                           "permettrait une soustraction."),
            QStringLiteral("For this period, report no. %1 is already about another level (the whole or a unit); "
                           "publishing both would allow a "
                           "subtraction."),
            refusal);
    case Code::ThemeLevel:
        return {QStringLiteral("W3-detail"),
                QStringLiteral(
                    "Le détail de ce thème est dans ce rapport ; publier aussi le total permettrait une soustraction."),
                QStringLiteral(
                    "The detail of this theme is in this report; publishing the total too would allow a subtraction.")};
    case Code::ThemeNotAsked:
        return {QStringLiteral("not-asked"), QStringLiteral("Ce thème n’a pas été demandé pour ce rapport."),
                QStringLiteral("This theme was not asked for in this report.")};
    case Code::ThemeUnder:
        return themeUnder(refusal);
    case Code::ThemeNearlyAll:
        return themeNearlyAll(refusal);
    }
    return {};
}

} // namespace aparte::journal
