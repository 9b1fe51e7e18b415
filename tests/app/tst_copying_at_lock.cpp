// Locking waits for no backup: the orders pass to the fresh process, which copies sealed bytes without any key; what it
// copied counts once it has been verified after the next unlocking.
#include "app/backup/backup_rounds.h"
#include "journal/people.h"
#include "locking_room.h"
#include "slow_disk.h"

using namespace at_hand;

namespace {

struct Copied {
    SlowDisk disk;
    QTemporaryDir stick;
    DeskAtHand at{QString(), &disk};

    Copied() {
        at.create();
        const auto first = at.at([folder = stick.path()](journal::Journal &open) -> Result<void> {
            if (auto added = open.backups().add(folder); !added)
                return added;
            auto round = open.backups().run({});
            return round ? Result<void>() : round.fault();
        });
        if (!first)
            qFatal("%s", first.fault().code.c_str());
        change();
    }
    void change() {
        domain::Beneficiary one;
        one.id = QStringLiteral("b1");
        one.name = QStringLiteral("Élodie, changée");
        if (!at.at([one](journal::Journal &open) { return journal::savePerson(open, one); }))
            qFatal("cannot write");
    }
    QStringList files(const QString &ending) const {
        QDir all(stick.path());
        const QStringList own = all.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        return QDir(stick.filePath(own.value(0))).entryList({QStringLiteral("*") + ending}, QDir::Files);
    }
    QStringList whole() const { return files(QStringLiteral(".db")); }
    QStringList parts() const { return files(QStringLiteral(".part")); }
    std::optional<QDateTime> verified() {
        return at.at([](journal::Journal &open) { return open.backups().lastVerified(); });
    }
};

} // namespace

class TestCopyingAtLock : public QObject {
    Q_OBJECT

public:
    static void initMain() {
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", "disabled:");
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    }

private Q_SLOTS:
    void theFreshProcessCopiesWhileLockedAndTheCopyCountsAfterUnlocking() {
        Copied it;
        const QStringList first = it.whole();
        QCOMPARE(first.size(), 1);
        LockingRoom before(it.at);
        before.locker.watch(5);
        before.locker.lock();
        QCOMPARE(before.gone, 1);
        QVERIFY(before.carried > 2);
        QVERIFY(!before.locker.carrying()); // no draft: nothing to be told of
        LockingRoom locked(it.at, before.carried);
        QTRY_COMPARE(it.parts().size(), 1);
        QTRY_VERIFY(!locked.locker.copying());
        QCOMPARE(it.whole(), first); // not yet verified, so it does not count
        locked.locker.unlocking();
        it.at.unlock();
        app::BackupRounds rounds(it.at.desk(), nullptr);
        rounds.start(false);
        QTRY_VERIFY_WITH_TIMEOUT(it.whole() != first, 40'000); // of one day only the newest stays
        QTRY_VERIFY(!rounds.running());
        QVERIFY(it.parts().isEmpty());
    }

    void lockingToASlowDiskDoesNotWait() {
        Copied it;
        it.disk.slowBelow(it.stick.path(), 500);
        LockingRoom before(it.at);
        before.locker.watch(5);
        QElapsedTimer clock;
        clock.start();
        before.locker.lock();
        QCOMPARE(before.gone, 1);
        QVERIFY2(clock.elapsed() < 2'000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(before.carried > 2);
        qInfo("locked after %lld ms", clock.elapsed());
    }

    void unlockingStopsTheCopyAndTheRoundMakesItAnew() {
        Copied it;
        const QStringList first = it.whole();
        LockingRoom before(it.at);
        before.locker.watch(5);
        before.locker.lock();
        it.disk.slowBelow(it.stick.path(), 2'000);
        LockingRoom locked(it.at, before.carried);
        QVERIFY(locked.locker.copying());
        locked.locker.unlocking();
        QTRY_VERIFY_WITH_TIMEOUT(!locked.locker.copying(), 20'000);
        it.disk.fast();
        it.at.unlock();
        app::BackupRounds rounds(it.at.desk(), nullptr);
        rounds.start(false);
        QTRY_VERIFY_WITH_TIMEOUT(it.whole() != first, 40'000); // of one day only the newest stays
        QTRY_VERIFY(!rounds.running());
    }

    void aLockedWindowThatIsToldToLockAgainPassesTheOrdersOn() {
        Copied it;
        LockingRoom before(it.at);
        before.locker.watch(5);
        before.locker.lock();
        it.disk.slowBelow(it.stick.path(), 500);
        LockingRoom locked(it.at, before.carried);
        locked.locker.lock();
        QCOMPARE(locked.gone, 1);
        QVERIFY(locked.carried > 2);
    }

    void endingTheProgramCarriesNothingAndTheNextUnlockingMakesTheCopy() {
        Copied it;
        const QStringList first = it.whole();
        LockingRoom before(it.at);
        before.locker.watch(5);
        before.locker.end();
        QVERIFY(before.ended);
        QCOMPARE(before.carried, -1);
        it.at.unlock();
        app::BackupRounds rounds(it.at.desk(), nullptr);
        rounds.start(false);
        QTRY_VERIFY_WITH_TIMEOUT(it.whole() != first, 40'000); // of one day only the newest stays
        QTRY_VERIFY(!rounds.running());
    }

    void withNothingNewThereAreNoOrders() {
        Copied it;
        QVERIFY(it.at.at([](journal::Journal &open) { return open.backups().run({}); }).ok());
        LockingRoom before(it.at);
        before.locker.watch(5);
        before.locker.lock();
        QCOMPARE(before.gone, 1);
        QCOMPARE(before.carried, -1);
    }
};

QTEST_MAIN(TestCopyingAtLock)
#include "tst_copying_at_lock.moc"
