// Which period suits how many people; from which day on a period counts as the last one that is over.
#include "domain/period.h"
#include "journal/report_people.h"

#include <QTest>

using namespace aparte;

class ThePeriodAdvised : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void suits_how_many_people_there_are_data() {
        QTest::addColumn<int>("people");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("period");
        QTest::newRow("nobody") << 0 << QDate(2026, 11, 22) << "2025";
        QTest::newRow("29: a year") << 29 << QDate(2026, 1, 1) << "2025";
        QTest::newRow("30: a half-year") << 30 << QDate(2026, 6, 30) << "2025-H2";
        QTest::newRow("the first half is over") << 30 << QDate(2026, 7, 1) << "2026-H1";
        QTest::newRow("100: still a half-year") << 100 << QDate(2026, 12, 31) << "2026-H1";
        QTest::newRow("101: a quarter") << 101 << QDate(2026, 12, 31) << "2026-Q3";
        QTest::newRow("the last quarter of the year before") << 500 << QDate(2026, 3, 31) << "2025-Q4";
        QTest::newRow("the first quarter is over") << 500 << QDate(2026, 4, 1) << "2026-Q1";
    }
    void suits_how_many_people_there_are() {
        QFETCH(int, people);
        QFETCH(QDate, today);
        QFETCH(QString, period);
        QCOMPARE(journal::lastPeriodFor(people, today), period);
        const auto parsed = domain::Period::parse(period);
        QVERIFY(parsed.ok());
        QVERIFY(parsed->last < today);
    }

    void once_a_report_has_left_the_next_are_cut_as_it_was() {
        const QDate today(2026, 11, 22);
        for (const auto &[earlier, next] : {std::pair("2023", "2025"), std::pair("2024-H1", "2026-H1"),
                                            std::pair("2025-Q2", "2026-Q3"), std::pair("2026-02", "")})
            QCOMPARE(journal::lastPeriodLike(*domain::Period::parse(QLatin1String(earlier)), today),
                     QLatin1String(next));
    }
};

QTEST_APPLESS_MAIN(ThePeriodAdvised)
#include "tst_report_people.moc"
