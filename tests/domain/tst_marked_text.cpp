// Light formatting: what a line is, what the keys do to it, and that nothing else than letters comes of it.
#include "domain/changes.h"
#include "domain/marked_text.h"
#include "domain/plan.h"

#include <QtTest>

using namespace aparte::domain;
using Kind = MarkedLine::Kind;
Q_DECLARE_METATYPE(Kind)
Q_DECLARE_METATYPE(LineMark)

namespace {

QString after(const QString &text, const TextEdit &edit) {
    return text.left(edit.from) + edit.with + text.mid(edit.to);
}

} // namespace

class TestMarkedText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLineIsWhatItLooksLike_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("plain") << "Elle hésite" << Kind::Plain << "Elle hésite";
        QTest::newRow("heading") << "## Décisions" << Kind::Heading << "Décisions";
        QTest::newRow("no heading") << "#12 du couloir" << Kind::Plain << "#12 du couloir";
        QTest::newRow("bullet") << "- appeler" << Kind::Bullet << "appeler";
        QTest::newRow("set in") << "  * appeler" << Kind::Bullet << "appeler";
        QTest::newRow("a dash of speech") << "-- non" << Kind::Plain << "-- non";
        QTest::newRow("open box") << "- [ ] relire" << Kind::Box << "relire";
        QTest::newRow("empty box") << "- [ ]" << Kind::Box << "";
        QTest::newRow("number") << "2. relire" << Kind::Number << "relire";
        QTest::newRow("a year") << "2025. Fin" << Kind::Number << "Fin";
        QTest::newRow("quote") << "> je ne veux pas" << Kind::Quote << "je ne veux pas";
        QTest::newRow("rule") << "---" << Kind::Rule << "";
        QTest::newRow("blank") << "   " << Kind::Blank << "";
    }
    void aLineIsWhatItLooksLike() {
        QFETCH(QString, line);
        const MarkedLine marked = markedLine(line);
        QTEST(marked.kind, "kind");
        QTEST(line.mid(marked.words), "words");
    }

    void stressIsShownAndNothingElseBecomesMore_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("rich");
        QTest::newRow("bold") << "un **pas** fait"
                              << "un <b>pas</b> fait";
        QTest::newRow("italic") << "un *pas*"
                                << "un <i>pas</i>";
        QTest::newRow("a product") << "2 * 3 * 4"
                                   << "2 * 3 * 4";
        QTest::newRow("open") << "**pas"
                              << "**pas";
        QTest::newRow("tags") << "<img src='x'> & **<b>**"
                              << "&lt;img src='x'&gt; &amp; <b>&lt;b&gt;</b>";
        QTest::newRow("a picture") << "![](file:///etc/passwd)"
                                   << "![](file:///etc/passwd)";
    }
    void stressIsShownAndNothingElseBecomesMore() {
        QFETCH(QString, words);
        QTEST(richText(words), "rich");
    }

    void aKeyMarksAndTheSameKeyTakesTheMarkAway() {
        const QString text = QStringLiteral("Elle a dit non.");
        const TextEdit bold = stressed(text, 11, 14, 2);
        const QString marked = after(text, bold);
        QCOMPARE(marked, QStringLiteral("Elle a dit **non**."));
        QCOMPARE(marked.mid(bold.selectFrom, bold.selectTo - bold.selectFrom), QStringLiteral("non"));
        QCOMPARE(after(marked, stressed(marked, bold.selectFrom, bold.selectTo, 2)), text);
        QCOMPARE(after(text, stressed(text, 12, 12, 2)), marked); // the word where nothing is selected
        QCOMPARE(after(QString(), stressed({}, 0, 0, 2)), QStringLiteral("****"));
    }

    void linesAreMarkedAndUnmarkedTogether_data() {
        QTest::addColumn<LineMark>("mark");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("marked");
        QTest::newRow("heading") << LineMark::Heading << "Suite"
                                 << "## Suite";
        QTest::newRow("boxes") << LineMark::Box << "un\n\ndeux"
                               << "- [ ] un\n\n- [ ] deux";
        QTest::newRow("numbers") << LineMark::Number << "un\ndeux"
                                 << "1. un\n2. deux";
        QTest::newRow("quote") << LineMark::Quote << "un"
                               << "> un";
    }
    void linesAreMarkedAndUnmarkedTogether() {
        QFETCH(LineMark, mark);
        QFETCH(QString, before);
        const QString marked = after(before, markedLines(before, 0, before.size(), mark));
        QTEST(marked, "marked");
        QCOMPARE(after(marked, markedLines(marked, 0, marked.size(), mark)), before);
    }

    void aListBecomesAnotherKindOfList() {
        const QString list = QStringLiteral("- un\n- deux");
        QCOMPARE(after(list, markedLines(list, 0, list.size(), LineMark::Box)), QStringLiteral("- [ ] un\n- [ ] deux"));
    }

    void enterGoesOnWithAListAndEndsIt_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("next");
        QTest::newRow("bullet") << "- un"
                                << "- un\n- ";
        QTest::newRow("number") << "9. un"
                                << "9. un\n10. ";
        QTest::newRow("done box") << "- [x] un"
                                  << "- [x] un\n- [ ] ";
        QTest::newRow("empty") << "- un\n- "
                               << "- un\n";
        QTest::newRow("plain") << "un" << QString();
    }
    void enterGoesOnWithAListAndEndsIt() {
        QFETCH(QString, before);
        const auto edit = nextLine(before, before.size());
        QTEST(edit ? after(before, *edit) : QString(), "next");
    }

    void aBoxIsTickedAndUnticked() {
        const QString text = QStringLiteral("Titre\n  - [ ] relire");
        const auto edit = ticked(text, 10);
        QVERIFY(edit);
        const QString done = after(text, *edit);
        QCOMPARE(done, QStringLiteral("Titre\n  - [x] relire"));
        QCOMPARE(after(done, *ticked(done, 10)), text);
        QVERIFY(!ticked(text, 2));
    }

    void wordsAreCountedAsSomebodyCounts_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count");
        QTest::newRow("none") << " \n- [ ] " << 0;
        QTest::newRow("french") << "L’équipe, aujourd’hui : « rendez-vous »" << 3;
        QTest::newRow("marks") << "## **Un** pas" << 2;
    }
    void wordsAreCountedAsSomebodyCounts() {
        QFETCH(QString, text);
        QTEST(countOfWords(text), "count");
    }

    void thePlanIsWhatWasToBeDone_data() {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QStringList>("plan");
        QTest::newRow("under its heading")
            << "## Apporté\n- [ ] ailleurs\n## Pour la prochaine fois\n- [ ] appeler\n- [x] fait\nécrire\n## Fin\nx"
            << QStringList{"appeler", "écrire"};
        QTest::newRow("english") << "## Next steps\n1. call\n" << QStringList{"call"};
        QTest::newRow("boxes only") << "Elle veut :\n- [ ] appeler\n- [x] relire" << QStringList{"appeler"};
        QTest::newRow("none") << "Elle hésite." << QStringList();
        QTest::newRow("an empty one") << "## Plan\n- [ ] \n" << QStringList();
    }
    void thePlanIsWhatWasToBeDone() {
        QFETCH(QString, note);
        QTEST(planIn(note), "plan");
    }

    void changesPutTogetherAreBothTexts_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("told");
        QTest::newRow("a word") << "un petit pas"
                                << "un grand pas"
                                << "=un |-petit|+grand|= pas|";
        QTest::newRow("nothing") << "un pas"
                                 << "un pas"
                                 << "=un pas|";
        QTest::newRow("from nothing") << ""
                                      << "un"
                                      << "+un|";
        QTest::newRow("twice the same") << "a b a"
                                        << "a b a b a"
                                        << "=a b a|+ b a|";
        const QString long1 = QStringLiteral("un ").repeated(3000), long2 = QStringLiteral("deux ").repeated(3000);
        QTest::newRow("long and unlike") << long1 << long2 << QString();
    }
    void changesPutTogetherAreBothTexts() {
        QFETCH(QString, before);
        QFETCH(QString, now);
        QFETCH(QString, told);
        QString one, other, said;
        for (const Change &change : changesBetween(before, now)) {
            one += change.kind == Change::Kind::Added ? QString() : change.text;
            other += change.kind == Change::Kind::Removed ? QString() : change.text;
            said += QLatin1Char("=+-"[static_cast<int>(change.kind)]) + change.text + u'|';
        }
        QCOMPARE(one, before);
        QCOMPARE(other, now);
        if (!told.isEmpty())
            QCOMPARE(said, told);
    }
};

QTEST_APPLESS_MAIN(TestMarkedText)
#include "tst_marked_text.moc"
