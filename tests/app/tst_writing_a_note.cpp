// A note being written: kept as a draft without being asked, saved when asked, and never called saved before it is.
#include "app/session/open_notes.h"
#include "app/today/today_page.h"
#include "desk_at_hand.h"
#include "journal/notes.h"
#include "tests/vault/small_disk.h"

using namespace at_hand;

namespace {

const QString written = QStringLiteral("Elle a dit « non » à voix haute.");

app::NoteSheet *newSheet(app::OpenNotes &notes) {
    notes.begin(QStringLiteral("b1"), QStringLiteral("m1"));
    return QTest::qWaitFor([&notes] { return notes.sheet() != nullptr; }) ? notes.sheet() : nullptr;
}

Result<domain::Session> saved(DeskAtHand &at, const QString &id) {
    return at.at([id](journal::Journal &open) { return journal::note(open, id); });
}

std::vector<domain::Session> drafts(DeskAtHand &at) {
    return at.at([](journal::Journal &open) { return *journal::drafts(open); });
}

} // namespace

class TestWritingANote : public QObject {
    Q_OBJECT

    static inline std::unique_ptr<test::SmallDisk> disk; // its mount comes before any thread

public:
    static void initMain() { disk = std::make_unique<test::SmallDisk>(16); }

private Q_SLOTS:
    void twoSecondsOfRestMakeASealedDraftThatIsOfferedAgain() {
        DeskAtHand at;
        at.create();
        QString id;
        {
            app::OpenNotes notes(at.desk(), nullptr);
            app::NoteSheet *sheet = newSheet(notes);
            QVERIFY(sheet);
            id = sheet->id();
            QCOMPARE(sheet->state(), QStringLiteral("fresh"));
            WritingAt page(*sheet);
            page.write(written);
            QCOMPARE(sheet->state(), QStringLiteral("typing"));
            QTest::qWait(1200);
            QCOMPARE(sheet->state(), QStringLiteral("typing"));
            page.write(written + QStringLiteral(" Deux fois."));
            QTest::qWait(1200); // two seconds from the last letter, not from the first
            QCOMPARE(drafts(at).size(), std::size_t(0));
            QTRY_COMPARE_WITH_TIMEOUT(sheet->state(), QStringLiteral("draft"), 4000);
            QVERIFY(!sheet->time().isEmpty());
            QVERIFY(!saved(at, id).ok());
            QVERIFY(!at.filesHold(QStringLiteral("voix haute")));
        }
        at.lock();
        at.unlock();
        app::TodayPage today(at.desk());
        QTRY_VERIFY(today.count() > 0);
        QSignalSpy chosen(&today, &app::TodayPage::noteChosen);
        today.follow(0);
        QCOMPARE(chosen.value(0).value(0).toString(), id);
        app::OpenNotes notes(at.desk(), nullptr);
        notes.open(id);
        QTRY_VERIFY(notes.sheet());
        QVERIFY(notes.sheet()->fromDraft());
        QCOMPARE(notes.sheet()->state(), QStringLiteral("draft"));
        QCOMPARE(notes.sheet()->firstText(), written + QStringLiteral(" Deux fois."));
    }

    void savedIsSaidOnlyOnceTheNoteIsOnDisk() {
        DeskAtHand at, copied;
        at.create();
        app::OpenNotes notes(at.desk(), nullptr);
        app::NoteSheet *sheet = newSheet(notes);
        WritingAt page(*sheet);
        page.write(written);
        QMap<QString, QByteArray> then;
        connect(sheet, &app::NoteSheet::stateChanged, this, [&] {
            if (then.isEmpty() && sheet->state() == u"saved")
                then = at.files();
        });
        HeldDesk held(at.desk());
        notes.save();
        QTest::qWait(300);
        QCOMPARE(sheet->state(), QStringLiteral("saving"));
        held.letGo();
        QTRY_COMPARE(sheet->state(), QStringLiteral("saved"));
        at.lock();

        // What the disk held at the very moment it was called saved opens, and has the note.
        QDir().mkpath(copied.folder());
        for (auto file = then.begin(); file != then.end(); ++file) {
            if (!file.key().startsWith(at.folder()))
                continue;
            QFile copy(copied.folder() + file.key().mid(at.folder().size()));
            QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write(file.value()) == file.value().size());
        }
        copied.unlock();
        const auto note = saved(copied, sheet->id());
        QVERIFY(note.ok());
        QCOMPARE(note->note, written);
    }

    void whatIsTypedDuringASaveIsNotCalledSaved() {
        DeskAtHand at;
        at.create();
        app::OpenNotes notes(at.desk(), nullptr);
        app::NoteSheet *sheet = newSheet(notes);
        WritingAt page(*sheet);
        page.write(written);
        HeldDesk held(at.desk());
        sheet->save();
        page.write(written + QStringLiteral(" Et puis ?"));
        held.letGo();
        QTRY_VERIFY(sheet->state() != u"saving");
        QCOMPARE(sheet->state(), QStringLiteral("typing"));
        QVERIFY(sheet->unsaved());
        QTRY_COMPARE_WITH_TIMEOUT(sheet->state(), QStringLiteral("draft"), 4000);
        QCOMPARE(saved(at, sheet->id())->note, written);
        QCOMPARE(drafts(at).at(0).note, written + QStringLiteral(" Et puis ?"));
        sheet->save();
        QTRY_COMPARE(sheet->state(), QStringLiteral("saved"));
        QCOMPARE(drafts(at).size(), std::size_t(0));
    }

    void aSaveThatFailsSaysSoAndLosesNothing() {
        QVERIFY2(disk->ok(), "this test mounts a small file system: root, or user namespaces");
        DeskAtHand at(disk->path());
        at.create();
        app::OpenNotes notes(at.desk(), nullptr);
        app::NoteSheet *sheet = newSheet(notes);
        WritingAt page(*sheet);
        QFile::remove(at.folder() + QStringLiteral("/reserve")); // the room a full disk leaves for one more save
        disk->fillUp();
        const QString much = written.repeated(20'000);
        page.write(much);
        sheet->save();
        QTRY_COMPARE_WITH_TIMEOUT(sheet->state(), QStringLiteral("failed"), 10'000);
        QVERIFY(sheet->unsaved());
        QVERIFY(!sheet->trouble()->message(QStringLiteral("fr")).isEmpty());
        QVERIFY(!sheet->trouble()->next(QStringLiteral("en")).isEmpty());
        QCOMPARE(page.text(), much);
        QVERIFY(!saved(at, sheet->id()).ok());
        disk->makeRoom();
        QTRY_COMPARE_WITH_TIMEOUT(sheet->state(), QStringLiteral("draft"), 10'000); // by itself
        sheet->save();
        QTRY_COMPARE_WITH_TIMEOUT(sheet->state(), QStringLiteral("saved"), 10'000);
        QVERIFY(!sheet->trouble()->present());
        QCOMPARE(saved(at, sheet->id())->note, much);
    }

    void aDroppedDraftGivesBackWhatWasSavedBefore() {
        DeskAtHand at;
        at.create();
        app::OpenNotes notes(at.desk(), nullptr);
        app::NoteSheet *sheet = newSheet(notes);
        const QString id = sheet->id();
        {
            WritingAt page(*sheet);
            page.write(written);
            sheet->save();
            QTRY_COMPARE(sheet->state(), QStringLiteral("saved"));
            page.write(QStringLiteral("à oublier"));
            QTRY_COMPARE_WITH_TIMEOUT(sheet->state(), QStringLiteral("draft"), 4000);
            sheet->forgetDraft();
            const QPointer<app::NoteSheet> before(sheet); // the next may lie at the same address
            QTRY_VERIFY(!before && notes.sheet());
        }
        QCOMPARE(notes.sheet()->id(), id);
        QVERIFY(!notes.sheet()->fromDraft());
        QCOMPARE(notes.sheet()->firstText(), written);
        QCOMPARE(drafts(at).size(), std::size_t(0));
    }
};

QTEST_MAIN(TestWritingANote)
#include "tst_writing_a_note.moc"
