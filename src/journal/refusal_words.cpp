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
            QStringLiteral(
                "Depuis le rapport n° %1, arrivées\u00a0: %2, départs\u00a0: %3. En comparant les deux rapports, on "
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
        QStringLiteral("Ce découpage partage des personnes avec le rapport n° %1 et n’en diffère que de %2\u00a0: la "
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
                "Moins de %1 personnes sur ce thème, peut-être aucune\u00a0: le rapport ne dit pas laquelle des deux.")
                .arg(refusal.need),
            QStringLiteral("Fewer than %1 people on this theme, perhaps nobody: the report does not say which.")
                .arg(refusal.need)};
}

RefusalSentence themeNearlyAll(const Refusal &refusal) {
    return {
        QStringLiteral("W2-nearly-all"),
        QStringLiteral("Presque tout le groupe est concerné\u00a0: on écrit « au moins %1 » pour ne désigner personne.")
            .arg(refusal.need),
        QStringLiteral("Nearly the whole group is concerned: “at least %1” is written so as to point at nobody.")
            .arg(refusal.need)};
}

RefusalSentence peopleWait(const Refusal &refusal) {
    return {
        QStringLiteral("W1-wait"),
        QStringLiteral("En attente, et pas dans ce rapport\u00a0: %1. Chacune doit toujours être comptée avec au moins "
                       "%2 autres, les mêmes dans tous les rapports\u00a0; une période plus longue peut les "
                       "réunir.")
            .arg(peopleFr(refusal.have))
            .arg(refusal.need - 1),
        QStringLiteral("Waiting, and not in this report: %1. Each must always be counted with at least %2 others, the "
                       "same in every report; a longer period may bring them together.")
            .arg(peopleEn(refusal.have))
            .arg(refusal.need - 1)};
}

RefusalSentence themeCoarser(const Refusal &refusal) {
    return {QStringLiteral("W4-coarser"),
            QStringLiteral("Avec les rapports précédents, un nombre plus précis pourrait trahir la réponse de "
                           "quelqu’un\u00a0: on n’écrit rien de plus que «\u00a0au moins %1\u00a0».")
                .arg(refusal.need),
            QStringLiteral("With the earlier reports, a more precise number could give somebody’s answer away: "
                           "nothing more than “at least %1” is written.")
                .arg(refusal.need)};
}

RefusalSentence combination(const Refusal &refusal) {
    if (!refusal.lesson.isEmpty())
        return {QStringLiteral("W4-combination"),
                QStringLiteral("Combinée aux rapports précédents, la présence de cet enseignement pourrait trahir ce "
                               "que quelqu’un a dit\u00a0; il n’est pas imprimé."),
                QStringLiteral("With the earlier reports, the presence of this lesson could give away what somebody "
                               "said; it is not printed.")};
    return {QStringLiteral("W4-combination"),
            QStringLiteral("Combinée aux rapports précédents, toute indication sur ce thème pourrait trahir la "
                           "réponse de quelqu’un\u00a0; rien n’en est écrit, quoi qu’il en soit. Demandez le thème "
                           "parent ou une période plus longue."),
            QStringLiteral("With the earlier reports, anything said on this theme could give somebody’s answer away; "
                           "nothing is written, whatever is true. Ask for the parent theme or a longer period.")};
}

RefusalSentence aboutLesson(const Refusal &refusal) {
    switch (refusal.code) {
    case Refusal::Code::LessonUnder:
        return {QStringLiteral("W2-lesson"),
                QStringLiteral("Moins de %1 personnes comptées dans ce rapport appuient cet enseignement\u00a0; il "
                               "n’est pas imprimé. Gardez-le pour une période plus longue.")
                    .arg(refusal.need),
                QStringLiteral("Fewer than %1 people counted in this report stand behind this lesson; it is not "
                               "printed. Keep it for a longer period.")
                    .arg(refusal.need)};
    case Refusal::Code::LessonTheme:
        return {QStringLiteral("lesson-theme"),
                QStringLiteral("Le thème de cet enseignement n’est pas montré dans ce rapport\u00a0; lui non plus. "
                               "Rattachez-le au thème parent, ou demandez ce thème."),
                QStringLiteral("The theme of this lesson is not shown in this report, and neither is the lesson. Give "
                               "it the parent theme, or ask for this theme.")};
    default:
        return {QStringLiteral("wording"),
                QStringLiteral("Des indices restent dans ce texte, ou un avertissement sans réponse\u00a0; il n’est "
                               "pas imprimé. Ouvrez la fiche\u00a0: chaque passage y est marqué."),
                QStringLiteral("Clues remain in this text, or a warning without an answer; it is not printed. Open "
                               "the card: each passage is marked there.")};
    }
}

RefusalSentence aboutReport(const char *code, const QString &fr, const QString &en, const Refusal &refusal) {
    return {QLatin1String(code), fr.arg(refusal.report), en.arg(refusal.report)};
}

RefusalSentence themeWording() {
    return {QStringLiteral("theme-wording"),
            QStringLiteral(
                "Le libellé de ce thème nomme quelqu’un que ce journal connaît, ou dit comment le joindre\u00a0: "
                "il n’est pas imprimé, et le thème n’a pas de ligne à lui."),
            QStringLiteral("The label of this theme names somebody whom this journal knows, or says how to reach them: "
                           "it is not printed, and the theme has no line of its own.")};
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
            QStringLiteral("Cette période a déjà été publiée (rapport n° %1)\u00a0; une correction passera dans la "
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
                           "service)\u00a0; publier les deux "
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
    case Code::ThemeElsewhere:
        return aboutReport("W3-elsewhere",
                           QStringLiteral("Le rapport n° %1 parle déjà de ces personnes à un autre niveau de ce thème "
                                          "(le tout ou son détail)\u00a0; demandez le même niveau que lui."),
                           QStringLiteral("Report no. %1 already speaks of these people at another level of this "
                                          "theme (its whole or its detail); ask for the same level."),
                           refusal);
    case Code::ThemeNotAsked:
        return {QStringLiteral("not-asked"), QStringLiteral("Ce thème n’a pas été demandé pour ce rapport."),
                QStringLiteral("This theme was not asked for in this report.")};
    case Code::PeopleWait:
        return peopleWait(refusal);
    case Code::ThemeCoarser:
        return themeCoarser(refusal);
    case Code::Combination:
        return combination(refusal);
    case Code::LessonUnder:
    case Code::LessonTheme:
    case Code::LessonWording:
        return aboutLesson(refusal);
    case Code::ThemeUnder:
        return themeUnder(refusal);
    case Code::ThemeWording:
        return themeWording();
    case Code::ThemeNearlyAll:
        return themeNearlyAll(refusal);
    }
    return {};
}

} // namespace aparte::journal
