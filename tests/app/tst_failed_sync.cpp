// A disk that does not confirm a write: nothing more is written, the text stays where it is and the window says so;
// what cannot be stored is carried over the lock, and stored by a journal that was opened and read again.
#include "app/desk/trouble.h"
#include "journal/notes.h"
#include "locking_room.h"
#include "tests/storage/faulty_disk.h"

#include <atomic>

using namespace at_hand;

namespace {

class UnconfirmingDisk final : public test::FaultyDisk {
public:
    std::atomic<bool> broken = false;
    int fsync(int file) override { return broken ? refused() : test::FaultyDisk::fsync(file); }
    int fdatasync(int file) override { return broken ? refused() : test::FaultyDisk::fdatasync(file); }

private:
    static int refused() {
        errno = EIO;
        return -1;
    }
};

} // namespace

class TestFailedSync : public QObject {
    Q_OBJECT

public:
    static void initMain() {
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", "disabled:");
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    }

private Q_SLOTS:
    void theTextStaysInTheWindowWhichSaysSoAndIsStoredAfterLockingAndUnlocking() {
        UnconfirmingDisk disk;
        DeskAtHand at({}, &disk);
        at.create();
        LockingRoom before(at);
        before.beginNote();
        before.page->write(written);
        disk.broken = true;
        before.notes.save();
        auto *sheet = before.notes.sheet();
        QTRY_COMPARE(sheet->state(), QStringLiteral("failed"));
        QCOMPARE(before.page->text(), written);
        QVERIFY(sheet->unkept());
        QCOMPARE(sheet->trouble()->code(), QStringLiteral("write.stopped"));
        QVERIFY(sheet->trouble()->next(QStringLiteral("fr")).contains(QStringLiteral("Gardez une copie")));
        disk.broken = false; // a second fsync would succeed, and mean nothing
        before.notes.save();
        QTest::qWait(500);
        QTRY_COMPARE(sheet->state(), QStringLiteral("failed"));
        QCOMPARE(before.page->text(), written);

        before.locker.lock();
        QTRY_COMPARE(before.gone, 1);
        QVERIFY(before.carried > 2);
        LockingRoom after(at, before.carried);
        at.unlock();
        QVERIFY(at.at([](journal::Journal &open) { return open.vault().check(true)->findings.empty(); }));
        after.afterUnlocking();
        QTRY_VERIFY(after.locker.broughtBack());
        const auto drafts = at.at([](journal::Journal &open) { return *journal::drafts(open); });
        QCOMPARE(drafts.size(), std::size_t(1));
        QCOMPARE(drafts[0].note, written);
    }
};

QTEST_MAIN(TestFailedSync)
#include "tst_failed_sync.moc"
