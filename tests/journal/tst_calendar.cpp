// The days of a calendar: every session of the days asked for, whoever's, and what is due by one of them.
#include "invented_journal.h"
#include "journal/calendar.h"
#include "journal/notes.h"

#include <QtTest>

using namespace aparte;
using namespace aparte::journal;
using invented::JournalAtHand;
using invented::taken;

class TestCalendar : public QObject {
    Q_OBJECT

    static QStringList shown(const std::vector<CalendarLine> &lines) {
        QStringList all;
        for (const CalendarLine &line : lines)
            all << line.day.toString(Qt::ISODate) + u' ' + line.what + u' ' + line.status + u' ' + line.person;
        return all;
    }

private Q_SLOTS:
    void sessionsLieOnTheirDaysBothEndsIncluded() {
        JournalAtHand journal;
        invented::addOnePerson(*journal);
        taken(savePerson(*journal, invented::person("b2", "Paul Aubry")));
        taken(saveMission(*journal, invented::mission("m2", "b2")));
        const auto write = [&](const char *mission, const char *person, QDate day, const char *status) {
            auto one = invented::session({}, QLatin1String(mission), QLatin1String(person), day, QStringLiteral("x"));
            one.status = QLatin1String(status);
            taken(saveNote(*journal, one));
        };
        write("m1", "b1", {2026, 2, 28}, "");
        write("m1", "b1", {2026, 3, 1}, "");
        write("m2", "b2", {2026, 3, 15}, "planned");
        write("m2", "b2", {2026, 3, 31}, "cancelled");
        write("m1", "b1", {2026, 4, 1}, "");
        const QDate from(2026, 3, 1), until(2026, 3, 31);
        const auto sessions = [&] {
            return shown(taken(calendarIn(*journal, from, until, from))).filter(QStringLiteral(" session "));
        };
        QCOMPARE(sessions(), (QStringList{QStringLiteral("2026-03-01 session held b1"),
                                          QStringLiteral("2026-03-15 session planned b2"),
                                          QStringLiteral("2026-03-31 session cancelled b2")}));
        journal.reopen(); // nothing of it was remembered but in the notes
        QCOMPARE(sessions().size(), 3);
    }

    void whatIsDueLiesOnTheDayItIsDueByAndAPlannedSessionOnce() {
        JournalAtHand journal;
        invented::addOnePerson(*journal);
        auto mission = taken(missionsOf(*journal, QStringLiteral("b1"))).front();
        mission.stage = QStringLiteral("followup");
        mission.followUpOn = QDate(2026, 3, 20);
        taken(saveMission(*journal, mission));
        auto planned = invented::session({}, "m1", "b1", {2026, 3, 10}, {});
        planned.status = QStringLiteral("planned");
        taken(saveNote(*journal, planned));
        const QDate today(2026, 3, 5);
        const auto due = taken(journal::calendarIn(*journal, today, today.addMonths(1), today));
        QCOMPARE(shown(due).filter(QStringLiteral("2026-03-10 session planned b1")).size(), 1);
        QCOMPARE(std::ranges::count(due, QStringLiteral("planned"), &CalendarLine::what), 0);
        for (const CalendarLine &line : due) {
            QVERIFY(line.day >= today && line.day <= today.addMonths(1));
            QVERIFY(!line.code.isEmpty());
        }
    }

    void theExampleHasAMonthWithSeveralOfEach() {
        JournalAtHand journal;
        taken(importBundle(*journal, exampleBundle(), ImportMode::Write));
        const auto lines = taken(calendarIn(*journal, QDate(2025, 1, 1), QDate(2026, 12, 31), QDate(2026, 3, 1)));
        QVERIFY(std::ranges::count(lines, QStringLiteral("session"), &CalendarLine::what) > 20);
        QVERIFY(std::ranges::is_sorted(lines, {}, &CalendarLine::day));
    }
};

QTEST_APPLESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
