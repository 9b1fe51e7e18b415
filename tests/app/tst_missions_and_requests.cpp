// A mission, an exchange by telephone or mail, and what of it waits on Today.
#include "app/mission/exchange_form.h"
#include "app/mission/mission_form.h"
#include "app/mission/person_page.h"
#include "app/today/today_page.h"
#include "desk_at_hand.h"
#include "journal/notes.h"

using namespace at_hand;

class TestMissionsAndRequests : public QObject {
    Q_OBJECT

    static std::vector<domain::Mission> missions(DeskAtHand &at) {
        return at.at([](journal::Journal &open) { return *journal::missionsOf(open, QStringLiteral("b1")); });
    }
    // Without what the framework asks for first: tst_today.
    static std::vector<app::DueRow> due(DeskAtHand &at, QDate today) {
        auto rows =
            at.at([today](journal::Journal &open) { return app::rowsByName(app::whatIsDue(open, today)->items); });
        std::erase_if(rows, [](const app::DueRow &row) { return row.kind == u"gate" || row.kind == u"supervision"; });
        return rows;
    }
    static int rowOf(app::TodayPage &page, const QString &kind) {
        for (int row = 0; row < page.count(); ++row)
            if (page.due()->data(page.due()->index(row, 0), Qt::UserRole) == kind)
                return row;
        return -1;
    }
    static void addExchange(DeskAtHand &at, bool answered) {
        app::ExchangeForm form(at.desk(), QStringLiteral("b1"), {});
        QTRY_COMPARE(form.personAt(), 0);
        form.setChannel(QStringLiteral("mail"));
        form.setMinutes(15);
        form.setLine(QStringLiteral("Demande une date."));
        form.setAnswered(answered);
        QSignalSpy closed(&form, &app::ExchangeForm::closed);
        form.save();
        QVERIFY2(closed.wait(10'000), qPrintable(form.trouble()->code()));
    }
    static domain::Session session(const QString &id, QDate date, const QString &status) {
        domain::Session session;
        session.id = id;
        session.beneficiary = QStringLiteral("b1");
        session.mission = QStringLiteral("m1");
        session.date = date;
        session.status = status;
        return session;
    }

private Q_SLOTS:
    void aNewMissionIsKeptAndAKnownOneIsChanged() {
        DeskAtHand at;
        at.create();
        app::MissionForm fresh(at.desk(), QStringLiteral("b1"), {});
        QVERIFY(!fresh.canSave()); // not before it is known who it is for
        QTRY_VERIFY(fresh.canSave());
        QCOMPARE(fresh.personName(), QString::fromUtf8(person));
        fresh.setFramework(QStringLiteral("company"));
        fresh.setMotive(QStringLiteral("transition"));
        QSignalSpy saved(&fresh, &app::MissionForm::saved);
        fresh.save();
        QVERIFY2(saved.wait(10'000), qPrintable(fresh.trouble()->code()));
        QCOMPARE(missions(at).size(), std::size_t(2));
        app::MissionForm known(at.desk(), QStringLiteral("b1"), QStringLiteral("m1"));
        QTRY_COMPARE(known.stage(), QStringLiteral("sessions"));
        known.setStage(QStringLiteral("closed"));
        QSignalSpy again(&known, &app::MissionForm::saved);
        known.save();
        QVERIFY2(again.wait(10'000), qPrintable(known.trouble()->code()));
        int closed = 0;
        for (const auto &mission : missions(at))
            closed += mission.id == u"m1" && mission.stage == u"closed" ? 1 : 0;
        QCOMPARE(closed, 1);
        QCOMPARE(missions(at).size(), std::size_t(2));
    }

    void aRequestWaitsTwoDaysThenIsLateAndNobodyIsForgottenOnceAnswered() {
        DeskAtHand at;
        at.create();
        const QDate today = QDate::currentDate();
        addExchange(at, true);
        QVERIFY(due(at, today).empty());
        addExchange(at, false);
        auto rows = due(at, today.addDays(2));
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows[0].kind, QStringLiteral("answer"));
        QVERIFY(!rows[0].late);
        QCOMPARE(rows[0].day, today.addDays(2).toString(Qt::ISODate));
        rows = due(at, today.addDays(3));
        QVERIFY(rows[0].late);
        QCOMPARE(rows[0].since, today.toString(Qt::ISODate));

        app::PersonPage page(at.desk(), QStringLiteral("b1"));
        QTRY_COMPARE(page.count(), 2);
        QSignalSpy chosen(&page, &app::PersonPage::exchangeChosen);
        page.open(0);
        page.open(1);
        for (const auto &choice : std::as_const(chosen)) {
            app::ExchangeForm form(at.desk(), choice[0].toString(), choice[1].toString());
            QTRY_COMPARE(form.line(), QStringLiteral("Demande une date."));
            QCOMPARE(form.channel(), QStringLiteral("mail"));
            QCOMPARE(form.minutes(), 15);
            form.setAnswered(true);
            QSignalSpy closed(&form, &app::ExchangeForm::closed);
            form.save();
            QVERIFY(closed.wait(10'000));
        }
        QCOMPARE(chosen.size(), 2);
        QVERIFY(due(at, today.addDays(3)).empty());
        QCOMPARE(page.count(), 2); // written again, not twice
    }

    void plannedSessionsDraftsAndMissingNotesWaitInTheirOrder() {
        DeskAtHand at;
        at.create();
        const QDate today = QDate::currentDate();
        const auto planned = session(QStringLiteral("s1"), today.addDays(14), QStringLiteral("planned"));
        const auto unwritten = session(QStringLiteral("s2"), today.addDays(-1), QStringLiteral("held"));
        auto draft = session(QStringLiteral("s3"), today, QStringLiteral("held"));
        draft.note = written();
        at.at([&](journal::Journal &open) {
            return journal::saveNote(open, planned).ok() && journal::saveNote(open, unwritten).ok() &&
                   journal::keepDraft(open, draft).ok();
        });
        const auto rows = due(at, today);
        QCOMPARE(rows.size(), std::size_t(3));
        QCOMPARE(rows[0].kind, QStringLiteral("draft"));
        QCOMPARE(rows[0].note, QStringLiteral("s3"));
        QCOMPARE(rows[1].kind, QStringLiteral("planned"));
        QCOMPARE(rows[2].kind, QStringLiteral("unwritten"));
        QCOMPARE(due(at, today.addDays(-1)).size(), std::size_t(2)); // fifteen days ahead is too far
        app::TodayPage page(at.desk());
        QTRY_VERIFY(rowOf(page, QStringLiteral("unwritten")) > 0);
        QSignalSpy note(&page, &app::TodayPage::noteChosen), somebody(&page, &app::TodayPage::personChosen);
        page.follow(rowOf(page, QStringLiteral("draft")));
        QCOMPARE(note.size(), 1);
        QCOMPARE(note[0][0].toString(), QStringLiteral("s3"));
        page.follow(rowOf(page, QStringLiteral("planned")));
        page.follow(page.count()); // there is none
        QCOMPARE(somebody.size(), 1);
        QCOMPARE(somebody[0][0].toString(), QStringLiteral("b1"));
    }

private:
    static QString written() { return QStringLiteral("Une phrase"); }
};

QTEST_MAIN(TestMissionsAndRequests)
#include "tst_missions_and_requests.moc"
