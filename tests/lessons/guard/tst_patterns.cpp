// Layers 3 and 4: what tells by its form, and roles that one or a few have.
#include "invented_words.h"
#include "lessons/guard/checksums.h"
#include "lessons/guard/patterns.h"
#include "lessons/guard/unique_roles.h"

#include <QTest>

using namespace guard_tests;

namespace {

QStringList allIn(const QString &text) {
    const CanonicalForm form(text);
    Findings found = patternsIn(form);
    const Findings roles = uniqueRolesIn(form);
    found.insert(found.end(), roles.begin(), roles.end());
    return told(found, text);
}

} // namespace

class PatternsAndRoles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void what_tells_by_its_form_is_found_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("écrire à p.nom@exemple.fr aide", "3 mail B p.nom@exemple.fr");
        row("écrire à nom arobase exemple.fr aide", "3 mail B nom arobase exemple.fr");
        row("voir www.exemple.fr", "3 web B www.exemple.fr");
        row("suivre @quelquun", "3 web B @quelquun");
        row("au 06 12 34 56 78 on répond", "3 phone B 06 12 34 56 78");
        row("au +33 (0)6.12.34.56.78 on répond", "3 phone B +33 (0)6.12.34.56.78");
        row("call +44 20 7946 0958 first", "3 phone B +44 20 7946 0958");
        row("le 1 85 05 78 006 084 91 y est", "3 nir B 1 85 05 78 006 084 91");
        row("le 1 85 05 2A 006 084 35 y est", "3 nir B 1 85 05 2A 006 084 35");
        row("le 732 829 320 y est", "3 siren B 732 829 320");
        row("le 732 829 320 00074 y est", "3 siret B 732 829 320 00074");
        row("le 35600000049837 y est", "3 siret B 35600000049837");
        row("le FR76 3000 6000 0112 3456 7890 189 y est", "3 iban B FR76 3000 6000 0112 3456 7890 189");
        row("the GB82 WEST 1234 5698 7654 32 is there", "3 iban B GB82 WEST 1234 5698 7654 32");
        row("une voiture AB-123-CD passe", "3 plate B AB-123-CD");
        row("au 12 bis, rue de la Paix", "3 address B 12 bis, rue de la Paix");
        row("le 12/03/2024 tout change", "3 date B 12/03/2024");
        row("le 1er mars tout change", "3 date B 1er mars");
        row("depuis février, tout change", "3 date B depuis février");
        row("lundi dernier tout change", "3 date B lundi dernier");
        row("on 3 March 2024 all changed", "3 date B 3 March 2024");
        row("last Monday all changed", "3 date B last Monday");
        row("en 2019, tout change", "3 year B 2019");
        row("à 43 ans on change", "3 age B à 43 ans");
        row("un quinquagénaire change", "3 age B quinquagénaire");
        row("a 43-year-old changes", "3 age B 43-year-old");
        row("depuis douze ans dans ce métier", "3 seniority B depuis douze ans");
        row("after 20 years in the job", "3 seniority B after 20 years");
        row("une prime de 1 500 € aide", "3 amount B 1 500 €");
        row("l’une des deux a changé", "3 few-people B l’une des deux");
        row("ces trois agents ont changé", "3 few-people B ces trois agents");
        row("one of the two changed", "3 few-people B one of the");
        row("« je ne dors plus la nuit » aide", "3 quotation B « je ne dors plus la nuit »");
        row("elle m’a dit que tout va", "3 quotation B elle m’a dit");
        row("she told me so", "3 quotation B she told me");
        row("la directrice aide", "4 unique-role B la directrice");
        row("le maire aide", "4 unique-role B le maire");
        row("une directrice aide", "4 rare-role w une directrice");
        row("the mayor helps", "4 unique-role B the mayor");
        row("le plus jeune aide", "4 superlative B le plus jeune");
        row("the youngest helps", "4 superlative B the youngest");
        row("la seule femme aide", "4 only-one B la seule femme");
        row("the only woman helps", "4 only-one B the only woman");
        row("la première directrice aide", "4 only-one B la première directrice");
    }
    void what_tells_by_its_form_is_found() {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const QStringList all = allIn(text);
        QVERIFY2(all.contains(expected), qPrintable(all.join(QStringLiteral(" | "))));
    }

    void ordinary_sentences_are_left_alone_data() {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"Prendre 15 minutes par semaine pour écouter évite des heures de conflit.",
              "Un manager qui délègue fait grandir son équipe.", "Le seul moyen d’avancer est de nommer la tension.",
              "Deux fois sur trois, le conflit vient d’un implicite.", "Ce qui compte le plus est d’être entendu.",
              "Dire non une fois vaut mieux que trois oui à contrecœur.", "80 % des tensions viennent d’un rôle flou.",
              "Le 1 85 05 78 006 084 92 n’est pas une clé juste.", "Le 732 829 321 n’est rien.",
              "Un mot comme « bienveillance » demande des actes.",
              "Les responsables gagnent à écouter avant de trancher.",
              "The only way to settle a conflict is to name it.", "A manager who listens gains time.",
              "Twice as much time spent listening saves ten times as much later."})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void ordinary_sentences_are_left_alone() {
        QFETCH(QString, text);
        const CanonicalForm form(text);
        Findings found = patternsIn(form);
        const Findings roles = uniqueRolesIn(form);
        found.insert(found.end(), roles.begin(), roles.end());
        std::erase_if(found, [](const Finding &one) { return !one.blocking; });
        QCOMPARE(told(found, text), QStringList());
    }

    void a_checksum_tells_a_number_from_digits() {
        QVERIFY(isNir(u"185057800608491"));
        QVERIFY(!isNir(u"185057800608490"));
        QVERIFY(!isNir(u"985057800608491"));
        QVERIFY(isSiren(u"732829320"));
        QVERIFY(!isSiren(u"732829321"));
        QVERIFY(isSiret(u"73282932000074"));
        QVERIFY(!isSiret(u"73282932000075"));
        QVERIFY(isSiret(u"35600000049837")); // La Poste: no Luhn, the digits sum to a multiple of five
        QVERIFY(!isSiret(u"35600000049838"));
        QVERIFY(isIban(u"fr7630006000011234567890189"));
        QVERIFY(!isIban(u"fr7530006000011234567890189"));
        QVERIFY(!isIban(u"fr76300060000112345678901"));
    }

    void corsica_counts_as_19_and_18() {
        const auto key = [](qint64 number) {
            return QStringLiteral("%1").arg(97 - number % 97, 2, 10, QLatin1Char('0'));
        };
        QVERIFY(isNir(QString(QStringLiteral("185052a006084") + key(1850519006084))));
        QVERIFY(isNir(QString(QStringLiteral("185052b006084") + key(1850518006084))));
        QVERIFY(!isNir(QString(QStringLiteral("185052b006084") + key(1850519006084))));
    }
};

QTEST_APPLESS_MAIN(PatternsAndRoles)
#include "tst_patterns.moc"
