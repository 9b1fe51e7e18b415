// Locking: what was typed is stored first, then the journal closes, then, and only then, the program goes.
#include "app/lock/locker.h"
#include "app/session/open_notes.h"
#include "desk_at_hand.h"
#include "journal/notes.h"
#include "tests/vault/small_disk.h"

using namespace at_hand;

namespace {

const QString written = QStringLiteral("Une phrase à peine finie");

struct Room {
    explicit Room(DeskAtHand &at)
        : notes(at.desk(), nullptr), locker(
                                         at.desk(), notes,
                                         [this, &at](app::Locker::Then) {
                                             ++gone;
                                             at.desk().askAndWait([this](journal::Journal &) { stillOpen = true; });
                                         },
                                         nullptr) {
        notes.begin(QStringLiteral("b1"), QStringLiteral("m1"));
        if (!QTest::qWaitFor([this] { return notes.sheet() != nullptr; }))
            qFatal("no note opens");
        page = std::make_unique<WritingAt>(*notes.sheet());
        locker.watch(5);
    }
    int gone = 0;
    bool stillOpen = false;
    app::OpenNotes notes;
    app::Locker locker;
    std::unique_ptr<WritingAt> page;
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
        Room room(at);
        room.page->write(written);
        QSignalSpy blank(&room.locker, &app::Locker::leaving);
        room.locker.lock(); // at once: no two seconds of rest
        QCOMPARE(blank.size(), 1);
        QCOMPARE(room.gone, 1);
        QVERIFY2(!room.stillOpen, "the journal was still open when the program went");
        QVERIFY(!room.locker.held());
        at.unlock();
        const auto drafts = at.at([](journal::Journal &open) { return *journal::drafts(open); });
        QCOMPARE(drafts.size(), std::size_t(1));
        QCOMPARE(drafts[0].note, written);
    }

    void aDraftThatCannotBeStoredHoldsTheProgramUntilItCan() {
        QVERIFY2(disk->ok(), "this test mounts a small file system: root, or user namespaces");
        DeskAtHand at(disk->path());
        at.create();
        Room room(at);
        QFile::remove(at.folder() + QStringLiteral("/reserve"));
        disk->fillUp();
        const QString much = written.repeated(20'000);
        room.page->write(much);
        room.locker.lock();
        QVERIFY(room.locker.held());
        QVERIFY(room.locker.trouble()->present());
        QCOMPARE(room.gone, 0);
        room.locker.lock(); // the desktop says it again
        QCOMPARE(room.gone, 0);
        disk->makeRoom();
        QTRY_COMPARE_WITH_TIMEOUT(room.gone, 1, 8000); // tried again by itself
        at.unlock();
        const auto drafts = at.at([](journal::Journal &open) { return *journal::drafts(open); });
        QCOMPARE(drafts.size(), std::size_t(1));
        QCOMPARE(drafts[0].note, much);
    }
};

QTEST_MAIN(TestLocking)
#include "tst_locking.moc"
