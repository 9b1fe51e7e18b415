// The computer's clock is a thing like any other: it is wrong for a while, set back, moved by an hour twice a year, and
// goes past midnight while a page is open.
#include "app/backup/backup_places.h"
#include "app/desk/day_turn.h"
#include "app/today/month_page.h"
#include "app/today/today_page.h"
#include "desk_at_hand.h"
#include "journal/people.h"

#include <ctime>

using namespace at_hand;

namespace {

struct Rounds {
    explicit Rounds(DeskAtHand &at) : rounds(at.desk(), nullptr, [this] { return now; }) {
        rounds.start(false);
        app::BackupPlaces places(at.desk(), rounds, nullptr);
        const QString folder = at.place() + QStringLiteral("/stick");
        QDir().mkpath(folder);
        places.lookAt(folder);
        if (!QTest::qWaitFor([&] { return places.advised(); }, 10'000))
            qFatal("no advice");
        places.add();
        if (!QTest::qWaitFor([this] { return rounds.state() == u"fine" && !rounds.running(); }, 60'000))
            qFatal("no verified copy");
    }
    QDateTime now = QDateTime::currentDateTime();
    app::BackupRounds rounds;
};

QVariant shown(QAbstractItemModel *rows, int row, const char *role) {
    return rows->data(rows->index(row, 0), rows->roleNames().key(role));
}

bool anyLate(app::TodayPage &page, const QString &kind) {
    for (int row = 0; row < page.count(); ++row)
        if (shown(page.due(), row, "kind") == kind)
            return shown(page.due(), row, "late").toBool();
    return false;
}

} // namespace

class TestClockChanges : public QObject {
    Q_OBJECT

public:
    static void initMain() {
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", "disabled:");
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
        qputenv("TZ", "Europe/Paris");
        tzset();
    }

private Q_SLOTS:
    void aCopyDatedInTheFutureIsNotCalledFine() {
        DeskAtHand at;
        at.create();
        Rounds one(at);
        const QDateTime made = one.now;
        for (const auto &[days, state] :
             {std::pair(0, "fine"), {6, "fine"}, {7, "old"}, {400, "old"}, {-2, "ahead"}, {-900, "ahead"}}) {
            one.now = made.addDays(days);
            QCOMPARE(one.rounds.state(), QLatin1String(state));
        }
        one.now = made.addSecs(-20 * 3600); // a journey, a clock an hour off: nothing to speak of
        QCOMPARE(one.rounds.state(), QStringLiteral("fine"));
    }

    void ageIsCountedInDaysAcrossSummerTime() {
        DeskAtHand at;
        at.create();
        Rounds one(at);
        const QDateTime made = one.now;
        QVERIFY(made.isDaylightTime() != made.addDays(182).isDaylightTime()); // or nothing is tried here
        for (int day = 7; day < 372; ++day) {
            one.now = QDateTime(made.date().addDays(day), QTime(0, 5));
            QCOMPARE(one.rounds.state(), QStringLiteral("old"));
            QVERIFY(!one.rounds.now().isEmpty());
        }
        one.now = QDateTime(made.date().addDays(6), QTime(23, 55));
        QCOMPARE(one.rounds.state(), QStringLiteral("fine"));
    }

    void anotherDayIsNoticedWhicheverWayTheClockGoes() {
        QDate today(2026, 3, 28);
        app::DayTurn turn(
            nullptr, [&today] { return today; }, 5);
        QSignalSpy turned(&turn, &app::DayTurn::turned);
        QTest::qWait(50);
        QCOMPARE(turned.size(), 0);
        for (const QDate next : {QDate(2026, 3, 29), QDate(2026, 3, 30), QDate(2026, 3, 2)}) {
            turned.clear();
            today = next;
            QTRY_COMPARE(turned.size(), 1);
        }
    }

    void todayKnowsWhenMidnightHasPassed() {
        DeskAtHand at;
        at.create();
        const QDate asked(2026, 10, 23); // summer time ends in the night of the 24th to the 25th
        domain::Exchange call;
        call.id = QStringLiteral("e1");
        call.mission = QStringLiteral("m1");
        call.beneficiary = QStringLiteral("b1");
        call.channel = QStringLiteral("phone");
        call.requestedAt = QStringLiteral("2026-10-23T18:40");
        call.note = QStringLiteral("Rappeler");
        QVERIFY(at.at([call](journal::Journal &open) { return journal::saveExchange(open, call); }).ok());
        QDate today = asked;
        app::TodayPage page(at.desk(), nullptr, nullptr, nullptr, [&today] { return today; });
        app::DayTurn turn(
            nullptr, [&today] { return today; }, 5);
        connect(&turn, &app::DayTurn::turned, &at.desk(), &app::Desk::changed); // as the shell has it
        QTRY_VERIFY(page.loaded() && page.count() > 0);
        QCOMPARE(page.today(), QStringLiteral("2026-10-23"));
        QVERIFY(!anyLate(page, QStringLiteral("answer")));
        today = QDate(2026, 10, 29);
        QTRY_VERIFY(anyLate(page, QStringLiteral("answer")));
        QCOMPARE(page.today(), QStringLiteral("2026-10-29"));
        today = QDate(2026, 10, 1); // set back: asked for in the future, and nobody is late
        QTRY_VERIFY(!anyLate(page, QStringLiteral("answer")));
    }

    void aMonthKnowsWhenMidnightHasPassedAndLeavesTheDayThatIsLookedAt() {
        DeskAtHand at;
        at.create();
        domain::Exchange call;
        call.id = QStringLiteral("e1");
        call.mission = QStringLiteral("m1");
        call.beneficiary = QStringLiteral("b1");
        call.channel = QStringLiteral("phone");
        call.requestedAt = QStringLiteral("2026-10-23T18:40");
        call.note = QStringLiteral("Rappeler");
        QVERIFY(at.at([call](journal::Journal &open) { return journal::saveExchange(open, call); }).ok());
        QDate today(2026, 10, 23);
        app::MonthPage page(at.desk(), nullptr, [&today] { return today; });
        app::DayTurn turn(
            nullptr, [&today] { return today; }, 5);
        connect(&turn, &app::DayTurn::turned, &at.desk(), &app::Desk::changed); // as the shell has it
        const auto anyLateDay = [&page] {
            for (int place = 0; place < app::MonthPage::daysShown; ++place)
                if (shown(page.days(), place, "late").toBool())
                    return true;
            return false;
        };
        QTRY_VERIFY(page.loaded());
        QCOMPARE(page.today(), QStringLiteral("2026-10-23"));
        QVERIFY(!anyLateDay());
        QSignalSpy changed(&page, &app::MonthPage::changed);
        today = QDate(2026, 10, 29);
        QTRY_VERIFY(anyLateDay());
        QVERIFY(!changed.isEmpty()); // the window looks again at which day is today
        QCOMPARE(page.today(), QStringLiteral("2026-10-29"));
        QCOMPARE(page.chosen(), QStringLiteral("2026-10-23"));
        page.goToday();
        QCOMPARE(page.chosen(), QStringLiteral("2026-10-29"));
    }
};

QTEST_MAIN(TestClockChanges)
#include "tst_clock_changes.moc"
