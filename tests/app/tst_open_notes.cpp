// Notes side by side: a bounded number of them, and none gives way with something unsaved in it.
#include "app/session/open_notes.h"
#include "desk_at_hand.h"

using namespace at_hand;

class TestOpenNotes : public QObject {
    Q_OBJECT

    static app::NoteSheet *begun(app::OpenNotes &notes) {
        const app::NoteSheet *before = notes.sheet();
        notes.begin(QStringLiteral("b1"), QStringLiteral("m1"));
        if (!QTest::qWaitFor([&] { return notes.sheet() && notes.sheet() != before; }))
            qFatal("no note opens");
        return notes.sheet();
    }

private Q_SLOTS:
    void theOneOpenedLongestAgoGivesWayUnlessSomethingInItIsUnsaved() {
        DeskAtHand at;
        at.create();
        app::OpenNotes notes(at.desk(), nullptr);
        const QString unsaved = begun(notes)->id();
        notes.sheet()->setMinutes(17);
        const QString untouched = begun(notes)->id();
        for (std::size_t more = 2; more <= app::OpenNotes::most; ++more)
            begun(notes);
        QCOMPARE(notes.rowCount(), static_cast<int>(app::OpenNotes::most));
        QStringList open;
        for (int row = 0; row < notes.rowCount(); ++row)
            open << notes.data(notes.index(row), Qt::UserRole).value<app::NoteSheet *>()->id();
        QVERIFY(open.contains(unsaved));
        QVERIFY(!open.contains(untouched));
    }

    void whatIsChosenTwiceIsNotChosenAndEachChoiceIsAnEdit() {
        DeskAtHand at;
        at.create();
        app::OpenNotes notes(at.desk(), nullptr);
        app::NoteSheet *sheet = begun(notes);
        QVERIFY(!sheet->unsaved());
        sheet->toggleTechnique(QStringLiteral("exercise"));
        sheet->toggleTheme(QStringLiteral("t1"));
        QCOMPARE(sheet->techniques(), QStringList(QStringLiteral("exercise")));
        QVERIFY(sheet->unsaved());
        sheet->toggleTechnique(QStringLiteral("exercise"));
        sheet->toggleTheme(QStringLiteral("t1"));
        QVERIFY(sheet->techniques().isEmpty() && sheet->themes().isEmpty());
    }

    void aNoteThatOnlyLooksOtherwiseIsNotEdited() {
        DeskAtHand at;
        at.create();
        app::OpenNotes notes(at.desk(), nullptr);
        app::NoteSheet *sheet = begun(notes);
        WritingAt page(*sheet);
        page.resize(31);
        QVERIFY(!sheet->unsaved());
        page.write(QStringLiteral("Un mot"));
        QVERIFY(sheet->unsaved());
    }
};

QTEST_MAIN(TestOpenNotes)
#include "tst_open_notes.moc"
