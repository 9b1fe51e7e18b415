// R13: "la durée de la mission fixée par la lettre de cadrage et au taux horaire".
#include "domain/frameworks.h"
#include "domain/hours.h"

#include <QtTest>

using namespace aparte::domain;

namespace {

Mission missionWith(const char *basis, std::optional<double> rate, std::optional<double> amount) {
    Mission mission;
    mission.id = QStringLiteral("m1");
    mission.contract.emplace();
    mission.contract->plannedHours = 12;
    Cost &cost = mission.contract->cost.emplace();
    cost.basis = QLatin1String(basis);
    cost.hourlyRate = rate;
    cost.amount = amount;
    cost.currency = QStringLiteral("EUR");
    return mission;
}

Document letter(double hours, std::optional<QDate> signedOn) {
    Document document;
    document.kind = QStringLiteral("framing_letter");
    document.hours = hours;
    document.hourlyRate = 75;
    document.signedOn = signedOn;
    return document;
}

Session session(int minutes, const char *status = "", const char *mission = "m1") {
    Session one;
    one.mission = QLatin1String(mission);
    one.status = QLatin1String(status);
    one.minutes = minutes;
    one.date = QDate(2026, 3, 2);
    return one;
}

Exchange exchange(int minutes, bool answered) {
    Exchange one;
    one.mission = QStringLiteral("m1");
    one.minutes = minutes;
    if (answered)
        one.answeredAt = QStringLiteral("2026-03-03T10:00");
    return one;
}

Framework cdg() {
    return frameworkNamed(QStringLiteral("cdg"), {});
}

} // namespace

class TestHours : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsWhatWasHeldAndNothingElse() {
        const Held held = heldIn(QStringLiteral("m1"),
                                 {session(90), session(60, "held"), session(45, "planned"), session(30, "missed"),
                                  session(30, "cancelled"), session(500, "", "m2")},
                                 {exchange(12, true), exchange(99, false)});
        QCOMPARE(held.of(QStringLiteral("session")).count, 2);
        QCOMPARE(held.minutes, 150);
        QCOMPARE(held.exchangeMinutes, 12);
        QCOMPARE(hoursOf({}, {}, held).realised, 2.7);
    }

    void costsAsItsBasisSays_data() {
        QTest::addColumn<Mission>("mission");
        QTest::addColumn<std::optional<double>>("amount");
        using Amount = std::optional<double>;
        QTest::newRow("framed: what was fixed, not what was held") << missionWith("framed", 80, {}) << Amount(960);
        QTest::newRow("realised: what was held") << missionWith("realised", 80, {}) << Amount(800);
        QTest::newRow("fixed: a sum") << missionWith("fixed", 80, 2500) << Amount(2500);
        QTest::newRow("no basis: the framework's") << missionWith("", 80, {}) << Amount(960);
        QTest::newRow("no rate: not known") << missionWith("framed", {}, 50) << Amount();
        QTest::newRow("fixed without a sum: not known") << missionWith("fixed", 80, {}) << Amount();
        QTest::newRow("to the cent") << missionWith("realised", 33.333, {}) << Amount(333.33);
        QTest::newRow("no contract: not known") << Mission() << Amount();
    }
    void costsAsItsBasisSays() {
        QFETCH(Mission, mission);
        QFETCH(std::optional<double>, amount);
        const Held held = heldIn(QStringLiteral("m1"), {session(600)});
        QCOMPARE(hoursOf(mission, cdg(), held).amount, amount);
    }

    void theFramingLetterFixesTheHours() {
        Mission mission = missionWith("framed", {}, {});
        mission.documents = {letter(10, QDate(2026, 1, 5)), letter(14, QDate(2026, 2, 5)), letter(20, {})};
        const Hours hours = hoursOf(mission, cdg(), heldIn(QStringLiteral("m1"), {session(960)}));
        QCOMPARE(hours.framed, 14.0); // the latest that is signed
        QCOMPARE(hours.amount, 1050.0);
        QCOMPARE(hours.realised, 16.0);
        QCOMPARE(hours.gap, 2.0);
    }

    void aDraftCountsWhileNothingIsSigned() {
        Mission mission;
        mission.documents = {letter(20, {})};
        QCOMPARE(hoursOf(mission, cdg(), {}).framed, 20.0);
        QCOMPARE(hoursOf(mission, cdg(), {}).gap, -20.0);
    }
};

QTEST_APPLESS_MAIN(TestHours)
#include "tst_hours.moc"
