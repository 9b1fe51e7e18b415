#include "documents/review_paper.h"

#include "documents/letter.h"

namespace aparte::documents {

namespace {

struct Role {
    const char16_t *role, *fr, *en;
};

constexpr Role roles[] = {
    {u"beneficiary", u"bénéficiaire", u"beneficiary"},   {u"manager", u"responsable hiérarchique", u"manager"},
    {u"hr", u"ressources humaines", u"human resources"}, {u"organisation", u"organisation", u"organisation"},
    {u"sponsor", u"commanditaire", u"sponsor"},          {u"coach", u"coach", u"coach"},
};

void sayDays(Paper &paper, const domain::Review &review, const std::optional<QDate> &contractOn, bool french) {
    const auto line = [&](const QString &words, const std::optional<QDate> &day) {
        if (day)
            paper.say(words.arg(dayInWords(*day, paper.language)));
    };
    line(french ? QStringLiteral("Établi sur la base du contrat signé le %1.")
                : QStringLiteral("Made on the basis of the contract signed on %1."),
         contractOn);
    line(french ? QStringLiteral("Préparé avec la personne accompagnée le %1.")
                : QStringLiteral("Prepared with the beneficiary on %1."),
         review.preparedOn);
    line(french ? QStringLiteral("Réalisé en sa présence le %1.") : QStringLiteral("Given in their presence on %1."),
         review.deliveredOn);
}

} // namespace

QString roleInWords(const QString &role, const QString &language) {
    for (const Role &each : roles)
        if (role == QStringView(each.role))
            return QString::fromUtf16(language == u"en" ? each.en : each.fr);
    return role;
}

Paper reviewPaper(const ReviewSheet &sheet, const QString &language) {
    const bool french = language != u"en";
    Paper paper;
    paper.language = french ? QStringLiteral("fr") : QStringLiteral("en");
    paper.title = french ? QStringLiteral("Bilan de l’accompagnement") : QStringLiteral("Review of the coaching");
    if (!sheet.who.isEmpty())
        paper.say(sheet.who);
    sayDays(paper, sheet.review, sheet.contractOn, french);
    paper.head(french ? QStringList{QStringLiteral("Objectif du contrat"), QStringLiteral("Indicateur de réussite"),
                                    QStringLiteral("Chemin parcouru")}
                      : QStringList{QStringLiteral("Objective of the contract"), QStringLiteral("Sign of success"),
                                    QStringLiteral("How far")});
    for (const domain::ReviewItem &item : sheet.review.items)
        paper.row({item.objective, item.indicator,
                   QStringLiteral("%1\u00a0%").arg(item.progress) +
                       (item.words.isEmpty() ? QString() : QStringLiteral("\n") + item.words)});
    if (!sheet.review.present.empty())
        paper.heading(french ? QStringLiteral("Personnes présentes") : QStringLiteral("Present"));
    for (const domain::Party &party : sheet.review.present)
        paper.bullet(party.name.isEmpty()
                         ? roleInWords(party.role, paper.language)
                         : QStringLiteral("%1, %2").arg(party.name, roleInWords(party.role, paper.language)));
    if (!sheet.ethicsContact.isEmpty())
        paper.say((french ? QStringLiteral("Pour toute question déontologique\u00a0: %1")
                          : QStringLiteral("For any question of ethics: %1"))
                      .arg(sheet.ethicsContact));
    paper.foot = french ? QStringLiteral("Confidentiel – remis avec l’accord de la personne accompagnée")
                        : QStringLiteral("Confidential – handed over with the beneficiary’s consent");
    return paper;
}

} // namespace aparte::documents
