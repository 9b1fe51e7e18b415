// Every freed block is overwritten, whichever function gave it out.
#include "programs.h"

#include <QTest>

class WipingHeap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesNoTextInFreedBlocks_data() {
        QTest::addColumn<QString>("way");
        for (const char *way :
             {"malloc", "calloc", "aligned_alloc", "posix_memalign", "new", "realloc to more", "realloc to less"})
            QTest::newRow(way) << QString::fromLatin1(way) + QLatin1Char(':');
    }
    void leavesNoTextInFreedBlocks() {
        QFETCH(QString, way);
        static const auto wiping = programs::run(QStringLiteral("wiping_heap"));
        static const auto plain = programs::run(QStringLiteral("plain_heap"));
        QVERIFY2(plain.value(way).toInt() > 0, "the C library's own heap should leave some, or the look is wrong");
        QCOMPARE(wiping.value(way), QStringLiteral("0"));
    }
};

QTEST_GUILESS_MAIN(WipingHeap)
#include "tst_wiping_heap.moc"
