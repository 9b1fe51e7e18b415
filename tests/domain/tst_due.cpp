// What is due, kind by kind, and on which day it begins to be.
#include "domain/due.h"
#include "domain/frameworks.h"

#include <QtTest>

using namespace aparte::domain;

namespace {

const QDate today(2026, 3, 10); // a Tuesday

PersonAtHand somebody() {
    PersonAtHand one;
    one.person.id = QStringLiteral("b1");
    one.person.name = QStringLiteral("Nadia Ferrand");
    one.code = QStringLiteral("P1");
    MissionAtHand at;
    at.mission.id = QStringLiteral("m1");
    at.mission.beneficiary = one.person.id;
    at.mission.stage = QStringLiteral("sessions");
    at.framework.answerDays = 2;
    at.framework.answerDayKind = QStringLiteral("calendar");
    one.missions.push_back(at);
    return one;
}

Exchange request(const QString &at) {
    Exchange exchange;
    exchange.id = QStringLiteral("x") + at;
    exchange.mission = QStringLiteral("m1");
    exchange.requestedAt = at;
    return exchange;
}

PracticeEntry entry(const QString &kind, QDate date) {
    PracticeEntry one;
    one.id = kind;
    one.kind = kind;
    one.date = date;
    return one;
}

// "kind 2026-03-10 late what,what"
QStringList told(const std::vector<DueItem> &items) {
    QStringList lines;
    for (const DueItem &item : items)
        lines << (item.kind + u' ' + item.day.toString(Qt::ISODate) + (item.late ? " late" : "") + u' ' +
                  item.what.join(u','))
                     .simplified();
    return lines;
}

} // namespace

class TestDue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRequestIsDueTwoDaysAfterItWasMade_data() {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("days");
        QTest::addColumn<QString>("due");
        QTest::newRow("today") << "2026-03-10T09:00"
                               << "calendar"
                               << "answer 2026-03-12";
        QTest::newRow("the last day") << "2026-03-08T23:59"
                                      << "calendar"
                                      << "answer 2026-03-10";
        QTest::newRow("too late") << "2026-03-07T08:00"
                                  << "calendar"
                                  << "answer 2026-03-09 late";
        QTest::newRow("working days over a week-end") << "2026-03-07T08:00"
                                                      << "working"
                                                      << "answer 2026-03-10";
    }
    void aRequestIsDueTwoDaysAfterItWasMade() {
        QFETCH(QString, asked);
        QFETCH(QString, days);
        QFETCH(QString, due);
        auto one = somebody();
        one.missions[0].framework.answerDayKind = days;
        one.requests = {request(asked)};
        QCOMPARE(told(dueOf(one, today)), QStringList{due});
    }

    void severalRequestsAreOneLineByTheEarliest() {
        auto one = somebody();
        one.requests = {request("2026-03-10T09:00"), request("2026-03-07T09:00")};
        const auto items = dueOf(one, today);
        QCOMPARE(items.size(), std::size_t(1));
        QCOMPARE(items[0].count, 2);
        QCOMPARE(items[0].since, QDate(2026, 3, 7));
        QCOMPARE(items[0].code, QStringLiteral("P1"));
        QVERIFY(items[0].late && items[0].record.isEmpty());
    }

    void anAccessRequestHasOneMonth() {
        auto one = somebody();
        one.person.accessRequests = {
            {{2026, 1, 31}, {}, {}, {}}, {{2026, 2, 20}, {}, {}, {}}, {{2026, 1, 1}, {}, QDate(2026, 1, 5), {}}};
        QCOMPARE(told(dueOf(one, today)), (QStringList{"access 2026-02-28 late", "access 2026-03-20"}));
    }

    void sessionsThatGoOnPastAShutGateAreSaid() {
        auto one = somebody();
        one.missions[0].framework.gates = QStringList{"information", "analysis"};
        QVERIFY(dueOf(one, today).empty()); // nothing was held, nothing is planned
        one.nextSession = {2026, 5, 1};
        QCOMPARE(dueOf(one, today).size(), std::size_t(1));
        QVERIFY(!dueOf(one, today)[0].late);
        one.nextSession = {};
        one.missions[0].held.kinds.insert(QStringLiteral("session"), {1, today, today, {}});
        const auto items = dueOf(one, today);
        QCOMPARE(items[0].kind, QStringLiteral("gate"));
        QCOMPARE(QSet<QString>(items[0].what.begin(), items[0].what.end()), (QSet<QString>{"analysis", "information"}));
        QVERIFY(items[0].late);
        one.missions[0].mission.passedGates = {{"analysis", "urgence", today, {}}, {"information", "fait", today, {}}};
        QVERIFY(dueOf(one, today).empty());
    }

    void whatNobodySignedYetIsSaid() {
        auto one = somebody();
        Document convention;
        convention.kind = QStringLiteral("convention");
        convention.status = QStringLiteral("sent");
        convention.sentOn = QDate(2026, 2, 1);
        one.missions[0].mission.documents = {convention};
        one.missions[0].mission.contract = Contract{};
        QCOMPARE(told(dueOf(one, today)), QStringList{"document convention,contract"});
        one.missions[0].mission.documents[0].status = QStringLiteral("signed");
        one.missions[0].mission.documents[0].signedOn = today;
        one.missions[0].mission.contract->signedOn = today;
        QVERIFY(dueOf(one, today).empty());
    }

    void theMidpointAndTheFollowUpComeOnTheirDay() {
        auto one = somebody();
        auto &at = one.missions[0];
        at.framework = frameworkNamed(QStringLiteral("company"), {});
        at.framework.gates.clear();
        at.mission.contract = Contract{};
        at.mission.contract->signedOn = QDate(2026, 1, 1);
        at.mission.contract->plannedSessions = 4;
        at.held.kinds.insert(QStringLiteral("session"), {2, {2026, 1, 5}, {2026, 2, 5}, {}});
        QVERIFY(told(dueOf(one, today)).first().startsWith(QStringLiteral("midpoint")));
        at.held.kinds.insert(QStringLiteral("midpoint"), {1, {2026, 2, 6}, {2026, 2, 6}, {"beneficiary", "manager"}});
        QVERIFY(told(dueOf(one, today)).isEmpty());
        at.mission.ending = Ending{QStringLiteral("completed"), {}, QDate(2025, 11, 1), {}, {}};
        QVERIFY(told(dueOf(one, today)).first().startsWith(QStringLiteral("followup 2026-03-01")));
    }

    void whatIsWrittenAndPlannedIsSaid() {
        auto one = somebody();
        one.withoutNote = 3;
        one.nextSession = {2026, 3, 24};
        one.drafts.push_back({});
        QCOMPARE(told(dueOf(one, today)), (QStringList{"draft", "planned 2026-03-24", "unwritten"}));
        one.nextSession = {2026, 3, 25}; // further than two weeks
        QCOMPARE(dueOf(one, today).size(), std::size_t(2));
    }

    void aConsentThatEndsWithinAMonthIsSaid_data() {
        QTest::addColumn<QDate>("expires");
        QTest::addColumn<bool>("withdrawn");
        QTest::addColumn<int>("items");
        QTest::newRow("yesterday") << QDate(2026, 3, 9) << false << 0;
        QTest::newRow("today") << today << false << 1;
        QTest::newRow("in thirty days") << QDate(2026, 4, 9) << false << 1;
        QTest::newRow("in thirty-one days") << QDate(2026, 4, 10) << false << 0;
        QTest::newRow("withdrawn") << today << true << 0;
    }
    void aConsentThatEndsWithinAMonthIsSaid() {
        QFETCH(QDate, expires);
        QFETCH(bool, withdrawn);
        QFETCH(int, items);
        auto one = somebody();
        Consent consent;
        consent.id = QStringLiteral("c1");
        consent.expiresOn = expires;
        if (withdrawn)
            consent.withdrawnOn = today;
        one.consents = {consent};
        QCOMPARE(static_cast<int>(dueOf(one, today).size()), items);
    }

    void supervisionIsMissedAfterTheFrameworksMonths() {
        const auto said = [](QDate last, std::optional<int> months) {
            std::vector<PracticeEntry> entries{entry("supervision", {2020, 1, 1})};
            entries.push_back(entry("supervision", last));
            return told(dueInPractice({}, entries, months, today));
        };
        QVERIFY(said({2025, 12, 11}, 3).isEmpty());
        QCOMPARE(said({2025, 12, 10}, 3), QStringList{"supervision 2026-03-10"});
        QCOMPARE(said({2025, 11, 30}, 3), QStringList{"supervision 2026-02-28 late"});
        QVERIFY(said({2025, 1, 1}, std::nullopt).isEmpty());
        QCOMPARE(told(dueInPractice({}, {}, 3, today)), QStringList{"supervision"});
    }

    void anInternalCoachDeclaresEachYear() {
        Coach coach;
        coach.status = QStringLiteral("internal");
        QCOMPARE(told(dueInPractice(coach, {}, {}, today)), QStringList{"declaration"});
        QVERIFY(dueInPractice(coach, {entry("declaration", {2025, 3, 11})}, {}, today).empty());
        QCOMPARE(told(dueInPractice(coach, {entry("declaration", {2025, 3, 9})}, {}, today)),
                 QStringList{"declaration 2026-03-09 late"});
        coach.status = QStringLiteral("external");
        QVERIFY(dueInPractice(coach, {}, {}, today).empty());
    }

    void aTrainingThatEndsIsSaidTwoMonthsAhead_data() { // R1
        QTest::addColumn<std::optional<QDate>>("until");
        QTest::addColumn<QString>("said");
        QTest::newRow("for good") << std::optional<QDate>() << "";
        QTest::newRow("in 61 days") << std::optional(today.addDays(61)) << "";
        QTest::newRow("in 60 days") << std::optional(today.addDays(60)) << "training 2026-05-09 Certificat de coach";
        QTest::newRow("today") << std::optional(today) << "training 2026-03-10 Certificat de coach";
        QTest::newRow("since yesterday") << std::optional(today.addDays(-1))
                                         << "training 2026-03-09 late Certificat de coach";
        QTest::newRow("on a leap day") << std::optional(QDate(2024, 2, 29))
                                       << "training 2024-02-29 late Certificat de coach";
    }
    void aTrainingThatEndsIsSaidTwoMonthsAhead() {
        QFETCH(std::optional<QDate>, until);
        QFETCH(QString, said);
        Coach coach;
        coach.trainings = {{"Certificat de coach", "École", QDate(2020, 1, 1), until, {}}};
        QCOMPARE(told(dueInPractice(coach, {}, {}, today)).join(u' '), said);
    }

    void aTrainingThatWasRenewedAsksForNothing() { // R1
        Coach coach;
        coach.trainings = {{"Certificat de coach", {}, {}, QDate(2026, 1, 1), {}},
                           {"CERTIFICAT  de coach", {}, {}, QDate(2029, 1, 1), {}},
                           {"Supervision", {}, {}, QDate(2026, 2, 1), {}}};
        QCOMPARE(told(dueInPractice(coach, {}, {}, today)), QStringList{"training 2026-02-01 late Supervision"});
    }

    void moreThanWasAgreedIsSaidWhileTheMissionGoesOn() { // R43
        PersonAtHand one = somebody();
        Mission &mission = one.missions[0].mission;
        mission.contract.emplace().plannedSessions = 2;
        mission.contract->signedOn = QDate(2025, 9, 1);
        Session held;
        held.mission = mission.id;
        for (int week = 0; week < 3; ++week) {
            QCOMPARE(told(dueOf(one, today)).filter("dependence"), QStringList());
            held.date = today.addDays(-21 + 7 * week);
            add(one.missions[0].held, held);
        }
        QCOMPARE(told(dueOf(one, today)).filter("dependence"), QStringList{"dependence beyond_plan"});
        mission.stage = QStringLiteral("closed");
        QCOMPARE(told(dueOf(one, today)).filter("dependence"), QStringList());
    }

    void whatHasToBeToldIsSaidUntilItIs() {
        auto open = entry("solicitation", {2026, 3, 1}), told = open;
        told.settledOn = today;
        const auto items = dueInPractice({}, {open, told, entry("network", today)}, {}, today);
        QCOMPARE(items.size(), std::size_t(1));
        QCOMPARE(items[0].since, QDate(2026, 3, 1));
        QVERIFY(items[0].person.isEmpty());
    }

    void whatIsNoLongerNeededIsProposedOnceEveryMissionIsOver() {
        auto one = somebody();
        auto &at = one.missions[0];
        at.framework.retention = Retention{12, 60, {}, {}};
        at.mission.stage = QStringLiteral("interrupted");
        at.mission.ending = Ending{QStringLiteral("interrupted"), {}, QDate(2025, 1, 1), {}, {}};
        QCOMPARE(told(dueOf(one, today)), QStringList{"retention 2026-01-01 notes"});
        one.missions.push_back(somebody().missions[0]);
        QVERIFY(dueOf(one, today).empty());
    }

    void whatIsLateComesFirst() {
        auto one = somebody();
        one.withoutNote = 1;
        one.requests = {request("2026-03-10T09:00")};
        one.person.accessRequests = {{{2026, 1, 1}, {}, {}, {}}};
        auto items = dueOf(one, today);
        sortDue(items);
        QCOMPARE(told(items), (QStringList{"access 2026-02-01 late", "answer 2026-03-12", "unwritten"}));
    }

    void everyKindHasItsPlace() { QCOMPARE(QSet<QString>(dueKinds.begin(), dueKinds.end()).size(), dueKinds.size()); }
};

QTEST_APPLESS_MAIN(TestDue)
#include "tst_due.moc"
