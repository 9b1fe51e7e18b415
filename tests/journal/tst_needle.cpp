// The fast search held against the definition of equality, folded(), on thousands of random texts and needles.
#include "journal/folding.h"
#include "journal/needle.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace aparte::journal;

namespace {

// Independent of folding.cpp: what a reader of design/interchange.md would write.
QString plainly(const QString &text) {
    QString kept;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    const auto points = decomposed.toUcs4();
    for (const char32_t point : points)
        if (!QChar::isMark(point))
            kept += QChar::fromUcs4(point);
    kept = kept.toCaseFolded().normalized(QString::NormalizationForm_KD);
    kept.replace(u'œ', QStringLiteral("oe")).replace(u'æ', QStringLiteral("ae")).replace(u'ß', QStringLiteral("ss"));
    kept.replace(QChar(0x2019), u'\'').replace(QChar(0x2018), u'\'').replace(QChar(0x02BC), u'\'');
    QString bare;
    const auto folded = kept.toUcs4();
    for (const char32_t point : folded)
        if (!QChar::isMark(point))
            bare += QChar::fromUcs4(point);
    return bare;
}

bool finds(const QString &text, const QString &needle) {
    const auto wanted = Needle::from(needle);
    return wanted && wanted->firstIn(text.toUtf8().toStdString()).has_value();
}

QString randomText(QRandomGenerator &random, const QStringList &pieces, int most) {
    QString text;
    for (int left = random.bounded(most + 1); left > 0; --left)
        text += pieces[random.bounded(int(pieces.size()))];
    return text;
}

QString spelt(const QList<uint> &points) {
    QString text;
    for (const char32_t point : points)
        text += QChar::fromUcs4(point);
    return text;
}

// Few different pieces, so that matches are frequent; every trap among them.
const QStringList french =
    QStringLiteral("e|a|u|é|É|è|ê|e\u0301|E\u0301\u0327|œ|Œ|oe|æ|Æ|ç|Ç|c\u0327|eau|EAU|œuvre|ﬁ|ﬂ|fi|ß|ss|ẞ|ü|n|ñ|s|t|"
                   " |\n|'|’|«|»|\u00a0|\u202f|…|.|ï|y|ÿ|Ÿ|i|İ|ı|ſ|1|²|½")
        .split(u'|');
const QStringList elsewhere = QStringLiteral("Σ|σ|ς|ά|α|ΐ|Ж|ж|й|и|и\u0306|Ａ|a|ａ|𝐪|q|K|k|Å|å|a\u030a|㎏|g|日|本|한|글|"
                                             "😀|\u200d|ऀ|क|का|ﷺ|ŉ|ǆ|dz|ﬆ|st|ô|\u0302|o")
                                  .split(u'|');

} // namespace

class TestNeedle : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatAReaderWouldCallEqual_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("needle");
        QTest::addColumn<bool>("found");
        QTest::newRow("eau in Beauté") << "Beauté"
                                       << "eau" << true;
        QTest::newRow("eau in BÉÀÜ") << "BÉÀÜ"
                                     << "eau" << true;
        QTest::newRow("œuvre in oeuvre") << "chef-d’oeuvre"
                                         << "œuvre" << true;
        QTest::newRow("oeuvre in ŒUVRE") << "ŒUVRE"
                                         << "oeuvre" << true;
        QTest::newRow("half a ligature") << "cœur"
                                         << "coe" << true;
        QTest::newRow("the other half") << "cœur"
                                        << "eur" << true;
        QTest::newRow("É in e") << "elle"
                                << "É" << true;
        QTest::newRow("one letter") << "Ô"
                                    << "o" << true;
        QTest::newRow("combining accent in the text") << "e\u0301quipe"
                                                      << "équipe" << true;
        QTest::newRow("combining accent in the needle") << "équipe"
                                                        << "e\u0301quipe" << true;
        QTest::newRow("plain in two accents") << "ệ"
                                              << "e" << true;
        QTest::newRow("ligature fi") << "ﬁn"
                                     << "fin" << true;
        QTest::newRow("eszett") << "STRASSE"
                                << "straße" << true;
        QTest::newRow("curly apostrophe") << "l’équipe"
                                          << "L'EQUIPE" << true;
        QTest::newRow("narrow space") << "non\u202f!"
                                      << "non !" << true;
        QTest::newRow("at the end") << "la fin"
                                    << "fin" << true;
        QTest::newRow("the whole text") << "fin"
                                        << "fin" << true;
        QTest::newRow("longer than the text") << "fin"
                                              << "fine" << false;
        QTest::newRow("empty text") << ""
                                    << "a" << false;
        QTest::newRow("not there") << "la réunion"
                                   << "réunit" << false;
        QTest::newRow("Greek final sigma") << "ΟΔΟΣ"
                                           << "οδος" << true;
        QTest::newRow("Cyrillic") << "Ёлка"
                                  << "елка" << true;
        QTest::newRow("full width") << "ＡＢＣ"
                                    << "bc" << true;
    }
    void findsWhatAReaderWouldCallEqual() {
        QFETCH(QString, text);
        QFETCH(QString, needle);
        QFETCH(bool, found);
        QCOMPARE(finds(text, needle), found);
        QCOMPARE(plainly(text).contains(plainly(needle)), found);
        // The same beyond the first sixteen bytes.
        QCOMPARE(finds(QStringLiteral("0123456789 0123456789 ") + text, needle), found);
    }

    // Leads of two bytes that cannot hide a letter are not looked at: each of theirs beside each letter.
    void everyAccentedLetterIsFoundBesideEveryOther() {
        const QString before = QStringLiteral("0123456789 0123456789 ");
        for (char32_t point = 0x80; point < 0x180; ++point)
            for (char letter = 'a'; letter <= 'z'; ++letter) {
                const QString accented = QString::fromUcs4(&point, 1);
                const QString beside = QString(QLatin1Char(letter));
                for (const QString &text : {accented + beside, beside + accented}) {
                    const QString needle = plainly(text);
                    QVERIFY2(finds(before + text + before, needle), qPrintable(text));
                    for (const QString &piece : {needle.first(1), needle.last(1), needle.first(2), needle.last(2)})
                        QVERIFY2(finds(before + text + before, piece), qPrintable(text + u' ' + piece));
                }
            }
    }

    void agreesWithTheDefinitionOnRandomTexts() {
        QRandomGenerator random(20260101);
        int found = 0, tried = 0;
        for (const QStringList &pieces : {french, elsewhere, french + elsewhere})
            for (int round = 0; round < 8000; ++round) {
                const QString text = randomText(random, pieces, 60);
                const QString needle = randomText(random, pieces, 1 + round % 4);
                if (plainly(needle).isEmpty())
                    continue;
                const bool expected = plainly(text).contains(plainly(needle));
                ++tried;
                found += expected;
                if (finds(text, needle) != expected)
                    QFAIL(qPrintable(
                        QStringLiteral("text <%1> needle <%2> expected %3").arg(text, needle).arg(expected)));
            }
        QVERIFY(found > tried / 20 && found < tried); // or this would compare nothing
    }

    void cutFromTheTextItselfIsAlwaysFound() {
        QRandomGenerator random(7);
        for (int round = 0; round < 8000; ++round) {
            const auto points = randomText(random, french + elsewhere, 80).toUcs4();
            if (points.isEmpty())
                continue;
            const int start = random.bounded(int(points.size()));
            const int length = 1 + random.bounded(int(points.size()) - start);
            const QString needle = spelt(points.sliced(start, length)), text = spelt(points);
            if (!plainly(needle).isEmpty() && !finds(text, needle))
                QFAIL(qPrintable(QStringLiteral("text <%1> needle <%2>").arg(text, needle)));
        }
    }

    void saysWhereTheFirstOneIs() {
        const std::string text = QStringLiteral("Le cœur, LE CŒUR").toUtf8().toStdString();
        const auto match = Needle::from(QStringLiteral("coeur"))->firstIn(text);
        QCOMPARE(text.substr(match->start, match->length), std::string("cœur"));
        const std::string marked = "la re\xCC\x81union";
        const auto letter = Needle::from(QStringLiteral("Ré"))->firstIn(marked);
        QCOMPARE(marked.substr(letter->start, letter->length), std::string("re\xCC\x81"));
    }

    void marksAloneAreNoNeedle() {
        QVERIFY(!Needle::from(QString()));
        QVERIFY(!Needle::from(QStringLiteral("\u0301\u0302")));
    }

    void readsBrokenBytesWithoutLeavingTheText() {
        QRandomGenerator random(3);
        const auto needle = Needle::from(QStringLiteral("eau"));
        for (int round = 0; round < 8000; ++round) {
            std::string bytes(random.bounded(40u), '\0');
            for (char &byte : bytes)
                byte = static_cast<char>(random.bounded(256));
            (void)needle->firstIn(bytes); // under the address sanitizer in ./dev test
        }
    }

    void looksThroughThirtyMegabytesInAFewMilliseconds() {
        const QString line =
            QStringLiteral("Elle revient sur la réunion de mardi : l’équipe ne s’est pas sentie écoutée, "
                           "« on décide sans nous ». Elle voudrait proposer un ordre du jour partagé. ");
        std::string note;
        while (note.size() < 3000)
            note += line.toStdString();
#ifdef NDEBUG
        constexpr qint64 patience = 1000;
#else
        constexpr qint64 patience = 30000; // under sanitizers
#endif
        for (const char *word : {"zéphyrin", "eau", "entretien", "œuvre", "sens"}) {
            const auto needle = Needle::from(QString::fromUtf8(word));
            QElapsedTimer clock;
            clock.start();
            int found = 0;
            for (int copy = 0; copy < 10000; ++copy)
                found += needle->firstIn(note).has_value();
            qInfo("%-10s %lld ms, %d found", word, clock.elapsed(), found);
            QVERIFY(clock.elapsed() < patience);
        }
    }
};

QTEST_APPLESS_MAIN(TestNeedle)
#include "tst_needle.moc"
