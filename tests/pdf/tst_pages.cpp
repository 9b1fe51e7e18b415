// A paper becomes pages: every word is there, tables hold together, nothing tells who wrote it, with what or when.
#include "documents/pdf/page_text.h"
#include "documents/pdf/pdf.h"
#include "documents/pdf/sheets.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPdfWriter>
#include <QTextBlock>
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

// How many rows end on another page than they begin on, by Qt's own layout.
int cutWhenLeftAlone(const Paper &paper, QPdfWriter &printer) {
    QTextDocument text;
    write(paper, text);
    text.documentLayout()->setPaintDevice(&printer);
    text.setDocumentMargin(0);
    const QSizeF size(printer.width(), printer.height() - 26 * 1200 / 72.0); // the foot
    text.setPageSize(size);
    int cut = 0;
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        const QRectF place = text.documentLayout()->blockBoundingRect(block);
        cut += block.text().startsWith(QStringLiteral("Thème ")) &&
               static_cast<int>(place.top() / size.height()) != static_cast<int>((place.bottom() - 1) / size.height());
    }
    return cut;
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

    void noRowIsCutByAPagesEnd() {
        const QString label =
            QStringLiteral("un libellé qui tient sur plusieurs lignes de sa colonne, comme le plus long "
                           "des thèmes d’un catalogue, et qui va plus loin encore ");
        int cutByQt = 0;
        for (int above = 0; above < 6; ++above) {
            Paper wide = paper(0);
            for (int line = 0; line < above; ++line)
                wide.say(QStringLiteral("Une ligne."));
            wide.head({QStringLiteral("Thème"), QStringLiteral("Personnes")}, {62, 38});
            for (int row = 0; row < 60; ++row)
                wide.row({QStringLiteral("Thème %1 : %2").arg(row).arg(label), QStringLiteral("au moins 5")});
            QBuffer nowhere;
            nowhere.open(QIODevice::WriteOnly);
            QPdfWriter printer(&nowhere);
            setUp(printer);
            const Sheets sheets(wide, printer);
            QVERIFY(sheets.cut().empty());
            QString all;
            for (int page = 0; page < sheets.count(); ++page) {
                all += sheets.words(page) + u'\n';
                if (page > 0 && page + 1 < sheets.count())
                    QVERIFY(!sheets.words(page).isEmpty());
            }
            qsizetype from = 0;
            for (int row = 0; row < 60; ++row) { // each once, in its order
                const QString begin = QStringLiteral("Thème %1 :").arg(row);
                QCOMPARE(all.count(begin), 1);
                QVERIFY(all.indexOf(begin) >= from);
                from = all.indexOf(begin);
            }
            cutByQt += cutWhenLeftAlone(wide, printer);
        }
        QVERIFY(cutByQt > 0); // else this test sees nothing
    }

    void whatBelongsTogetherStandsOnOnePage_data() {
        QTest::addColumn<bool>("table");
        QTest::newRow("a heading and its list") << false;
        QTest::newRow("a heading and its table") << true;
    }
    void whatBelongsTogetherStandsOnOnePage() {
        QFETCH(bool, table);
        const QString longLine = QStringLiteral("des mots qui font plus d’une ligne, ").repeated(5);
        int moved = 0;
        for (int above = 20; above < 50; ++above) {
            Paper one;
            for (int line = 0; line < above; ++line)
                one.say(QStringLiteral("Une ligne."));
            one.heading(QStringLiteral("Le titre"));
            if (table) {
                one.head({QStringLiteral("Tête"), QStringLiteral("Nombre")});
                one.row({QStringLiteral("premier ") + longLine, QStringLiteral("5")});
            } else {
                one.say(QStringLiteral("premier ") + longLine);
                one.keepWithNext();
                one.bullet(QStringLiteral("second ") + longLine);
            }
            QBuffer nowhere;
            nowhere.open(QIODevice::WriteOnly);
            QPdfWriter printer(&nowhere);
            setUp(printer);
            const Sheets sheets(one, printer);
            QVERIFY(sheets.cut().empty());
            const QString last = sheets.words(sheets.count() - 1);
            QVERIFY(sheets.count() == 1 || !last.isEmpty());
            for (const char *word : {"Le titre", table ? "Tête" : "second", "premier"})
                QCOMPARE(last.contains(QString::fromUtf8(word)), true);
            moved += sheets.count() == 2 && last.startsWith(QStringLiteral("Le titre"));
        }
        QVERIFY(moved > 0); // else this test sees nothing
    }

    void aRowLongerThanAPageIsPrintedAllTheSame() {
        Paper endless = paper(1);
        endless.row({QStringLiteral("mot ").repeated(4000), QStringLiteral("b"), QStringLiteral("c")});
        const auto bytes = pdf(endless);
        QVERIFY(bytes.ok() && pagesOf(*bytes) > 2);
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
