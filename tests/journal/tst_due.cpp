// What is due across the journal, without reading a note; and whose records are no longer needed.
#include "invented_journal.h"
#include "journal/due.h"
#include "journal/notes.h"
#include "journal/people.h"
#include "journal/practice.h"
#include "journal/retention.h"
#include "journal/summary.h"

#include <QtTest>

using namespace aparte;
using namespace aparte::journal;
using invented::JournalAtHand;
using invented::taken;

namespace {

QStringList told(const std::vector<domain::DueItem> &items) {
    QStringList lines;
    for (const auto &item : items)
        lines << (item.kind + u' ' + item.code + u' ' + item.day.toString(Qt::ISODate) + (item.late ? " late" : ""))
                     .simplified();
    return lines;
}

domain::Mission underMinistry(const QString &id, const QString &person, const QString &stage = "sessions") {
    auto mission = invented::mission(id, person, stage);
    mission.framework = QStringLiteral("ministry");
    for (const char *gate : {"requests", "analysis", "free_choice", "information", "contract", "annex"})
        mission.passedGates.push_back({QString::fromLatin1(gate), "déjà commencé", {2026, 1, 1}, {}});
    return mission;
}

} // namespace

class TestDue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everythingThatWaitsIsFound() {
        JournalAtHand journal;
        const QDate today(2026, 3, 10);
        QVERIFY(savePerson(*journal, invented::person("b1", "Émilie Caron")).ok());
        QVERIFY(saveMission(*journal, underMinistry("m1", "b1")).ok());
        auto planned = invented::session({}, "m1", "b1", {2026, 3, 20}, "");
        planned.status = QStringLiteral("planned");
        QVERIFY(saveNote(*journal, planned).ok());
        QVERIFY(saveNote(*journal, invented::session({}, "m1", "b1", {2026, 3, 2}, "")).ok());
        domain::Exchange call;
        call.mission = QStringLiteral("m1");
        call.beneficiary = QStringLiteral("b1");
        call.channel = QStringLiteral("phone");
        call.requestedAt = QStringLiteral("2026-03-06T09:10");
        QVERIFY(saveExchange(*journal, call).ok());
        const auto items = taken(dueIn(*journal, today));
        QCOMPARE(told(items),
                 (QStringList{"answer P1 2026-03-08 late", "planned P1 2026-03-20", "unwritten P1", "supervision"}));
        QCOMPARE(items[0].name, QStringLiteral("Émilie Caron"));
        domain::PracticeEntry supervision;
        supervision.kind = QStringLiteral("supervision");
        supervision.date = QDate(2026, 3, 1);
        QVERIFY(savePractice(*journal, supervision).ok());
        QCOMPARE(taken(dueIn(*journal, today)).size(), std::size_t(3));
    }

    void whatWasHeldIsCountedInTheSummary() {
        JournalAtHand journal;
        QVERIFY(savePerson(*journal, invented::person("b1", "A")).ok());
        QVERIFY(saveMission(*journal, invented::mission("m1", "b1")).ok());
        auto first = invented::session("s1", "m1", "b1", {2026, 1, 5}, "x");
        auto second = invented::session("s2", "m1", "b1", {2026, 2, 5}, "y");
        second.present = QStringList{"manager"};
        QVERIFY(saveNote(*journal, first).ok());
        QVERIFY(saveNote(*journal, second).ok());
        const auto line = [&journal] { return taken(readSummary(*journal, "b1")).missions.front(); };
        QCOMPARE(line().held.of("session").count, 2);
        QCOMPARE(line().held.of("session").first, QDate(2026, 1, 5));
        QCOMPARE(line().held.of("session").last, QDate(2026, 2, 5));
        QCOMPARE(line().held.of("session").present, QStringList{"manager"});
        QCOMPARE(line().managerAlone, 1);
        second.kind = QStringLiteral("midpoint");
        second.date = QDate(2026, 2, 6);
        second.present = QStringList{"manager", "beneficiary"};
        QVERIFY(saveNote(*journal, second).ok());
        QCOMPARE(line().held.of("session").count, 1);
        QCOMPARE(line().held.of("session").last, QDate(2026, 1, 5));
        QVERIFY(line().held.of("session").present.isEmpty());
        QCOMPARE(line().held.of("midpoint").count, 1);
        QCOMPARE(line().managerAlone, 0);
        second.status = QStringLiteral("cancelled");
        QVERIFY(saveNote(*journal, second).ok());
        QCOMPARE(line().held.of("midpoint").count, 0);
        const auto counted = toJson(taken(readSummary(*journal, "b1")));
        auto rebuilt = rebuiltSummary(*journal, journal->vault().personId("b1"));
        rebuilt->position = 1;
        QCOMPARE(toJson(*rebuilt), counted);
    }

    void aSummaryFromBeforeIsCountedAgain() {
        JournalAtHand journal;
        invented::addOnePerson(*journal);
        QVERIFY(saveNote(*journal, invented::session("s1", "m1", "b1", {2026, 1, 5}, "x")).ok());
        auto old = toJson(taken(readSummary(*journal, "b1")));
        auto missions = old[u"missions"].toArray();
        auto mission = missions[0].toObject();
        mission.remove(u"held");
        missions[0] = mission;
        old[u"missions"] = missions;
        vault::Batch batch;
        batch.put(journal->vault().recordId("summary", "b1"), journal->vault().personId("b1"), vault::Kind::Summary,
                  vault::encode(old));
        QVERIFY(journal->vault().write(batch).ok());
        const auto again = taken(readSummary(*journal, "b1"));
        QCOMPARE(again.missions.front().held.of("session").count, 1);
        QCOMPARE(again.sessions, 1);
        QCOMPARE(again.position, 1);
    }

    void whoIsNoLongerNeededIsListedWithTheirClocks() {
        JournalAtHand journal;
        QVERIFY(savePerson(*journal, invented::person("b1", "A")).ok());
        QVERIFY(savePerson(*journal, invented::person("b2", "B")).ok());
        auto over = underMinistry("m1", "b1", "interrupted");
        over.ending =
            domain::Ending{QStringLiteral("interrupted"), QStringLiteral("coach"), QDate(2020, 1, 31), {}, {}};
        QVERIFY(saveMission(*journal, over).ok());
        QVERIFY(saveMission(*journal, underMinistry("m2", "b2")).ok());
        QVERIFY(taken(retentionIn(*journal, {2021, 1, 30})).empty());
        const auto notes = taken(retentionIn(*journal, {2021, 1, 31}));
        QCOMPARE(notes.size(), std::size_t(1));
        QCOMPARE(notes[0].code, QStringLiteral("P1"));
        QVERIFY(!notes[0].allDue);
        QCOMPARE(notes[0].clocks[1].due, QDate(2025, 1, 31));
        QVERIFY(taken(retentionIn(*journal, {2030, 1, 31}))[0].allDue);
        QCOMPARE(told(taken(dueIn(*journal, {2021, 2, 1}))).last(), QStringLiteral("retention P1 2021-01-31"));
        auto open = underMinistry("m3", "b1");
        QVERIFY(saveMission(*journal, open).ok()); // they came back
        QVERIFY(taken(retentionIn(*journal, {2030, 1, 31})).empty());
    }
};

QTEST_GUILESS_MAIN(TestDue)
#include "tst_due.moc"
