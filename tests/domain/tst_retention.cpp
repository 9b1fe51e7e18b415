// Three clocks that start once a mission is over and its follow-up with it; none without a length.
#include "domain/retention.h"

#include <QtTest>

using namespace aparte::domain;

namespace {

Framework threeClocks() {
    Framework framework;
    framework.retention = Retention{12, 60, 120, {}};
    framework.followUpMonths = 4;
    return framework;
}

Mission over(const QString &kind, QDate on) {
    Mission mission;
    mission.stage = kind == u"completed" ? "closed" : kind;
    mission.ending = Ending{kind, {}, on, {}, {}};
    return mission;
}

QStringList told(const std::vector<Clock> &clocks) {
    QStringList lines;
    for (const Clock &clock : clocks)
        lines << clock.what + u' ' + clock.due.toString(Qt::ISODate);
    return lines;
}

} // namespace

class TestRetention : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMissionThatGoesOnHasNoClock() {
        Mission mission;
        mission.stage = QStringLiteral("sessions");
        QVERIFY(clocksOf(mission, threeClocks(), {}, {2020, 1, 1}).empty());
    }

    void eachClockHasItsOwnLength() {
        QCOMPARE(told(clocksOf(over("interrupted", {2024, 2, 29}), threeClocks(), {}, {})),
                 (QStringList{"notes 2025-02-28", "contract 2029-02-28", "accounting 2034-02-28"}));
        Framework one = threeClocks();
        one.retention->contract.reset();
        one.retention->accounting.reset();
        QCOMPARE(told(clocksOf(over("interrupted", {2024, 1, 31}), one, {}, {})), QStringList{"notes 2025-01-31"});
        one.retention.reset();
        QVERIFY(clocksOf(over("interrupted", {2024, 1, 31}), one, {}, {}).empty());
    }

    void theClockWaitsForTheFollowUp_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QDate>("heldOn");
        QTest::addColumn<QDate>("planned");
        QTest::addColumn<QDate>("from");
        const QDate end(2025, 1, 10);
        QTest::newRow("held") << "completed" << QDate(2025, 6, 1) << QDate() << QDate(2025, 6, 1);
        QTest::newRow("foreseen by the framework") << "completed" << QDate() << QDate() << QDate(2025, 5, 10);
        QTest::newRow("foreseen by the coach") << "completed" << QDate() << QDate(2025, 9, 1) << QDate(2025, 9, 1);
        QTest::newRow("none after an interruption") << "interrupted" << QDate() << QDate(2025, 9, 1) << end;
        QTest::newRow("none after a refusal") << "refused" << QDate() << QDate() << end;
    }
    void theClockWaitsForTheFollowUp() {
        QFETCH(QString, kind);
        QFETCH(QDate, heldOn);
        QFETCH(QDate, planned);
        QFETCH(QDate, from);
        Held held;
        if (heldOn.isValid())
            held.kinds.insert(QStringLiteral("followup"), {1, heldOn, heldOn, {}});
        Mission mission = over(kind, {2025, 1, 10});
        if (planned.isValid())
            mission.followUpOn = planned;
        QCOMPARE(clocksOf(mission, threeClocks(), held, {}).front().from, from);
    }

    void whatWasClosedWithoutADayEndsWithTheLastThingThatHappened() {
        Mission mission;
        mission.stage = QStringLiteral("interrupted");
        QCOMPARE(clocksOf(mission, threeClocks(), {}, {2024, 5, 5}).front().due, QDate(2025, 5, 5));
        QVERIFY(clocksOf(mission, threeClocks(), {}, {}).empty());
        Held held;
        held.kinds.insert(QStringLiteral("closing"), {1, {2024, 3, 1}, {2024, 3, 1}, {}});
        QCOMPARE(clocksOf(mission, threeClocks(), held, {2024, 5, 5}).front().from, QDate(2024, 3, 1));
    }

    void aClockIsDueOnItsDay() {
        const Clock clock{QStringLiteral("notes"), {2024, 1, 1}, {2025, 1, 1}};
        QVERIFY(!clock.isDue({2024, 12, 31}));
        QVERIFY(clock.isDue({2025, 1, 1}));
    }
};

QTEST_APPLESS_MAIN(TestRetention)
#include "tst_retention.moc"
