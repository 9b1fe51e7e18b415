// The report of lessons as a PDF file: read back by other readers (poppler, qpdf), the same bytes in another process
// and on another day; its pages are left as pictures where APARTE_PAGES says.
#include "documents/lessons_paper.h"
#include "documents/odt.h"
#include "documents/pdf/pdf.h"
#include "documents/sample_report.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace aparte;

namespace {

struct Shape {
    const char *name;
    int themes, saidEach;
    const char *language;
};
constexpr Shape shapes[] = {{"sixty-fr", 60, 3, "fr"},
                            {"sixty-en", 60, 3, "en"},
                            {"nothing-fr", 60, 0, "fr"},
                            {"nothing-en", 0, 0, "en"},
                            {"short-fr", 5, 2, "fr"}};

documents::Paper paper(const Shape &shape) {
    return documents::lessonsPaper(sample::report(shape.themes, shape.saidEach), QLatin1String(shape.language));
}

QByteArray answer(const QString &program, const QStringList &arguments) {
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0 ? process.readAllStandardOutput() + ' ' : QByteArray();
}

bool kept(const QString &path, const QByteArray &bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class TestReportFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void otherReadersFindEveryWordInIt_data() {
        QTest::addColumn<int>("at");
        for (int at = 0; at < static_cast<int>(std::size(shapes)); ++at)
            QTest::newRow(shapes[at].name) << at;
    }
    void otherReadersFindEveryWordInIt() {
        QFETCH(int, at);
        const documents::Paper printed = paper(shapes[at]);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.pdf"));
        QVERIFY(kept(path, *documents::pdf(printed)));
        QVERIFY(!answer(QStringLiteral("qpdf"), {QStringLiteral("--check"), path}).isEmpty());
        QString text = QString::fromUtf8(
            answer(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")}));
        text.replace(QChar::Nbsp, u' ');
        for (const QString &word : {printed.title, QStringLiteral("Service de l’eau"), printed.foot})
            QVERIFY2(text.contains(QString(word).replace(QChar::Nbsp, u' ')), qPrintable(word));
        for (int theme = 1; theme <= shapes[at].themes; ++theme) {
            const QString label =
                (printed.language == u"fr" ? QStringLiteral("Thème %1 ") : QStringLiteral("Theme %1:")).arg(theme);
            QVERIFY2(text.contains(label), qPrintable(label));
        }
        if (const QString out = qEnvironmentVariable("APARTE_PAGES"); !out.isEmpty()) {
            const QString stem = out + u'/' + QLatin1String(shapes[at].name);
            QVERIFY(kept(stem + QStringLiteral(".pdf"), *documents::pdf(printed)));
            QVERIFY(kept(stem + QStringLiteral(".odt"), documents::odt(printed)));
            const auto pages = documents::pagesSeen(printed, 800);
            int number = 0;
            for (const documents::PageSeen &page : *pages)
                QVERIFY(page.picture.save(stem + QStringLiteral("-seen-%1.png").arg(++number)));
        }
    }

    void anotherProcessMakesTheSameBytes() {
        const QByteArray digest =
            QCryptographicHash::hash(*documents::pdf(paper(shapes[0])), QCryptographicHash::Sha256).toHex();
        if (qEnvironmentVariableIsSet("APARTE_SAY_DIGEST")) {
            std::fputs(digest.constData(), stderr);
            return;
        }
        for (const char *zone : {"Pacific/Kiritimati", "America/Lima"}) {
            QProcess other;
            QProcessEnvironment around = QProcessEnvironment::systemEnvironment();
            around.insert(QStringLiteral("APARTE_SAY_DIGEST"), QStringLiteral("1"));
            around.insert(QStringLiteral("TZ"), QLatin1String(zone));
            around.insert(QStringLiteral("LC_ALL"), QStringLiteral("fr_FR.UTF-8"));
            other.setProcessEnvironment(around);
            other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("anotherProcessMakesTheSameBytes")});
            QVERIFY(other.waitForFinished());
            QVERIFY2(other.readAllStandardError().contains(digest), zone);
        }
    }
};

QTEST_MAIN(TestReportFile)
#include "tst_report_file.moc"
