// A draft that the disk refuses at the moment of locking: carried, sealed, to the next unlocking. Nothing is lost, and
// nothing of it can be read in between.
#include "journal/erase.h"
#include "journal/notes.h"
#include "locking_room.h"
#include "tests/vault/small_disk.h"

#include <QFile>

using namespace at_hand;

class TestCarryingADraft : public QObject {
    Q_OBJECT

    static inline std::unique_ptr<test::SmallDisk> disk;
    const QString m_much = written.repeated(20'000);

    // A journal on a disk that is full to the last byte, and a window that has just locked over a long note.
    struct FullDisk {
        explicit FullDisk(const QString &text) : at(disk->path()) {
            at.create();
            before = std::make_unique<LockingRoom>(at);
            before->beginNote();
            QFile::remove(at.folder() + QStringLiteral("/reserve"));
            disk->fillUp();
            before->page->write(text);
        }
        ~FullDisk() { disk->makeRoom(); }
        DeskAtHand at;
        std::unique_ptr<LockingRoom> before;
    };
    static std::vector<domain::Session> draftsOf(DeskAtHand &at) {
        return at.at([](journal::Journal &open) { return *journal::drafts(open); });
    }

public:
    static void initMain() {
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", "disabled:");
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
        disk = std::make_unique<test::SmallDisk>(24);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(disk->ok(), "this test mounts a small file system: root, or user namespaces"); }
    void cleanup() {
        QDir(disk->path()).removeRecursively();
        QDir().mkpath(disk->path());
    }

    void theProgramLocksAtOnceAndWhatItCarriesCannotBeRead() {
        FullDisk full(m_much);
        full.before->locker.lock();
        QVERIFY(!full.before->locker.held());
        QCOMPARE(full.before->gone, 1);
        QVERIFY(!full.before->stillOpen);
        QVERIFY(full.before->carried > 2);
        QFile memory(QStringLiteral("/proc/self/fd/%1").arg(full.before->carried));
        QVERIFY(memory.open(QIODevice::ReadOnly));
        const QByteArray bytes = memory.readAll();
        QVERIFY(bytes.size() > m_much.size());
        QVERIFY(!bytes.contains("phrase"));
        QVERIFY(!bytes.contains(QByteArray("p\0h\0r\0a\0s\0e", 11)));
    }

    void itIsADraftAfterTheNextUnlocking() {
        FullDisk full(m_much);
        full.before->locker.lock();
        LockingRoom after(full.at, full.before->carried);
        QVERIFY(after.locker.carrying());
        disk->makeRoom();
        full.at.unlock();
        after.afterUnlocking();
        QTRY_VERIFY(!after.locker.carrying());
        QVERIFY(after.locker.broughtBack());
        QVERIFY(!after.notes.sheet());
        QCOMPARE(draftsOf(full.at).size(), std::size_t(1));
        QCOMPARE(draftsOf(full.at)[0].note, m_much);
        after.locker.lock();
        QCOMPARE(after.carried, -1);
    }

    void withTheDiskStillFullItIsOnScreenAgainUnsavedAndStoredOnceThereIsRoom() {
        FullDisk full(m_much);
        full.before->locker.lock();
        LockingRoom after(full.at, full.before->carried);
        disk->makeRoom(); // opening writes a little beside the database
        full.at.unlock();
        disk->fillUp();
        after.afterUnlocking();
        QTRY_VERIFY(after.notes.sheet());
        QVERIFY(!after.locker.carrying());
        QVERIFY(!after.locker.broughtBack());
        QCOMPARE(after.notes.sheet()->firstText(), m_much);
        QVERIFY(after.notes.sheet()->unkept());
        QTRY_COMPARE(after.notes.sheet()->state(), QStringLiteral("failed"));
        after.locker.lock(); // and carried once more
        QVERIFY(after.carried > 2);
        LockingRoom third(full.at, after.carried);
        disk->makeRoom();
        full.at.unlock();
        third.afterUnlocking();
        QTRY_VERIFY(third.locker.broughtBack());
        QCOMPARE(draftsOf(full.at)[0].note, m_much);
    }

    void anotherJournalOpenedInBetweenCarriesItOn() {
        FullDisk full(m_much);
        full.before->locker.lock();
        DeskAtHand other;
        other.create();
        LockingRoom between(other, full.before->carried);
        between.afterUnlocking();
        QTest::qWait(300);
        QVERIFY(between.locker.carrying());
        QVERIFY(!between.locker.broughtBack());
        between.locker.lock();
        LockingRoom after(full.at, between.carried);
        disk->makeRoom();
        full.at.unlock();
        after.afterUnlocking();
        QTRY_VERIFY(after.locker.broughtBack());
        QCOMPARE(draftsOf(full.at)[0].note, m_much);
    }

    void ofSomebodyErasedInBetweenNothingComesBack() {
        FullDisk full(m_much);
        full.before->locker.lock();
        disk->makeRoom();
        full.at.unlock();
        QVERIFY(full.at.at([](journal::Journal &open) { return journal::erase(open, QStringLiteral("b1")); }).ok());
        full.at.lock();
        LockingRoom after(full.at, full.before->carried);
        full.at.unlock();
        after.afterUnlocking();
        QTRY_VERIFY(!after.locker.carrying());
        QVERIFY(!after.locker.broughtBack());
        QCOMPARE(draftsOf(full.at).size(), std::size_t(0));
    }

    void closingTheWindowLocksInsteadOfLosingIt() {
        FullDisk full(m_much);
        full.before->locker.end();
        QCOMPARE(full.before->gone, 1);
        QVERIFY(!full.before->ended);
        QVERIFY(full.before->carried > 2);
    }

    void closingTheLockedWindowAsksOnce() {
        FullDisk full(m_much);
        full.before->locker.lock();
        LockingRoom after(full.at, full.before->carried);
        after.locker.end();
        QCOMPARE(after.gone, 0);
        QVERIFY(after.locker.endAsked());
        after.locker.goOn();
        QVERIFY(!after.locker.endAsked());
        QVERIFY(after.locker.carrying());
        after.locker.end();
        after.locker.loseAndGo();
        QCOMPARE(after.gone, 1);
        QVERIFY(after.ended);
        QCOMPARE(after.carried, -1);
    }

    void aLockedWindowThatIsToldToLockAgainKeepsIt() {
        FullDisk full(m_much);
        full.before->locker.lock();
        LockingRoom after(full.at, full.before->carried);
        after.locker.lock();
        QCOMPARE(after.gone, 1);
        QVERIFY(after.carried > 2);
    }
};

QTEST_MAIN(TestCarryingADraft)
#include "tst_carrying_a_draft.moc"
