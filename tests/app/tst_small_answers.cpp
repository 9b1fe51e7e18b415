// Days as they are typed, what the program was started with, idleness, caps lock: small rules that everything leans on.
#include "app/arguments.h"
#include "app/desk/days.h"
#include "app/lock/aside_bytes.h"
#include "app/lock/idle_watch.h"
#include "app/unlock/caps_lock.h"
#include "app/unlock/recovery_code.h"

#include <QtTest>

using namespace aparte;

class TestSmallAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDayIsReadAsItIsTyped_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("day");
        QTest::newRow("ISO") << QStringLiteral("2025-10-14") << QStringLiteral("2025-10-14");
        QTest::newRow("slashes") << QStringLiteral(" 14/10/2025 ") << QStringLiteral("2025-10-14");
        QTest::newRow("dots, two digits") << QStringLiteral("14.10.25") << QStringLiteral("2025-10-14");
        QTest::newRow("dashes") << QStringLiteral("4-1-2026") << QStringLiteral("2026-01-04");
        QTest::newRow("without a year, past") << QStringLiteral("14/10") << QStringLiteral("2025-10-14");
        QTest::newRow("without a year, today") << QStringLiteral("3/3") << QStringLiteral("2026-03-03");
        QTest::newRow("without a year, tomorrow") << QStringLiteral("4/3") << QStringLiteral("2026-03-04");
        QTest::newRow("without a year, later: the year before")
            << QStringLiteral("5/3") << QStringLiteral("2025-03-05");
        QTest::newRow("no such day") << QStringLiteral("31/2/2026") << QString();
        QTest::newRow("no day at all") << QStringLiteral("mardi") << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void aDayIsReadAsItIsTyped() {
        QFETCH(QString, typed);
        QFETCH(QString, day);
        QCOMPARE(app::isoDay(app::dayTyped(typed, QDate(2026, 3, 3))), day);
    }

    void aFreshProcessUnderstandsWhatItIsStartedWith() {
        QStringList words{QStringLiteral("aparte"), QStringLiteral("--locked")};
        for (const auto &word : app::argumentsFor(QStringLiteral("/un dossier/Journal.aparte"), {-5, 7, 800, 600}, 12))
            words << QString::fromStdString(word);
        const auto read = app::readArguments(words);
        QVERIFY(read.locked);
        QCOMPARE(read.journal, QStringLiteral("/un dossier/Journal.aparte"));
        QCOMPARE(read.geometry, QRect(-5, 7, 800, 600));
        QCOMPARE(read.carried, 12);
        QVERIFY(!QString::fromStdString(app::argumentsFor({}, {}, -1).back()).contains(u'1'));
    }

    void sealedDraftsAndOrdersComeThroughWholeOrNotAtAll() {
        const journal::Aside aside{QByteArray(300, 'a'), QByteArray(), QByteArray("b\0c", 3)};
        const backup::CopyOrder order{QStringLiteral("/un dossier/journal.db"), QStringLiteral("/clé/é.db.part")};
        auto bytes = app::bytesOf({aside, {}, {order, order}});
        const auto whole = app::carriedIn(bytes);
        QCOMPARE(whole.drafts, aside);
        QCOMPARE(whole.orders.size(), std::size_t(2));
        QCOMPARE(whole.orders[1].from, order.from);
        QCOMPARE(whole.orders[1].to, order.to);
        for (std::size_t size = 0; size < bytes.size(); ++size) {
            const auto cut = app::carriedIn({bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size)});
            QVERIFY(cut.drafts.size() + cut.orders.size() < 5);
            for (std::size_t at = 0; at < cut.drafts.size(); ++at)
                QCOMPARE(cut.drafts[at], aside[at]);
        }
        bytes.assign(8, 0xFF); // a length beyond all measure
        QVERIFY(app::carriedIn(bytes).empty());
        QVERIFY(app::carriedIn({0, 0, 0, 0, 1}).empty());
    }

    void aRecoveryCodeIsTheSameHoweverItIsCopied() {
        const auto code = journal::passphraseFrom(QStringLiteral("11AB1-0CD00"));
        for (const char *typed : {"11AB1-0CD00", "11ab1 0cd00", "LIabl-Ocdo0", "i1AB1OCDOO"})
            QVERIFY2(app::sameCode(QLatin1String(typed), code), typed);
        for (const char *typed : {"", "11AB1", "11AB1-0CD0", "11AB1-0CD0Q"})
            QVERIFY2(!app::sameCode(QLatin1String(typed), code), typed);
        QVERIFY(!app::sameCode({}, {}));
    }

    void idlenessWarnsThenRunsOutAndATouchBeginsAnew() {
        app::IdleWatch watch(nullptr);
        QSignalSpy ranOut(&watch, &app::IdleWatch::ranOut);
        watch.start(2);
        QTRY_VERIFY(watch.secondsLeft() >= 0); // within the last minute from the start
        watch.touch();
        QCOMPARE(watch.secondsLeft(), 2);
        QVERIFY(!ranOut.wait(1500));
        QVERIFY(ranOut.wait(3000));
        QCOMPARE(watch.secondsLeft(), 0);
        watch.start(3600);
        QVERIFY(!ranOut.wait(1500));
        QCOMPARE(watch.secondsLeft(), -1);
        watch.stop();
    }

    void aKeyIsATouchAndATimerIsNot() {
        app::IdleWatch watch(nullptr);
        watch.start(60);
        QTRY_VERIFY(watch.secondsLeft() >= 0 && watch.secondsLeft() < 59);
        QObject somebody;
        QEvent timer(QEvent::Timer);
        QCoreApplication::sendEvent(&somebody, &timer);
        QVERIFY(watch.secondsLeft() < 59);
        QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("a"));
        QCoreApplication::sendEvent(&somebody, &key);
        QCOMPARE(watch.secondsLeft(), 60);
        watch.stop();
    }

    void capsLockIsJudgedFromWhatIsTyped_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("shift");
        QTest::addColumn<bool>("on");
        QTest::newRow("small") << QStringLiteral("a") << false << false;
        QTest::newRow("capital with shift") << QStringLiteral("A") << true << false;
        QTest::newRow("capital without") << QStringLiteral("A") << false << true;
        QTest::newRow("small with shift") << QStringLiteral("a") << true << true;
        QTest::newRow("accented") << QStringLiteral("É") << false << true;
        QTest::newRow("digit") << QStringLiteral("1") << true << false;
    }
    void capsLockIsJudgedFromWhatIsTyped() {
        QFETCH(QString, text);
        QFETCH(bool, shift);
        QFETCH(bool, on);
        QObject field;
        app::CapsLock caps;
        caps.setField(&field);
        QKeyEvent key(QEvent::KeyPress, 0, shift ? Qt::ShiftModifier : Qt::NoModifier, text);
        QCoreApplication::sendEvent(&field, &key);
        QCOMPARE(caps.on(), on);
        QKeyEvent small(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("a"));
        QCoreApplication::sendEvent(&field, &small);
        QVERIFY(!caps.on());
    }
};

QTEST_MAIN(TestSmallAnswers)
#include "tst_small_answers.moc"
