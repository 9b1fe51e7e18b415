// Layers 1 and 2: what the vault knows, in whatever form it is written.
#include "invented_words.h"

#include <QTest>

using namespace guard_tests;

namespace {

Known known() {
    Known known;
    known.people = {{{QStringLiteral("Marie Durand")}, QStringLiteral("P3")},
                    {{QStringLiteral("Karim Benali"), QStringLiteral("Kiki")}, {}},
                    {{QStringLiteral("Łukasz Wójcik")}, {}},
                    {{QStringLiteral("Rose Petit")}, {}},
                    {{QStringLiteral("Li Wei")}, {}},
                    {{QStringLiteral("Noël Le Goff")}, {}},
                    {{QStringLiteral("Anne Legrand")}, {}}};
    known.others = {QStringLiteral("Solange Ouédraogo")};
    known.organisations = {QStringLiteral("Ville de Rennes")};
    known.units = {QStringLiteral("Direction des Systèmes d'Information"), QStringLiteral("Travail")};
    known.places = {QStringLiteral("Espace Kergoat"), QStringLiteral("en direction")};
    known.titles = {QStringLiteral("Chargée de la flotte"), QStringLiteral("Direction")};
    return known;
}

} // namespace

class Names : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_known_name_is_found_in_every_form_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("as it is", "le retour de Durand aide", "2 vault-name B Durand");
        row("without a capital", "le retour de durand aide", "2 vault-name B durand");
        row("in capitals", "le retour de DURAND aide", "2 vault-name B DURAND");
        row("an accent less", "le retour de wojcik aide", "2 vault-name B wojcik");
        row("an accent of its own", "le retour de Wo\u0301jcik aide", "2 vault-name B Wo\u0301jcik");
        row("letter by letter", "le retour de D u r a n d aide", "2 vault-name B D u r a n d");
        row("with hyphens", "le retour de Du-rand aide", "2 vault-name B Du-rand");
        row("with dots", "le retour de k.a.r.i.m aide", "2 vault-name B k.a.r.i.m");
        row("with what nobody sees", "le retour de Du\u200brand aide", "2 vault-name B Du\u200brand");
        row("with Cyrillic letters", "le retour de Durаnd aide", "2 vault-name B Durаnd");
        row("with figures", "le retour de kar1m aide", "2 vault-name B kar1m");
        row("full", "le retour de marie durand aide", "2 vault-name B marie durand");
        row("turned round", "le retour de Durand Marie aide", "2 vault-name B Durand Marie");
        row("in one word", "le retour de mariedurand aide", "2 vault-name B mariedurand");
        row("English possessive", "clear feedback from Durand's team helps", "2 vault-name B Durand");
        row("after an article", "le retour d’Ouédraogo aide", "2 vault-name B Ouédraogo");
        row("a nickname", "le retour de kiki aide", "2 vault-name B kiki");
        row("its plural", "le retour des kikis aide", "2 vault-name B kikis");
        row("two letters", "le retour de Li aide", "2 vault-name B Li");
        row("with its particle", "le retour de legoff aide", "2 vault-name B legoff");
        row("initials", "le retour de KB aide", "2 vault-initials B KB");
        row("initials with dots", "le retour de K. B. aide", "2 vault-initials B K. B");
        row("a code", "le retour de P3 aide", "2 vault-code B P3");
        row("somebody who is only named in a mission", "le retour de solange aide", "2 vault-name B solange");
        row("a letter more", "le retour de Durrand aide", "2 vault-typo B Durrand");
        row("a letter less", "le retour de Duand aide", "2 vault-typo B Duand");
        row("another first letter", "le retour de Turand aide", "2 vault-typo B Turand");
        row("two letters changed", "le retour de Udrand aide", "2 vault-typo B Udrand");
        row("two slips in a long name", "le retour de Ouedrogoa aide", "2 vault-typo B Ouedrogoa");
        row("an organisation", "la ville de rennes aide", "2 vault-organisation B ville de rennes");
        row("a unit", "la direction des systèmes d’information aide",
            "2 vault-unit B direction des systèmes d’information");
        row("its acronym", "le retour du DSI aide", "2 vault-acronym B DSI");
        row("a place", "un retour à Kergoat aide", "2 vault-place B Kergoat");
        row("a job title that one person has", "la chargée de la flotte aide", "2 vault-title B chargée de la flotte");
    }
    void a_known_name_is_found_in_every_form() {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const QStringList all = told(guardOf(known()).check(text, Language::French), text);
        QVERIFY2(all.contains(expected), qPrintable(all.join(QStringLiteral(" | "))));
    }

    void an_ordinary_word_that_is_a_name_too_warns_and_blocks_with_a_capital() {
        const Guard guard = guardOf(known());
        const QString small = QStringLiteral("un petit retour aide"), large = QStringLiteral("le retour de Petit aide");
        QCOMPARE(told(guard.check(small, Language::French), small),
                 QStringList{QStringLiteral("2 vault-name w petit")});
        QCOMPARE(told(guard.check(large, Language::French), large),
                 QStringList{QStringLiteral("2 vault-name B Petit")});
        const QString unit = QStringLiteral("le travail aide");
        QCOMPARE(told(guard.check(unit, Language::French), unit),
                 QStringList{QStringLiteral("2 vault-unit w travail")});
    }

    void a_slip_that_is_a_word_of_the_language_only_warns() {
        Known one;
        one.people = {{{QStringLiteral("Pierra")}, {}}};
        const QString text = QStringLiteral("une pierre aide");
        QCOMPARE(told(guardOf(one).check(text, Language::French), text),
                 QStringList{QStringLiteral("2 vault-typo w pierre")});
    }

    void an_everyday_word_written_small_is_meant_as_it_stands_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("clair") << QStringLiteral("un retour clair aide") << QStringList();
        QTest::newRow("matin") << QStringLiteral("un retour le matin aide") << QStringList();
        QTest::newRow("mairie") << QStringLiteral("la mairie aide") << QStringList();
        QTest::newRow("with a capital") << QStringLiteral("le retour de Matin aide")
                                        << QStringList{QStringLiteral("2 vault-typo w Matin")};
        QTest::newRow("the name itself") << QStringLiteral("le retour de Martin aide")
                                         << QStringList{QStringLiteral("2 vault-name B Martin")};
    }
    void an_everyday_word_written_small_is_meant_as_it_stands() {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        Known some;
        some.people = {
            {{QStringLiteral("Martin")}, {}}, {{QStringLiteral("Claire")}, {}}, {{QStringLiteral("Marie")}, {}}};
        QStringList found = told(guardOf(some).check(text, Language::French), text);
        found.removeIf([](const QString &one) { return !one.startsWith(u'2'); });
        QCOMPARE(found, expected);
    }

    void what_people_are_called_is_known_with_their_name_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(text) << QString::fromUtf8(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("Alexandre Morvan", "le retour de alex aide", "2 vault-name B alex");
        row("Jean-Michel Morvan", "le retour de jean-mi aide", "2 vault-name B jean-mi");
        row("Jean-Philippe Morvan", "le retour de Jean Phi aide", "2 vault-name B Jean Phi");
        row("Marie-Laure Morvan", "le retour de marie-lo aide", "2 vault-name B marie-lo");
        row("Katherine Morvan", "Kate helps the team", "2 vault-name B Kate");
        row("Emmanuelle", "le retour de manue aide", "2 vault-name B manue");
        row("Frédéric Morvan", "le retour de fred aide", "2 vault-name B fred");
    }
    void what_people_are_called_is_known_with_their_name() {
        QFETCH(QString, name);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        Known one;
        one.people = {{{name}, {}}};
        const QStringList all = told(guardOf(one).check(text, Language::French), text);
        QVERIFY2(all.contains(expected), qPrintable(all.join(QStringLiteral(" | "))));
    }

    void what_is_no_name_is_left_alone_data() {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"le grand public aide", "un grand retour aide l’équipe", "en direction du travail ouvert",
              "dire souvent non aide", "la confiance vient au calme"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void what_is_no_name_is_left_alone() {
        QFETCH(QString, text);
        for (const Finding &one : guardOf(known()).check(text, Language::French))
            QVERIFY2(one.layer != 2 || !one.blocking, one.reason);
    }

    void a_title_that_many_have_only_warns() {
        Known many;
        many.titles = QStringList(5, QStringLiteral("chargée de la flotte"));
        const QString text = QStringLiteral("la chargée de la flotte aide");
        QVERIFY(told(guardOf(many).check(text, Language::French), text)
                    .contains(QStringLiteral("2 vault-title w chargée de la flotte")));
    }

    void alphabets_mixed_and_hidden_characters_are_told() {
        const Guard guard = guardOf({});
        const QString mixed = QStringLiteral("une équiре aide"), hidden = QStringLiteral("une équipe\u2062 aide");
        QVERIFY(told(guard.check(mixed, Language::French), mixed).contains(QStringLiteral("1 look-alike B équiре")));
        QCOMPARE(guard.check(hidden, Language::French).front().reason, "invisible");
    }
};

QTEST_APPLESS_MAIN(Names)
#include "tst_names.moc"
