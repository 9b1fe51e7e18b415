// French public holidays, against days looked up in printed calendars.
#include "domain/french_holidays.h"

#include <QtTest>

using namespace aparte::domain;

class TestHolidays : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void easterFallsOnItsDay_data() {
        QTest::addColumn<QDate>("day");
        for (const QDate day :
             {QDate(1818, 3, 22), QDate(1943, 4, 25), QDate(1954, 4, 18), QDate(1981, 4, 19), QDate(2000, 4, 23),
              QDate(2008, 3, 23), QDate(2011, 4, 24), QDate(2024, 3, 31), QDate(2025, 4, 20), QDate(2026, 4, 5),
              QDate(2027, 3, 28), QDate(2038, 4, 25), QDate(2049, 4, 18), QDate(2076, 4, 19), QDate(2285, 3, 22)})
            QTest::addRow("%d", day.year()) << day;
    }
    void easterFallsOnItsDay() {
        QFETCH(QDate, day);
        QCOMPARE(easterSunday(day.year()), day);
    }

    void aYearHasEleven() {
        const std::vector<QDate> expected = {QDate(2026, 1, 1),   QDate(2026, 4, 6),  QDate(2026, 5, 1),
                                             QDate(2026, 5, 8),   QDate(2026, 5, 14), QDate(2026, 5, 25),
                                             QDate(2026, 7, 14),  QDate(2026, 8, 15), QDate(2026, 11, 1),
                                             QDate(2026, 11, 11), QDate(2026, 12, 25)};
        QCOMPARE(frenchHolidays(2026), expected);
    }

    void twoMayShareADay() { // Ascension on 1 May: ten days, eleven holidays
        const auto days = frenchHolidays(2008);
        QCOMPARE(days.size(), std::size_t(11));
        QCOMPARE(std::count(days.begin(), days.end(), QDate(2008, 5, 1)), 2);
    }

    void worksFromMondayToFriday_data() {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("working");
        QTest::newRow("a Friday") << QDate(2026, 11, 20) << true;
        QTest::newRow("a Saturday") << QDate(2026, 11, 21) << false;
        QTest::newRow("a Sunday") << QDate(2026, 11, 22) << false;
        QTest::newRow("Armistice, a Wednesday") << QDate(2026, 11, 11) << false;
        QTest::newRow("Easter Monday") << QDate(2026, 4, 6) << false;
        QTest::newRow("Good Friday works outside Alsace") << QDate(2026, 4, 3) << true;
        QTest::newRow("Whit Monday") << QDate(2027, 5, 17) << false;
        QTest::newRow("29 February") << QDate(2028, 2, 29) << true;
    }
    void worksFromMondayToFriday() {
        QFETCH(QDate, day);
        QFETCH(bool, working);
        QCOMPARE(isWorkingDay(day), working);
    }
};

QTEST_APPLESS_MAIN(TestHolidays)
#include "tst_holidays.moc"
