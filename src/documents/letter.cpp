#include "documents/letter.h"

#include <QLocale>

namespace aparte::documents {

namespace {

QString channelInWords(const QString &channel, bool french) {
    if (channel == u"phone")
        return french ? QStringLiteral(", par téléphone") : QStringLiteral(", by telephone");
    if (channel == u"mail")
        return french ? QStringLiteral(", par courriel") : QStringLiteral(", by e-mail");
    return {};
}

void sayInFrench(Paper &paper, const QString &day, const QString &channel) {
    paper.say(QStringLiteral("Madame, Monsieur,"));
    paper.say(QStringLiteral("Le %1, un agent de la structure a fait directement appel à mes services%2, hors du cadre "
                             "contractuel, pour une prestation d’accompagnement.")
                  .arg(day, channel));
    paper.say(
        QStringLiteral("Comme le demande le cadre déontologique, je vous fais part de cette situation et souhaite "
                       "l’évoquer avec vous."));
    paper.say(
        QStringLiteral("La confidentialité m’interdit d’en dire davantage\u00a0: ni l’identité de cette personne, "
                       "ni son service, ni la teneur de sa demande."));
    paper.say(QStringLiteral("Je vous prie d’agréer, Madame, Monsieur, l’expression de mes salutations distinguées."));
}

void sayInEnglish(Paper &paper, const QString &day, const QString &channel) {
    paper.say(QStringLiteral("Dear Sir or Madam,"));
    paper.say(QStringLiteral("On %1, a member of the organisation asked directly for my services%2, outside the "
                             "contract, for coaching.")
                  .arg(day, channel));
    paper.say(
        QStringLiteral("As the deontological framework asks, I am telling you of this situation and wish to speak "
                       "about it with you."));
    paper.say(
        QStringLiteral("Confidentiality forbids me to say more: neither who it was, nor from which department, nor "
                       "what was asked."));
    paper.say(QStringLiteral("Yours faithfully,"));
}

} // namespace

QString dayInWords(QDate day, const QString &language) {
    return language == u"en" ? QLocale(QLocale::English, QLocale::UnitedKingdom).toString(day, u"d MMMM yyyy")
                             : QLocale(QLocale::French, QLocale::France)
                                   .toString(day, day.day() == 1 ? u"d'er' MMMM yyyy" : u"d MMMM yyyy");
}

Paper solicitationLetter(const domain::PracticeEntry &entry, const domain::Coach &coach, QDate today,
                         const QString &language) {
    const bool french = language != u"en";
    Paper paper;
    paper.language = french ? QStringLiteral("fr") : QStringLiteral("en");
    paper.title = french ? QStringLiteral("Sollicitation hors du cadre contractuel")
                         : QStringLiteral("A request outside the contract");
    if (!entry.with.isEmpty())
        paper.say((french ? QStringLiteral("À l’attention de\u00a0: %1") : QStringLiteral("For the attention of: %1"))
                      .arg(entry.with));
    paper.say((french ? QStringLiteral("Le %1") : QStringLiteral("%1")).arg(dayInWords(today, paper.language)));
    const QString day = dayInWords(entry.date, paper.language), channel = channelInWords(entry.channel, french);
    french ? sayInFrench(paper, day, channel) : sayInEnglish(paper, day, channel);
    if (!coach.name.isEmpty())
        paper.say(coach.name);
    paper.foot = french ? QStringLiteral("Confidentiel") : QStringLiteral("Confidential");
    return paper;
}

} // namespace aparte::documents
