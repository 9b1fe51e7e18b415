// Today: each kind leads to its place; discreet, it shows how many and no name; what is no longer needed is listed.
#include "app/people/people_page.h"
#include "app/today/month_page.h"
#include "app/today/retention_page.h"
#include "app/today/today_page.h"
#include "desk_at_hand.h"
#include "journal/consents.h"
#include "journal/notes.h"
#include "journal/people.h"
#include "journal/stored.h"

using namespace at_hand;

class TestToday : public QObject {
    Q_OBJECT

    static QVariant shown(QAbstractItemModel *rows, int row, const char *role) {
        return rows->data(rows->index(row, 0), rows->roleNames().key(role));
    }
    static int rowOf(app::TodayPage &page, const QString &kind) {
        for (int row = 0; row < page.count(); ++row)
            if (shown(page.due(), row, "kind") == kind)
                return row;
        return -1;
    }
    static QStringList everything(QAbstractItemModel *rows) {
        QStringList all;
        for (int row = 0; row < rows->rowCount(); ++row)
            for (const QByteArray &role : rows->roleNames())
                all << shown(rows, row, role.constData()).toString();
        return all;
    }
    // One session held without a note, under a framework whose gates are shut.
    static void holdSession(DeskAtHand &at) {
        domain::Session held;
        held.id = QStringLiteral("s1");
        held.beneficiary = QStringLiteral("b1");
        held.mission = QStringLiteral("m1");
        held.date = QDate::currentDate();
        at.at([&](journal::Journal &open) { return journal::saveNote(open, held).ok(); });
    }

private Q_SLOTS:
    void eachKindLeadsToItsPlace() {
        DeskAtHand at;
        at.create();
        holdSession(at);
        app::TodayPage page(at.desk());
        QTRY_VERIFY(rowOf(page, QStringLiteral("gate")) == 0); // what is late comes first
        QSignalSpy mission(&page, &app::TodayPage::missionChosen), somebody(&page, &app::TodayPage::personChosen),
            practice(&page, &app::TodayPage::practiceWanted);
        page.follow(0);
        QCOMPARE(mission.value(0).value(0).toString(), QStringLiteral("m1"));
        page.follow(rowOf(page, QStringLiteral("unwritten")));
        QCOMPARE(somebody.value(0).value(0).toString(), QStringLiteral("b1"));
        page.follow(rowOf(page, QStringLiteral("supervision")));
        QCOMPARE(practice.size(), 1);
        QVERIFY(!shown(page.due(), 0, "what").toStringList().isEmpty());
    }

    void ofManyLinesTheFirstAreShownAndTheOthersWhenTheyAreAskedFor() {
        DeskAtHand at;
        at.create();
        at.at([](journal::Journal &open) {
            auto asking = journal::person(open, QStringLiteral("b1"));
            if (!asking)
                return false;
            for (int day = 1; day <= 45; ++day)
                asking->accessRequests.push_back({QDate::currentDate().addDays(-day), {}, {}, {}});
            return journal::savePerson(open, *asking).ok();
        });
        app::TodayPage page(at.desk());
        QTRY_COMPARE(page.count(), app::TodayPage::atOnce);
        const int all = page.count() + page.rest();
        QVERIFY(all >= 45);
        const QString first = shown(page.due(), 0, "kind").toString();
        page.seeMore();
        QCOMPARE(page.count(), 2 * app::TodayPage::atOnce);
        QCOMPARE(shown(page.due(), 0, "kind").toString(), first);
        QSignalSpy answered(&page, &app::TodayPage::changed);
        Q_EMIT at.desk().changed(); // something was saved: what was asked for is still shown
        QTRY_VERIFY(!answered.isEmpty());
        QCOMPARE(page.count(), 2 * app::TodayPage::atOnce);
        page.seeMore();
        QCOMPARE(page.count(), all);
        QCOMPARE(page.rest(), 0);
        page.seeMore();
        QCOMPARE(page.count(), all);
    }

    void discreetItCountsAndNamesNobody() {
        DeskAtHand at;
        at.create();
        holdSession(at);
        app::Preferences preferences(at.place() + QStringLiteral("/aparte.ini"));
        app::TodayPage page(at.desk(), nullptr, &preferences);
        QTRY_VERIFY(page.count() > 0);
        QVERIFY(everything(page.due()).contains(QString::fromUtf8(person)));
        preferences.setDiscreet(true); // at once, with what is known already
        QVERIFY(page.discreet());
        const int rows = page.count();
        QVERIFY(!everything(page.due()).contains(QString::fromUtf8(person)));
        QVERIFY(shown(page.due(), 0, "sum").toBool());
        const int unwritten = rowOf(page, QStringLiteral("unwritten"));
        QCOMPARE(shown(page.due(), unwritten, "count").toInt(), 1);
        page.follow(unwritten);
        QCOMPARE(page.count(), rows + 1);
        QCOMPARE(shown(page.due(), unwritten + 1, "name").toString(), QStringLiteral("P1"));
        QVERIFY(!everything(page.due()).contains(QString::fromUtf8(person)));
        page.follow(unwritten);
        QCOMPARE(page.count(), rows);
        QVERIFY(app::Preferences(at.place() + QStringLiteral("/aparte.ini")).discreet()); // it is remembered
    }

    void aMonthHasItsSessionsOnTheirDaysAndNamesNobodyInThem() {
        DeskAtHand at;
        at.create();
        const QDate day(2026, 3, 4);
        const auto write = [&](const char *id, QDate on, const char *status) {
            domain::Session one;
            one.id = QLatin1String(id);
            one.beneficiary = QStringLiteral("b1");
            one.mission = QStringLiteral("m1");
            one.date = on;
            one.status = QLatin1String(status);
            one.note = QStringLiteral("Bref.");
            if (!at.at([one](journal::Journal &open) { return journal::saveNote(open, one).ok(); }))
                qFatal("not written");
        };
        write("s1", day, "");
        write("s2", day, "planned");
        write("s3", day.addDays(1), "missed");
        write("s4", day.addMonths(1), "");
        app::MonthPage page(at.desk(), nullptr, [day] { return day; });
        QTRY_COMPARE(page.count(), 2);
        QCOMPARE(page.month(), QStringLiteral("2026-03"));
        QCOMPARE(page.days()->rowCount(), 42);
        QCOMPARE(shown(page.days(), 0, "day").toString(), QStringLiteral("2026-02-23")); // a Monday
        QCOMPARE(page.chosenAt(), 9);
        QCOMPARE(shown(page.days(), 9, "held").toInt(), 1);
        QCOMPARE(shown(page.days(), 9, "planned").toInt(), 1);
        QCOMPARE(shown(page.days(), 10, "held").toInt(), 0);
        QVERIFY(!everything(page.days()).join(u' ').contains(QString::fromUtf8(person)));
        QCOMPARE(shown(page.lines(), 0, "code").toString(), QStringLiteral("P1"));
        QSignalSpy note(&page, &app::MonthPage::noteChosen);
        page.open(0);
        QCOMPARE(note.value(0).value(0).toString(), QStringLiteral("s1"));
        page.moveDays(1);
        QCOMPARE(shown(page.lines(), 0, "status").toString(), QStringLiteral("missed"));
        page.moveMonths(1);
        QCOMPARE(page.chosen(), QStringLiteral("2026-04-05"));
        page.moveDays(-1);
        QTRY_COMPARE(page.count(), 1);
        page.goToday();
        QCOMPARE(page.chosen(), QStringLiteral("2026-03-04"));
        QTRY_COMPARE(page.count(), 2);
        page.choose(0); // of the month before: it is shown
        QCOMPARE(page.month(), QStringLiteral("2026-02"));
    }

    void theListOfPeopleHasTheirCodes() {
        DeskAtHand at;
        at.create();
        app::PeoplePage page(at.desk());
        QTRY_COMPARE(page.count(), 1);
        QCOMPARE(shown(page.people(), 0, "code").toString(), QStringLiteral("P1"));
        page.setFilter(QStringLiteral("p1"));
        QCOMPARE(page.count(), 1);
    }

    void oneDamagedRecordLeavesTheRest() {
        DeskAtHand at;
        at.create();
        holdSession(at);
        at.at([](journal::Journal &open) {
            domain::Consent consent;
            consent.id = QStringLiteral("c1");
            consent.beneficiary = QStringLiteral("b1");
            consent.what = QStringLiteral("review");
            consent.to = QStringLiteral("Odile Marsac");
            consent.form = QStringLiteral("written");
            consent.givenOn = QDate::currentDate();
            return journal::giveConsent(open, consent).ok();
        });
        at.at([](journal::Journal &open) {
            vault::Batch batch;
            batch.put(journal::recordOf<domain::Consent>(open, QStringLiteral("c1")),
                      open.vault().personId(QStringLiteral("b1")), vault::Kind::Consent, "\xff no record");
            return open.vault().write(batch).ok();
        });
        app::TodayPage page(at.desk());
        QTRY_VERIFY(page.loaded());
        QVERIFY(rowOf(page, QStringLiteral("unwritten")) >= 0);
        QCOMPARE(page.trouble()->code(), QStringLiteral("read.incomplete"));
        for (const char *language : {"fr", "en"}) // it names nobody: somebody may look on
            QVERIFY(!page.trouble()->message(QString::fromLatin1(language)).contains(QString::fromUtf8(person)));
    }

    void whatIsNoLongerNeededIsProposedWithoutADamagedMission() {
        DeskAtHand at;
        at.create();
        at.at([](journal::Journal &open) {
            vault::Batch batch;
            batch.put(journal::recordOf<domain::Mission>(open, QStringLiteral("m1")),
                      open.vault().personId(QStringLiteral("b1")), vault::Kind::Mission, "\xff no record");
            return open.vault().write(batch).ok();
        });
        app::RetentionPage page(at.desk());
        QTRY_VERIFY(page.loaded());
        QCOMPARE(page.trouble()->code(), QStringLiteral("read.incomplete"));
    }

    void whoIsNoLongerNeededIsProposedAndLedTo() {
        DeskAtHand at;
        at.create();
        at.at([](journal::Journal &open) {
            auto mission = journal::missionsOf(open, QStringLiteral("b1"))->front();
            mission.stage = QStringLiteral("interrupted");
            mission.ending = domain::Ending{QStringLiteral("interrupted"), {}, QDate(2001, 1, 1), {}, {}};
            return journal::saveMission(open, mission).ok();
        });
        app::RetentionPage page(at.desk());
        QTRY_COMPARE(page.count(), 1);
        QVERIFY(shown(page.lines(), 0, "all").toBool());
        QCOMPARE(shown(page.lines(), 0, "clocks").toList().size(), 3);
        QSignalSpy chosen(&page, &app::RetentionPage::personChosen);
        page.follow(0);
        QCOMPARE(chosen.value(0).value(0).toString(), QStringLiteral("b1"));
        app::TodayPage today(at.desk());
        QTRY_VERIFY(rowOf(today, QStringLiteral("retention")) >= 0);
        QSignalSpy wanted(&today, &app::TodayPage::retentionWanted);
        today.follow(rowOf(today, QStringLiteral("retention")));
        QCOMPARE(wanted.size(), 1);
    }
};

QTEST_MAIN(TestToday)
#include "tst_today.moc"
