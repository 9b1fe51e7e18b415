// R67: "dans les deux jours qui suivent".
#include "domain/delay.h"
#include "domain/frameworks.h"

#include <QtTest>

using namespace aparte::domain;

class TestDelays : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isDueOnItsDay_data() {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QDate>("due");
        const QString calendar = QStringLiteral("calendar"), working = QStringLiteral("working");
        QTest::newRow("two calendar days") << "2025-11-03T09:10" << calendar << QDate(2025, 11, 5);
        QTest::newRow("over a week-end") << "2026-11-20T09:10" << calendar << QDate(2026, 11, 22);
        QTest::newRow("at midnight") << "2026-11-20T00:00" << calendar << QDate(2026, 11, 22);
        QTest::newRow("a minute before midnight") << "2026-11-20T23:59" << calendar << QDate(2026, 11, 22);
        QTest::newRow("no kind is calendar") << "2026-11-20T09:10" << QString() << QDate(2026, 11, 22);
        QTest::newRow("a leap day") << "2028-02-27T10:00" << calendar << QDate(2028, 2, 29);
        QTest::newRow("no leap day") << "2027-02-27T10:00" << calendar << QDate(2027, 3, 1);
        QTest::newRow("a century without one") << "2100-02-27T10:00" << calendar << QDate(2100, 3, 1);
        QTest::newRow("31 December") << "2026-12-31T10:00" << calendar << QDate(2027, 1, 2);
        QTest::newRow("clocks go forward") << "2026-03-28T02:30" << calendar << QDate(2026, 3, 30);
        QTest::newRow("an hour that does not exist") << "2026-03-29T02:30" << calendar << QDate(2026, 3, 31);
        QTest::newRow("clocks go back") << "2026-10-25T02:30" << calendar << QDate(2026, 10, 27);
        QTest::newRow("written in the east keeps its day")
            << "2026-11-20T00:30+12:00" << calendar << QDate(2026, 11, 22);
        QTest::newRow("written in the west keeps its day")
            << "2026-11-20T23:30-09:30" << calendar << QDate(2026, 11, 22);
        QTest::newRow("in universal time keeps its day") << "2026-11-20T23:30Z" << calendar << QDate(2026, 11, 22);
        QTest::newRow("working: Friday") << "2026-11-20T09:10" << working << QDate(2026, 11, 24);
        QTest::newRow("working: Saturday") << "2026-11-21T09:10" << working << QDate(2026, 11, 24);
        QTest::newRow("working: over Armistice") << "2026-11-10T09:10" << working << QDate(2026, 11, 13);
        QTest::newRow("working: over Easter") << "2026-04-03T17:00" << working << QDate(2026, 4, 8);
        QTest::newRow("working: over the new year") << "2026-12-31T10:00" << working << QDate(2027, 1, 5);
        QTest::newRow("working: a May with three") << "2026-05-07T10:00" << working << QDate(2026, 5, 12);
        QTest::newRow("unreadable") << "yesterday" << calendar << QDate();
        QTest::newRow("a day that does not exist") << "2026-02-30T10:00" << calendar << QDate();
    }
    void isDueOnItsDay() {
        QFETCH(QString, asked);
        QFETCH(QString, kind);
        QFETCH(QDate, due);
        QCOMPARE(answerDueDay(asked, 2, kind), due);
    }

    // The machine's own zone has no say in it.
    void aJourneyMovesNothing_data() {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone : {"Europe/Paris", "Pacific/Noumea", "America/Cayenne", "Pacific/Kiritimati", "UTC"})
            QTest::newRow(zone) << QByteArray(zone);
    }
    void aJourneyMovesNothing() {
        const QByteArray before = qgetenv("TZ");
        QFETCH(QByteArray, zone);
        qputenv("TZ", zone);
        tzset();
        QCOMPARE(answerDueDay(QStringLiteral("2026-03-28T23:59"), 2, QStringLiteral("calendar")), QDate(2026, 3, 30));
        QCOMPARE(answerDueDay(QStringLiteral("2026-03-28T23:59+01:00"), 2, {}), QDate(2026, 3, 30));
        before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
        tzset();
    }

    void saysWhereAnAnswerStands_data() {
        QTest::addColumn<QString>("answered");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<Answer>("expected");
        const QDate asked(2026, 11, 20);
        QTest::newRow("the same day") << QString() << asked << Answer::Open;
        QTest::newRow("the day after") << QString() << asked.addDays(1) << Answer::Open;
        QTest::newRow("the second day") << QString() << asked.addDays(2) << Answer::DueToday;
        QTest::newRow("the third day") << QString() << asked.addDays(3) << Answer::Overdue;
        QTest::newRow("answered on the second") << "2026-11-22T23:59" << asked.addDays(9) << Answer::InTime;
        QTest::newRow("answered on the third") << "2026-11-23T00:00" << asked.addDays(9) << Answer::TooLate;
    }
    void saysWhereAnAnswerStands() {
        QFETCH(QString, answered);
        QFETCH(QDate, today);
        QFETCH(Answer, expected);
        Exchange exchange;
        exchange.requestedAt = QStringLiteral("2026-11-20T23:59");
        if (!answered.isEmpty())
            exchange.answeredAt = answered;
        QCOMPARE(answerOf(exchange, frameworkNamed(QStringLiteral("cdg"), {}), today), expected);
        QVERIFY(answerOf(exchange, {}, today) == Answer::Open || answerOf(exchange, {}, today) == Answer::InTime);
    }
};

QTEST_APPLESS_MAIN(TestDelays)
#include "tst_delays.moc"
