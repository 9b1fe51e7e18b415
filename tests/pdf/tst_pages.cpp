// A paper becomes pages: every word is there, tables hold together, nothing tells who wrote it, with what or when.
#include "documents/pdf/page_text.h"
#include "documents/pdf/pdf.h"

#include <QPdfWriter>
#include <QThread>
#include <QtTest>

using namespace aparte::documents;

namespace {

Paper paper(int rows = 3) {
    Paper paper{QStringLiteral("Bilan d’accompagnement"), QStringLiteral("fr"), {}, QStringLiteral("Confidentiel")};
    paper.say(QStringLiteral("Préparé le 22 novembre 2026 : l’œuvre « commune »."));
    paper.heading(QStringLiteral("Objectifs"));
    paper.bullet(QStringLiteral("Déléguer deux dossiers"));
    paper.head({QStringLiteral("Objectif"), QStringLiteral("Indicateur"), QStringLiteral("Atteint")});
    for (int row = 0; row < rows; ++row)
        paper.row(
            {QStringLiteral("Objectif %1").arg(row), QStringLiteral("Ce qui le montre"), QStringLiteral("40\u00a0%")});
    paper.say(QStringLiteral("Fin."));
    return paper;
}

int pagesOf(const QByteArray &bytes) {
    static const QRegularExpression count(QStringLiteral("/Type /Page\\b(?!s)"));
    return static_cast<int>(QString::fromLatin1(bytes).count(count));
}

} // namespace

class TestPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPaperBecomesAFile() {
        const auto bytes = pdf(paper());
        QVERIFY(bytes.ok());
        QVERIFY(bytes->startsWith("%PDF-1."));
        QVERIFY(bytes->trimmed().endsWith("%%EOF"));
        QCOMPARE(pagesOf(*bytes), 1);
    }

    void everyWordStandsOnThePageInItsOrder() {
        QTextDocument text;
        write(paper(), text);
        const QString all = text.toPlainText();
        int from = 0;
        for (const char *word : {"Bilan d’accompagnement", "l’œuvre « commune »", "Objectifs", "•", "Déléguer",
                                 "Objectif", "Indicateur", "Objectif 0", "Objectif 2", "Fin."}) {
            const auto at = all.indexOf(QString::fromUtf8(word), from);
            QVERIFY2(at >= 0, word);
            from = static_cast<int>(at);
        }
    }

    void aLongTableGoesOverSeveralPages() {
        const auto bytes = pdf(paper(120));
        QVERIFY(bytes.ok());
        QVERIFY(pagesOf(*bytes) > 2);
    }

    void theFileTellsNoAuthorNoTimeNoProgramAndNoFolder() {
        const auto bytes = pdf(paper());
        for (const char *word :
             {"/Author", "/CreationDate", "/ModDate", "/Producer", "/Creator", "/Metadata", "xpacket", "Qt 6", "D:20"})
            QVERIFY2(!bytes->contains(word), word);
        QVERIFY(!bytes->contains(qgetenv("USER").isEmpty() ? QByteArray("nobody-here") : qgetenv("USER")));
        QVERIFY(!bytes->contains(QDir::homePath().toUtf8() + '/'));
        QVERIFY(bytes->contains("/Title"));
        QVERIFY(bytes->contains("/Lang (fr)"));
    }

    void theSamePaperGivesTheSameBytes() {
        const auto first = pdf(paper(60));
        QTest::qWait(1100); // a second later
        QCOMPARE(*pdf(paper(60)), *first);
        QVERIFY(*pdf(paper(61)) != *first);
    }

    void thePagesSeenAreThePagesOfTheFile() {
        const auto seen = pagesSeen(paper(120), 600);
        QVERIFY(seen.ok());
        QCOMPARE(static_cast<int>(seen->size()), pagesOf(*pdf(paper(120))));
        for (const PageSeen &page : *seen) {
            QCOMPARE(page.picture.width(), 600);
            QVERIFY(qAbs(page.picture.height() - 849) <= 1); // A4
            QVERIFY(page.words.contains(QStringLiteral("Objectif")));
        }
        QVERIFY(seen->front().words.contains(QStringLiteral("Bilan d’accompagnement")));
        QVERIFY(!seen->back().words.contains(QStringLiteral("Bilan d’accompagnement")));
    }

    void nothingIsNotPrinted() {
        QCOMPARE(pdf({}).fault().code, std::string("pdf.empty"));
        QCOMPARE(pagesSeen({}, 600).fault().code, std::string("pdf.empty"));
    }

    void itIsMadeOnAnotherThreadThanTheWindows() {
        QByteArray made;
        std::unique_ptr<QThread> desk(QThread::create([&made] { made = *pdf(paper()); }));
        desk->start();
        QVERIFY(desk->wait(30'000));
        QCOMPARE(pagesOf(made), 1);
    }
};

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
