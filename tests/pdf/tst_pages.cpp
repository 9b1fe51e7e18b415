// A paper becomes pages: every word is there, tables hold together, nothing tells who wrote it or when in the day.
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

    void theFileTellsNoAuthorNoHourAndNoFolder() {
        const auto bytes = pdf(paper());
        QVERIFY(!bytes->contains("/Author"));
        QVERIFY(!bytes->contains(qgetenv("USER").isEmpty() ? QByteArray("nobody-here") : qgetenv("USER")));
        QVERIFY(!bytes->contains(QDir::homePath().toUtf8() + '/'));
        const auto at = bytes->indexOf("/CreationDate (D:");
        QVERIFY(at > 0);
        QCOMPARE(bytes->mid(at + 25, 6), QByteArray("000000"));
    }

    void nothingIsNotPrinted() { QCOMPARE(pdf({}).fault().code, std::string("pdf.empty")); }

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
