// Layer 5: names that the vault does not know, with a small dictionary and with the system's.
#include "invented_words.h"
#include "lessons/guard/hunspell_words.h"
#include "lessons/guard/unknown_words.h"

#include <QTemporaryDir>
#include <QTest>

using namespace guard_tests;

class UnknownWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_name_is_found_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *text, const QStringList &expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << expected;
        };
        row("le retour de Karim aide", {QStringLiteral("5 first-name B Karim")});
        row("le retour de karim aide", {QStringLiteral("5 first-name B karim")});
        row("le retour de Oumar aide", {QStringLiteral("5 unknown-name B Oumar")});
        row("le retour de oumar aide", {QStringLiteral("5 unknown-word w oumar")});
        row("Oumar aide une équipe", {QStringLiteral("5 unknown-name B Oumar")});
        row("Pierre aide une équipe", {QStringLiteral("5 may-be-name w Pierre")});
        row("une pierre aide une équipe", {});
        row("le retour de M. Rose aide", {QStringLiteral("5 title-and-name B M. Rose")});
        row("le retour de Mme D. aide", {QStringLiteral("5 title-and-name B Mme D")});
        row("le service de Paris aide", {QStringLiteral("5 capital w Paris")});
        row("le service du XYZ aide", {QStringLiteral("5 acronym w XYZ")});
        row("les RH aident", {});
        row("Dire aide. Un retour aide", {});
        row("L’écoute aide", {});
        row("clear feedback from Dupont helps", {QStringLiteral("5 first-name B Dupont")});
    }
    void a_name_is_found() {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(told(unknownWordsIn(CanonicalForm(text), InventedWords()), text), expected);
    }

    void a_missing_dictionary_is_said_and_excuses_nothing() {
        const QTemporaryDir empty;
        Known known;
        known.people = {{{QStringLiteral("Rose Petit")}, {}}};
        const Guard guard(known, std::make_shared<const HunspellWords>(QStringList{empty.path()}), noNotes(), {});
        const QString text = QStringLiteral("un petit retour aide");
        QCOMPARE(told(guard.check(text, Language::French), text),
                 (QStringList{QStringLiteral("0 no-french-dictionary w "), QStringLiteral("2 vault-name B petit")}));
        const QString english = QStringLiteral("feedback helps");
        QCOMPARE(told(guard.check(english, Language::English), english),
                 QStringList{QStringLiteral("0 no-english-dictionary w ")});
    }

    void the_systems_dictionaries_tell_words_from_names() {
        const HunspellWords words(HunspellWords::systemFolders());
        QVERIFY2(words.has(Language::French) && words.has(Language::English), "hunspell-fr, hunspell-en-us");
        QVERIFY(words.isWord(QStringLiteral("équipe")) && words.isWord(QStringLiteral("listening")));
        QVERIFY(!words.isWord(QStringLiteral("karim")) && !words.isWord(QStringLiteral("jennifer")));
        QVERIFY(words.isName(QStringLiteral("Marie")) && words.isName(QStringLiteral("Adenauer")));
        QVERIFY(!words.isName(QStringLiteral("Équipe")) && !words.isName(QStringLiteral("Lyon")));
        QVERIFY(words.isProperNoun(QStringLiteral("Lyon")));
    }
};

QTEST_APPLESS_MAIN(UnknownWords)
#include "tst_unknown_words.moc"
