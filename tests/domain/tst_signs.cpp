// Signs for the coach's own eye: beyond what was agreed (R43), and where a session was held (R51).
#include "domain/signs.h"

#include <QtTest>

using namespace aparte::domain;

namespace {

Session held(QDate day, int minutes, const char *place = "") {
    Session session;
    session.mission = QStringLiteral("m1");
    session.date = day;
    session.minutes = minutes;
    session.place = QString::fromUtf8(place);
    return session;
}

Contract planning(int sessions) {
    Contract contract;
    contract.plannedSessions = sessions;
    return contract;
}

} // namespace

class TestSigns : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sessionsBeyondThePlanAreCounted() { // R43
        Mission mission;
        mission.contract = planning(2);
        Held all;
        for (int week = 0; week < 2; ++week)
            add(all, held(QDate(2026, 1, 5).addDays(7 * week), 60));
        QCOMPARE(signsOf(mission, all).sessionsBeyond, 0);
        QCOMPARE(signsOf(mission, all).ofDependence(), QStringList());
        Session midpoint = held({2026, 1, 20}, 60);
        midpoint.kind = QStringLiteral("midpoint");
        add(all, midpoint); // no working session
        Session planned = held({2026, 4, 1}, 60);
        planned.status = QStringLiteral("planned");
        add(all, planned);
        QCOMPARE(signsOf(mission, all).sessionsBeyond, 0);
        add(all, held({2026, 2, 2}, 60));
        QCOMPARE(signsOf(mission, all).sessionsBeyond, 1);
        QCOMPARE(signsOf(mission, all).ofDependence(), QStringList{"beyond_plan"});
        mission.contract.reset();
        QCOMPARE(signsOf(mission, all).ofDependence(), QStringList());
    }

    void hoursBeyondThePlanAreCounted() { // R43
        Mission mission;
        mission.contract.emplace().plannedHours = 1.5;
        Held all;
        add(all, held({2026, 1, 5}, 90));
        QCOMPARE(signsOf(mission, all).ofDependence(), QStringList());
        add(all, held({2026, 1, 12}, 1));
        QCOMPARE(signsOf(mission, all).minutesBeyond, 1);
        QCOMPARE(signsOf(mission, all).ofDependence(), QStringList{"beyond_plan"});
    }

    void oneExtensionIsAnAgreementAndTwoAreASign() { // R43
        Mission mission;
        mission.earlierContracts = {planning(6)};
        mission.contract = planning(8);
        QCOMPARE(signsOf(mission, {}).extensions, 1);
        QCOMPARE(signsOf(mission, {}).ofDependence(), QStringList());
        mission.earlierContracts.push_back(*mission.contract);
        mission.contract = planning(7); // less is no extension
        QCOMPARE(signsOf(mission, {}).extensions, 1);
        mission.contract = planning(10);
        QCOMPARE(signsOf(mission, {}).ofDependence(), QStringList{"extended"});
        mission.contract = mission.earlierContracts.back();
        mission.earlierContracts.back().until = QDate(2026, 6, 30);
        mission.contract->until = QDate(2026, 12, 31);
        QCOMPARE(signsOf(mission, {}).extensions, 2); // a later end, too
    }

    void theirWorkplaceIsRecognised_data() { // R51
        QTest::addColumn<QString>("place");
        QTest::addColumn<bool>("is");
        const auto row = [](const char *place, bool is) { QTest::newRow(place) << QString::fromUtf8(place) << is; };
        row("Mairie de Valmont, salle 3", true);
        row("MAIRIE  DE VALMONT", true);
        row("direction des sports", true);
        row("Son bureau", true);
        row("dans son bureau, 2e étage", true);
        row("sur le lieu de travail", true);
        row("At their office", true);
        row("Mon bureau", false);
        row("Bureau du coach", false);
        row("Centre de Gestion", false);
        row("Mairie de Valmontagne", false);
        row("Visioconférence", false);
        row("", false);
    }
    void theirWorkplaceIsRecognised() {
        QFETCH(QString, place);
        QFETCH(bool, is);
        QCOMPARE(isAtWorkplace(place, {"Mairie de Valmont", "Direction des sports", ""}), is);
    }

    void onlyWhatWasHeldInThisMissionCounts() { // R51
        std::vector<Session> sessions{held({2026, 1, 5}, 60, "Mairie de Valmont"), held({2026, 1, 12}, 60, "Cabinet"),
                                      held({2026, 1, 19}, 60, "son bureau"), held({2026, 1, 26}, 60, "son bureau")};
        sessions[2].status = QStringLiteral("cancelled");
        sessions[3].mission = QStringLiteral("m2");
        QCOMPARE(heldAtWorkplace(QStringLiteral("m1"), sessions, {"Mairie de Valmont"}), 1);
        QCOMPARE(heldAtWorkplace(QStringLiteral("m1"), sessions, {}), 0);
    }
};

QTEST_APPLESS_MAIN(TestSigns)
#include "tst_signs.moc"
