// What the kernel refuses a protected process does not reach printing to a file.
#include "programs.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

class Printing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void toAFileWorksUnderTheFilter() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("page.pdf"));
        const auto told =
            programs::run(QStringLiteral("printing"), {path}, {QStringLiteral("QT_QPA_PLATFORM=offscreen")});
        QCOMPARE(told.exitCode, 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray page = file.readAll();
        QVERIFY(page.startsWith("%PDF-"));
        QVERIFY(page.trimmed().endsWith("%%EOF"));
        QVERIFY(page.size() > 1000);
    }
};

QTEST_GUILESS_MAIN(Printing)
#include "tst_printing.moc"
