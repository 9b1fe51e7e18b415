// Backups as the coach sees them: a place added with its advice, copies verified before they count, their age, what a
// place owes, a copy tried; and nothing that the coach asks for waits for a slow disk.
#include "app/backup/backup_places.h"
#include "app/settings/settings_page.h"
#include "app/today/today_page.h"
#include "journal/erase.h"
#include "journal/notes.h"
#include "journal/people.h"
#include "slow_disk.h"
#include "unlocked_window.h"

using namespace at_hand;

namespace {

struct Stick { // a folder that stands for a disk, which can be taken away and brought back
    QTemporaryDir room;
    QString folder = room.path() + QStringLiteral("/stick");
    Stick() { QDir().mkpath(folder); }
    void takeAway() { QVERIFY(QDir().rename(folder, folder + QStringLiteral(".away"))); }
    void bringBack() { QVERIFY(QDir().rename(folder + QStringLiteral(".away"), folder)); }
    QStringList copies() const {
        const QStringList own = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        return own.isEmpty() ? own : QDir(folder + u'/' + own[0]).entryList({QStringLiteral("*.db")}, QDir::Files);
    }
    QString copy() const {
        const QStringList own = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        return folder + u'/' + own.value(0) + u'/' + copies().value(0);
    }
};

struct Room {
    explicit Room(DeskAtHand &at) : rounds(at.desk(), nullptr) {
        rounds.start(false);
        places = std::make_unique<app::BackupPlaces>(at.desk(), rounds, nullptr);
        if (!QTest::qWaitFor([this] { return rounds.state() != QString(); }, 10'000))
            qFatal("the places are not seen");
    }
    void add(const QString &folder) {
        places->lookAt(folder);
        if (!QTest::qWaitFor([this] { return places->advised(); }, 10'000))
            qFatal("no advice");
        places->add();
        if (!QTest::qWaitFor([this] { return !places->advised() || places->trouble()->present(); }, 10'000))
            qFatal("neither added nor refused");
    }
    void rests() {
        if (!QTest::qWaitFor([this] { return !rounds.running(); }, 60'000))
            qFatal("the round does not end");
    }
    void addAndCopy(const QString &folder) {
        add(folder);
        if (!QTest::qWaitFor([this] { return rounds.state() == u"fine"; }, 60'000))
            qFatal("no verified copy");
        rests();
    }
    QVariant of(int row, const char *role) const {
        auto *model = places->rows();
        return model->data(model->index(row, 0), model->roleNames().key(role));
    }

    app::BackupRounds rounds;
    std::unique_ptr<app::BackupPlaces> places;
};

void write(DeskAtHand &at, const QString &note, const QString &id = QStringLiteral("s1")) {
    domain::Session session;
    session.id = id;
    session.beneficiary = QStringLiteral("b1");
    session.mission = QStringLiteral("m1");
    session.date = QDate(2026, 3, 4);
    session.note = note;
    QVERIFY(at.at([session](journal::Journal &open) { return journal::saveNote(open, session); }).ok());
}

} // namespace

class TestBackingUp : public QObject {
    Q_OBJECT

public:
    static void initMain() {
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", "disabled:");
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    }

private Q_SLOTS:
    void withoutAPlaceTodayAndTheSettingsSaySo() {
        DeskAtHand at;
        at.create();
        UnlockedWindow window(at);
        QTRY_COMPARE(window.shell.backups()->state(), QStringLiteral("none"));
        auto *today = window.page<app::TodayPage>();
        QCOMPARE(today->backups(), window.shell.backups());
        today->seeBackups();
        QCOMPARE(window.page<app::SettingsPage>()->part(), QStringLiteral("backups"));
    }

    void aFolderIsAdvisedOnThenCopiedToAtOnceAndItsAgeIsNow() {
        DeskAtHand at;
        at.create();
        Stick stick;
        Room room(at);
        room.places->lookAt(stick.folder);
        QTRY_VERIFY(room.places->advised());
        QVERIFY(room.places->sameDisk());
        QCOMPARE(room.places->count(), 0); // looked at only
        room.places->add();
        QTRY_COMPARE_WITH_TIMEOUT(room.rounds.state(), QStringLiteral("fine"), 60'000);
        QCOMPARE(stick.copies().size(), 1);
        QTRY_COMPARE(room.places->count(), 1);
        QVERIFY(room.of(0, "reachable").toBool());
        const QDateTime verified = QDateTime::fromString(room.of(0, "verifiedAt").toString(), Qt::ISODate);
        QVERIFY(verified.secsTo(QDateTime::currentDateTime()) < 60);
        QCOMPARE(QDateTime::fromString(room.rounds.verifiedAt(), Qt::ISODate), verified);
        room.rests();
    }

    void aFolderWithinTheJournalIsRefusedInWords() {
        DeskAtHand at;
        at.create();
        Room room(at);
        QVERIFY(QDir().mkpath(at.folder() + QStringLiteral("/copies")));
        room.add(at.folder() + QStringLiteral("/copies"));
        QVERIFY(room.places->trouble()->present());
        QVERIFY(!room.places->trouble()->next(QStringLiteral("fr")).isEmpty());
        QCOMPARE(room.places->count(), 0);
    }

    void aPlaceThatIsAwayIsSaidAndTheOtherOneGetsItsCopy() {
        DeskAtHand at;
        at.create();
        Stick one, other;
        Room room(at);
        room.addAndCopy(one.folder);
        room.addAndCopy(other.folder);
        QTRY_COMPARE(other.copies().size(), 1);
        const QStringList first = other.copies();
        one.takeAway();
        write(at, QStringLiteral("Le canal est gelé."));
        room.rounds.runNow();
        room.rests();
        QTRY_VERIFY(other.copies() != first); // of one day only the newest stays
        QTRY_VERIFY(!room.of(0, "reachable").toBool());
        QCOMPARE(room.rounds.state(), QStringLiteral("fine"));
    }

    void aPlaceThatWasAwayOwesTheErasedPersonsKeyUntilItIsBack() {
        DeskAtHand at;
        at.create();
        Stick stick;
        Room room(at);
        room.addAndCopy(stick.folder);
        stick.takeAway();
        QVERIFY(at.at([](journal::Journal &open) { return journal::erase(open, QStringLiteral("b1")); }).ok());
        room.rounds.look();
        QTRY_COMPARE(room.rounds.debts(), 1);
        QVERIFY(room.of(0, "owesErasure").toBool());
        QCOMPARE(room.of(0, "owesSince").toString(), QDate::currentDate().toString(Qt::ISODate));
        stick.bringBack(); // seen by itself, within half a minute
        QTRY_COMPARE_WITH_TIMEOUT(room.rounds.debts(), 0, 60'000);
        room.rests();
    }

    void aPlaceThatOwesIsForgottenOnlyKnowingly() {
        DeskAtHand at;
        at.create();
        Stick stick;
        Room room(at);
        room.addAndCopy(stick.folder);
        stick.takeAway();
        QVERIFY(at.at([](journal::Journal &open) { return journal::erase(open, QStringLiteral("b1")); }).ok());
        room.places->forget(stick.folder, false);
        QTRY_COMPARE(room.places->owing(), stick.folder);
        QCOMPARE(room.places->count(), 1);
        room.places->forgetAllTheSame();
        QTRY_COMPARE(room.places->count(), 0);
        QTRY_COMPARE(room.rounds.state(), QStringLiteral("none"));
    }

    void tryingACopyReadsAllOfItAndChangesNothing() {
        DeskAtHand at;
        at.create();
        at.importExample();
        Stick stick;
        Room room(at);
        room.addAndCopy(stick.folder);
        const auto before = at.files();
        room.places->tryOut(stick.folder);
        QTRY_COMPARE_WITH_TIMEOUT(room.places->trial(), QStringLiteral("good"), 60'000);
        QVERIFY(room.places->triedRecords() > 100);
        QCOMPARE(room.places->triedFolder(), stick.folder);
        QCOMPARE(at.files(), before);
    }

    void anAlteredCopyIsSaidToBeNoneToRelyOn() {
        DeskAtHand at;
        at.create();
        at.importExample();
        Stick stick;
        Room room(at);
        room.addAndCopy(stick.folder);
        QFile copy(stick.copy());
        QVERIFY(copy.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(copy.open(QIODevice::ReadWrite));
        QVERIFY(copy.seek(copy.size() / 2));
        QCOMPARE(copy.write("altered"), 7);
        copy.close();
        room.places->tryOut(stick.folder);
        QTRY_COMPARE_WITH_TIMEOUT(room.places->trial(), QStringLiteral("bad"), 60'000);
        QVERIFY(room.places->finding()->present());
    }

    // A stick that takes a megabyte in a fifth of a second, a journal of some megabytes, and a coach who goes on.
    void aSaveDuringABackupToASlowDiskDoesNotWaitForIt() {
        SlowDisk disk;
        DeskAtHand at(QString(), &disk);
        at.create();
        at.importExample();
        for (int more = 0; more < 4; ++more)
            write(at, QString(800'000, QChar(u'a' + more)), QStringLiteral("long%1").arg(more));
        Stick stick;
        Room room(at);
        qint64 usual = 0;
        for (int time = 0; time < 10; ++time) {
            QElapsedTimer clock;
            clock.start();
            write(at, QStringLiteral("Avant, %1").arg(time));
            usual = qMax(usual, clock.elapsed());
        }
        disk.slowBelow(stick.folder, 5'000);
        QElapsedTimer whole;
        whole.start();
        room.add(stick.folder);
        QTRY_VERIFY_WITH_TIMEOUT(disk.written() > 0, 20'000);
        qint64 slowest = 0;
        int during = 0;
        for (int time = 0; room.rounds.running() && whole.elapsed() < 60'000 && time < 12; ++time) {
            QElapsedTimer clock;
            clock.start();
            write(at, QStringLiteral("Pendant, %1").arg(time));
            slowest = qMax(slowest, clock.elapsed());
            ++during;
            QTest::qWait(150);
        }
        QVERIFY2(during > 3, "the backup was over before anything could be written");
        disk.fast();
        QTRY_COMPARE_WITH_TIMEOUT(room.rounds.state(), QStringLiteral("fine"), 60'000);
        qInfo("%d saves during a backup of %lld ms: the slowest %lld ms; without a backup %lld ms", during,
              whole.elapsed(), slowest, usual);
        // A megabyte takes 200 ms there, and the file is some megabytes: whoever waited would wait for that.
        QVERIFY2(slowest < 500, qPrintable(QString::number(slowest)));
        room.rests();
    }

    void stoppingABackupLeavesNoCopyThatCounts() {
        SlowDisk disk;
        DeskAtHand at(QString(), &disk);
        at.create();
        at.importExample();
        Stick stick;
        Room room(at);
        disk.slowBelow(stick.folder, 2'000);
        room.add(stick.folder);
        QTRY_VERIFY_WITH_TIMEOUT(disk.written() > 0, 20'000);
        room.rounds.cancel();
        room.rests();
        QVERIFY(stick.copies().isEmpty());
        disk.fast();
        room.rounds.runNow();
        QTRY_COMPARE_WITH_TIMEOUT(room.rounds.state(), QStringLiteral("fine"), 60'000);
        room.rests();
    }

    void afterUnlockingACopyIsMadeByItselfWhenTheJournalHasChanged() {
        DeskAtHand at;
        at.create();
        Stick stick;
        {
            Room room(at);
            room.addAndCopy(stick.folder);
        }
        const QStringList first = stick.copies();
        write(at, QStringLiteral("Une phrase de plus."));
        UnlockedWindow window(at);
        QTRY_VERIFY_WITH_TIMEOUT(stick.copies() != first, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(!window.shell.backups()->running(), 30'000);
    }
};

QTEST_MAIN(TestBackingUp)
#include "tst_backing_up.moc"
