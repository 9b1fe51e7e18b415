// Quick capture: whom by a few letters, minutes, the moment of the request, and the clock of the answer.
#include "app/mission/exchange_form.h"
#include "desk_at_hand.h"
#include "journal/people.h"

using namespace at_hand;

class TestQuickCapture : public QObject {
    Q_OBJECT

    static void addSomebody(DeskAtHand &at, const QString &id, const QString &name) {
        const auto added = at.at([&](journal::Journal &open) {
            domain::Beneficiary person;
            person.id = id;
            person.name = name;
            if (!journal::savePerson(open, person))
                qFatal("nobody added");
            domain::Mission mission;
            mission.id = id + QStringLiteral("m");
            mission.beneficiary = id;
            mission.framework = QStringLiteral("company");
            mission.stage = QStringLiteral("sessions");
            return journal::saveMission(open, mission);
        });
        QVERIFY(added.ok());
    }

private Q_SLOTS:
    void aFewLettersFindSomebody_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name"); // of whoever is chosen
        QTest::addColumn<int>("fitting");
        QTest::newRow("nothing") << ""
                                 << "" << 3;
        QTest::newRow("first name, no accent") << "elo" << QString::fromUtf8(person) << 1;
        QTest::newRow("family name") << "bra"
                                     << "Bruno Braque" << 1;
        QTest::newRow("two fit") << "br"
                                 << "" << 2;
        QTest::newRow("inside a word") << "uno"
                                       << "" << 0;
        QTest::newRow("two words") << "bruno b"
                                   << "Bruno Braque" << 1;
    }
    void aFewLettersFindSomebody() {
        QFETCH(QString, typed);
        DeskAtHand at;
        at.create();
        addSomebody(at, "b2", "Bruno Braque");
        addSomebody(at, "b3", "Brune Caillot");
        app::ExchangeForm form(at.desk(), {}, {});
        QTRY_COMPARE(form.people().size(), 3);
        form.setSought(typed);
        QTEST(form.personName(), "name");
        QTEST(static_cast<int>(form.people().size()), "fitting");
        QCOMPARE(form.canSave(), !form.personName().isEmpty());
        form.chooseFirst();
        QCOMPARE(form.canSave(), !typed.isEmpty() && !form.people().isEmpty());
    }

    void lettersTypedBeforeThePeopleAreKnownCount() {
        DeskAtHand at;
        at.create();
        app::ExchangeForm form(at.desk(), {}, {});
        form.setSought(QStringLiteral("elo"));
        QTRY_COMPARE(form.personName(), QString::fromUtf8(person));
    }

    void whatIsKeptIsWhatWasTyped() {
        DeskAtHand at;
        at.create();
        app::ExchangeForm form(at.desk(), {}, {});
        form.setSought(QStringLiteral("elo"));
        QTRY_VERIFY(form.canSave());
        form.setChannel(QStringLiteral("mail"));
        form.setMinutes(10);
        form.setLine(QStringLiteral("Une date"));
        form.typeRequestedDay(QStringLiteral("14/10/2025"));
        form.typeRequestedTime(QStringLiteral("9h10"));
        QSignalSpy closed(&form, &app::ExchangeForm::closed);
        form.save();
        QVERIFY2(closed.wait(10'000), qPrintable(form.trouble()->code()));
        const auto items =
            at.at([](journal::Journal &open) { return *journal::timelineOf(open, QStringLiteral("b1")); });
        QCOMPARE(items.size(), std::size_t(1));
        const auto kept = at.at([&](journal::Journal &open) { return *journal::exchange(open, items.front().id); });
        QCOMPARE(kept.requestedAt, QStringLiteral("2025-10-14T09:10"));
        QCOMPARE(kept.channel, QStringLiteral("mail"));
        QCOMPARE(kept.minutes.value_or(0), 10);
        QCOMPARE(kept.note, QStringLiteral("Une date"));
    }

    void anUnansweredRequestShowsItsTwoDays() {
        DeskAtHand at;
        at.create();
        app::ExchangeForm form(at.desk(), QStringLiteral("b1"), {});
        QTRY_VERIFY(form.canSave());
        QCOMPARE(form.dueDay(), QString());
        form.setAnswered(false);
        QCOMPARE(form.dueDay(), QDate::currentDate().addDays(2).toString(Qt::ISODate));
        QVERIFY(!form.overdue());
        form.typeRequestedDay(QDate::currentDate().addDays(-3).toString(Qt::ISODate));
        QVERIFY(form.overdue());
    }

    void aLongExchangeIsSaidSoftlyAndKept() {
        DeskAtHand at;
        at.create();
        app::ExchangeForm form(at.desk(), QStringLiteral("b1"), {});
        QTRY_COMPARE(form.usualMinutes(), 15);
        form.setMinutes(40);
        QVERIFY(form.canSave());
    }

    void aMomentThatIsNoneChangesNothing_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("time");
        QTest::newRow("colon") << "9:05"
                               << "09:05";
        QTest::newRow("digits") << "0905"
                                << "09:05";
        QTest::newRow("the hour alone") << "17"
                                        << "17:00";
        QTest::newRow("no such hour") << "25:00"
                                      << "08:30";
        QTest::newRow("words") << "midi"
                               << "08:30";
    }
    void aMomentThatIsNoneChangesNothing() {
        QFETCH(QString, typed);
        DeskAtHand at;
        at.create();
        app::ExchangeForm form(at.desk(), {}, {});
        form.typeRequestedTime(QStringLiteral("8:30"));
        form.typeRequestedTime(typed);
        QTEST(form.requestedTime(), "time");
    }
};

QTEST_MAIN(TestQuickCapture)
#include "tst_quick_capture.moc"
