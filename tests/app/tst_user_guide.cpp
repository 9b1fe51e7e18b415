// The guide that is read inside the window: what its files say, and that both languages say as much.
#include "app/help/guide.h"
#include "app/help/help_page.h"

#include <QFile>
#include <QImage>
#include <QtTest>

using namespace aparte;

class TestUserGuide : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesBecomePassages_data() {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("words") << "One line"
                               << "words"
                               << "One line"
                               << "One line";
        QTest::newRow("words over two lines") << "One\ntwo"
                                              << "words"
                                              << "One two"
                                              << "One two";
        QTest::newRow("a heading") << "## Saving"
                                   << "heading"
                                   << "Saving"
                                   << "Saving";
        QTest::newRow("an item") << "- one\n  more"
                                 << "item"
                                 << "one more"
                                 << "one more";
        QTest::newRow("a step") << "2. Press"
                                << "step"
                                << "Press"
                                << "Press";
        QTest::newRow("a remark") << "> Mind\n> this"
                                  << "remark"
                                  << "Mind this"
                                  << "Mind this";
        QTest::newRow("a label") << "Press **Save** now"
                                 << "words"
                                 << "Press <b>Save</b> now"
                                 << "Press Save now";
        QTest::newRow("a key") << "`Ctrl+S`"
                               << "words"
                               << "<b>Ctrl+S</b>"
                               << "Ctrl+S";
        QTest::newRow("signs of HTML") << "a < b & c"
                                       << "words"
                                       << "a &lt; b &amp; c"
                                       << "a < b & c";
        QTest::newRow("a picture") << "![A note](../pictures/en/note.png)"
                                   << "picture"
                                   << ""
                                   << "A note";
    }
    void linesBecomePassages() {
        QFETCH(QString, markdown);
        const auto chapter =
            app::readChapter(QStringLiteral("# Title\n\n") + markdown, QStringLiteral("qrc:/guide/en"));
        QCOMPARE(chapter.title, QStringLiteral("Title"));
        QCOMPARE(chapter.blocks.size(), std::size_t(1));
        QTEST(chapter.blocks[0].kind, "kind");
        QTEST(chapter.blocks[0].text, "text");
        QTEST(chapter.blocks[0].plain, "plain");
    }

    void aPictureIsFoundFromItsFile() {
        const auto chapter =
            app::readChapter(QStringLiteral("![x](../pictures/en/note.png)"), QStringLiteral("qrc:/guide/en"));
        QCOMPARE(chapter.blocks[0].picture, QStringLiteral("qrc:/guide/pictures/en/note.png"));
    }

    void bothLanguagesHaveTheSameChaptersPassageByPassage() {
        const auto french = app::guideIn(QStringLiteral("fr")), english = app::guideIn(QStringLiteral("en"));
        QCOMPARE(french.size(), std::size_t(8));
        QCOMPARE(english.size(), french.size());
        for (std::size_t chapter = 0; chapter < french.size(); ++chapter) {
            QVERIFY(!french[chapter].title.isEmpty() && !english[chapter].title.isEmpty());
            QStringList one, other;
            for (const auto &block : french[chapter].blocks)
                one.push_back(block.kind);
            for (const auto &block : english[chapter].blocks)
                other.push_back(block.kind);
            QCOMPARE(other, one);
        }
    }

    void everyPictureIsThere() {
        int pictures = 0;
        for (const QString &language : {QStringLiteral("fr"), QStringLiteral("en")})
            for (const auto &chapter : app::guideIn(language))
                for (const auto &block : chapter.blocks)
                    if (block.kind == u"picture") {
                        ++pictures;
                        QVERIFY(block.picture.startsWith(u"qrc:"));
                        QVERIFY2(!QImage(block.picture.mid(3)).isNull(), qPrintable(block.picture));
                    }
        QVERIFY(pictures >= 16);
    }

    void helpOpensAtTheChapterAboutThePlace() {
        QCOMPARE(app::chapterAbout(QStringLiteral("lessons")), 5);
        QCOMPARE(app::chapterAbout(QStringLiteral("today")), 0);
    }

    void aChapterThatIsNotThereIsEmpty() {
        app::HelpPage page(0);
        QVERIFY(page.blocks(QStringLiteral("en"), 0).isEmpty());
        QVERIFY(page.blocks(QStringLiteral("en"), 99).isEmpty());
        QVERIFY(page.titles(QStringLiteral("de")).isEmpty());
        QCOMPARE(page.titles(QStringLiteral("en")).size(), 8);
    }
};

QTEST_GUILESS_MAIN(TestUserGuide)
#include "tst_user_guide.moc"
