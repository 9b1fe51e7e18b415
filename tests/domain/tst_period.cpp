#include "domain/period.h"

#include <QtTest>

using aparte::domain::Period;

class TestPeriod : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsClosedCalendarPeriods_data() {
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::newRow("2026") << QDate(2026, 1, 1) << QDate(2026, 12, 31);
        QTest::newRow("2026-H1") << QDate(2026, 1, 1) << QDate(2026, 6, 30);
        QTest::newRow("2026-H2") << QDate(2026, 7, 1) << QDate(2026, 12, 31);
        QTest::newRow("2026-Q1") << QDate(2026, 1, 1) << QDate(2026, 3, 31);
        QTest::newRow("2026-Q4") << QDate(2026, 10, 1) << QDate(2026, 12, 31);
        QTest::newRow("2024-02") << QDate(2024, 2, 1) << QDate(2024, 2, 29);
        QTest::newRow("2026-12") << QDate(2026, 12, 1) << QDate(2026, 12, 31);
    }
    void readsClosedCalendarPeriods() {
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        const auto period = Period::parse(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(period.ok());
        QCOMPARE(period->first, first);
        QCOMPARE(period->last, last);
        QVERIFY(period->contains(first) && period->contains(last));
        QVERIFY(!period->contains(first.addDays(-1)) && !period->contains(last.addDays(1)));
    }

    void refusesAnythingElse_data() {
        QTest::addColumn<QString>("name");
        for (const char *name : {"", "26", "2026-", "2026-H3", "2026-Q0", "2026-Q5", "2026-00", "2026-13", "2026-1",
                                 "2026-h1", " 2026", "2026\n", "0026", "2026-H1-H2", "2026-01-01", "٢٠٢٦"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    void refusesAnythingElse() {
        QFETCH(QString, name);
        const auto period = Period::parse(name);
        QVERIFY(!period.ok());
        QCOMPARE(period.fault().code, std::string("period.unreadable"));
    }

    void saysWhatOverlaps() {
        QVERIFY(Period::parse("2026")->overlaps(*Period::parse("2026-Q3")));
        QVERIFY(!Period::parse("2026-H1")->overlaps(*Period::parse("2026-07")));
        QVERIFY(!Period::parse("2026-H1")->overlaps(*Period::parse("2025")));
    }
};

QTEST_APPLESS_MAIN(TestPeriod)
#include "tst_period.moc"
