// Locking: what was typed is stored first, then the journal closes, then, and only then, the program goes.
#include "journal/notes.h"
#include "locking_room.h"
#include "tests/vault/small_disk.h"

#include <sys/resource.h>

using namespace at_hand;

namespace {

// No descriptor is left to be had: what was going to be carried has nowhere to go.
class NoDescriptors {
public:
    NoDescriptors() {
        getrlimit(RLIMIT_NOFILE, &m_before);
        const rlimit none{0, m_before.rlim_max};
        setrlimit(RLIMIT_NOFILE, &none);
    }
    ~NoDescriptors() { setrlimit(RLIMIT_NOFILE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

class TestLocking : public QObject {
    Q_OBJECT

    static inline std::unique_ptr<test::SmallDisk> disk;

public:
    static void initMain() {
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", "disabled:"); // the desktop here is not asked
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
        disk = std::make_unique<test::SmallDisk>(16);
    }

private Q_SLOTS:
    void whatWasTypedIsADraftBeforeTheJournalCloses() {
        DeskAtHand at;
        at.create();
        LockingRoom room(at);
        room.beginNote();
        room.page->write(written);
        QSignalSpy blank(&room.locker, &app::Locker::leaving);
        room.locker.lock(); // at once: no two seconds of rest
        QCOMPARE(blank.size(), 1);
        QCOMPARE(room.gone, 1);
        QCOMPARE(room.carried, -1);
        QVERIFY2(!room.stillOpen, "the journal was still open when the program went");
        QVERIFY(!room.locker.held());
        at.unlock();
        const auto drafts = at.at([](journal::Journal &open) { return *journal::drafts(open); });
        QCOMPARE(drafts.size(), std::size_t(1));
        QCOMPARE(drafts[0].note, written);
    }

    void aDraftThatCanNeitherBeStoredNorCarriedHoldsTheProgramUntilItCan() {
        QVERIFY2(disk->ok(), "this test mounts a small file system: root, or user namespaces");
        DeskAtHand at(disk->path());
        at.create();
        LockingRoom room(at);
        room.beginNote();
        QFile::remove(at.folder() + QStringLiteral("/reserve"));
        disk->fillUp();
        const QString much = written.repeated(20'000);
        room.page->write(much);
        {
            const NoDescriptors full;
            room.locker.lock();
            QVERIFY(room.locker.held());
            QVERIFY(room.locker.trouble()->present());
            QCOMPARE(room.gone, 0);
            room.locker.lock(); // the desktop says it again
            QCOMPARE(room.gone, 0);
        }
        disk->makeRoom();
        QTRY_COMPARE_WITH_TIMEOUT(room.gone, 1, 8000); // tried again by itself
        QCOMPARE(room.carried, -1);
        at.unlock();
        const auto drafts = at.at([](journal::Journal &open) { return *journal::drafts(open); });
        QCOMPARE(drafts.size(), std::size_t(1));
        QCOMPARE(drafts[0].note, much);
    }
};

QTEST_MAIN(TestLocking)
#include "tst_locking.moc"
