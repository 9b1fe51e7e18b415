// The guard as a whole: places in bytes, order, sentences, and what it never says.
#include "invented_words.h"
#include "lessons/guard/function_words.h"
#include "lessons/guard/reasons.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace guard_tests;

class WholeGuard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void places_are_bytes_of_the_text_as_typed() {
        Known known;
        known.people = {{{QStringLiteral("Zoé")}, {}}};
        const QString text = QStringLiteral("🙂 é\u0301 Zo\u0065\u0301 aide");
        const auto findings = guardOf(known).check(text, Language::French);
        const auto name = std::ranges::find(findings, 2, &Finding::layer);
        QVERIFY(name != findings.end());
        QCOMPARE(text.toUtf8().mid(name->bytes.start, name->bytes.end - name->bytes.start), QByteArray("Zoe\u0301"));
    }

    void one_place_has_one_mark() {
        Known known;
        known.people = {{{QStringLiteral("Karim Benali")}, {}}};
        const QString text = QStringLiteral("le retour de M. Karim Benali aide");
        QCOMPARE(told(guardOf(known).check(text, Language::French), text),
                 (QStringList{QStringLiteral("5 title-and-name B M. Karim"),
                              QStringLiteral("2 vault-name B Karim Benali")}));
    }

    void more_than_300_characters_are_no_lesson() {
        const Guard guard = guardOf({});
        const QString text = QStringLiteral("aide ").repeated(61);
        QVERIFY(guard.check(text.left(300), Language::French).empty());
        QCOMPARE(told(guard.check(text.left(301), Language::French), text),
                 QStringList{QStringLiteral("0 too-long B ")});
    }

    void a_clean_lesson_has_no_finding() {
        const QString text = QStringLiteral("Un retour clair aide une équipe à avancer.");
        QCOMPARE(told(guardOf({}).check(text, Language::French), text), QStringList());
    }

    void any_text_is_answered() {
        const Guard guard = guardOf({});
        for (const QString &text : {QString(), QStringLiteral(" "), QStringLiteral("\u200b"), QString(QChar(0xD800)),
                                    QStringLiteral("日本語 ١٢٣"), QString(5000, u'é'),
                                    QStringLiteral("'").repeated(900), QStringLiteral("a ").repeated(900)}) {
            const qsizetype size = text.toUtf8().size();
            for (const Finding &one : guard.check(text, Language::English))
                QVERIFY(one.bytes.start >= 0 && one.bytes.start <= one.bytes.end && one.bytes.end <= size);
        }
    }

    void the_language_is_that_of_the_small_words() {
        QCOMPARE(languageOf(QStringLiteral("Le retour est une aide pour les équipes")), Language::French);
        QCOMPARE(languageOf(QStringLiteral("Feedback is what helps the team with their work")), Language::English);
        QCOMPARE(languageOf(QString()), Language::French);
    }

    void every_reason_has_a_sentence_in_both_languages_and_promises_nothing() {
        QSet<std::string_view> codes;
        for (const ReasonWords &words : reasonWords()) {
            const QString fr = QString::fromUtf8(words.fr), en = QString::fromUtf8(words.en);
            QVERIFY2(!fr.isEmpty() && !en.isEmpty() && fr != en, words.fr);
            QVERIFY2(!fr.contains(QStringLiteral("anonym")) && !en.contains(QStringLiteral("anonym")), words.fr);
            QVERIFY2(!fr.contains(QRegularExpression(QStringLiteral(" [:;?!»]|« "))), words.fr);
            QVERIFY(!codes.contains(words.code));
            codes.insert(words.code);
        }
        QCOMPARE(wordsOf("mail").code, std::string_view("mail"));
        QCOMPARE(wordsOf("nothing like that").code, reasonWords().front().code);
    }

    void every_code_in_the_sources_has_its_sentence() {
        QStringList codes;
        QDir folder(QStringLiteral(APARTE_SOURCE_DIR "/src/lessons/guard"));
        for (const QString &name : folder.entryList({QStringLiteral("*.cpp")})) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            static const QRegularExpression code(
                QStringLiteral("(?:, [0-7], |Verdict\\{|reason = |\\)\", )\"([a-z]+(?:-[a-z]+)*)\""));
            for (auto matches = code.globalMatch(QString::fromUtf8(file.readAll())); matches.hasNext();) {
                const auto match = matches.next();
                codes << match.captured(1);
            }
        }
        QVERIFY(codes.size() > 30);
        for (const QString &code : std::as_const(codes))
            QVERIFY2(wordsOf(code.toStdString()).code == code.toStdString(), qPrintable(code));
    }
};

QTEST_APPLESS_MAIN(WholeGuard)
#include "tst_guard.moc"
