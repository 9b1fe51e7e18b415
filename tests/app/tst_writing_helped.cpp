// What helps to write, and what must never happen by it: formatting as one step of undoing, bursts, templates and the
// last plan, spelling asked off the window's thread, versions, a note that is closed.
#include "app/session/note_pen.h"
#include "app/session/open_notes.h"
#include "desk_at_hand.h"
#include "journal/beginnings.h"
#include "journal/closing.h"
#include "journal/notes.h"

using namespace at_hand;

namespace {

domain::Session session(const char *id, QDate day, const QString &text) {
    domain::Session made;
    made.id = QLatin1String(id);
    made.beneficiary = QStringLiteral("b1");
    made.mission = QStringLiteral("m1");
    made.date = day;
    made.note = text;
    return made;
}

void save(DeskAtHand &at, const domain::Session &one) {
    QVERIFY(at.at([one](journal::Journal &open) { return journal::saveNote(open, one); }).ok());
}

class Page { // a text area of its own, as the window has for each text
public:
    Page() {
        QQmlComponent component(&m_engine);
        component.setData("import QtQuick\nTextEdit { textFormat: TextEdit.PlainText }", QUrl());
        m_area.reset(component.create());
        if (!m_area)
            qFatal("no text area");
    }
    QQuickTextDocument *document() { return m_area->property("textDocument").value<QQuickTextDocument *>(); }
    QString text() const { return m_area->property("text").toString(); }
    void type(const QString &text) {
        QMetaObject::invokeMethod(m_area.get(), "insert", Q_ARG(int, int(this->text().size())), Q_ARG(QString, text));
    }
    void undo() { QMetaObject::invokeMethod(m_area.get(), "undo"); }

private:
    QQmlEngine m_engine;
    std::unique_ptr<QObject> m_area;
};

app::NoteSheet *begun(app::OpenNotes &notes) {
    notes.begin(QStringLiteral("b1"), QStringLiteral("m1"));
    return QTest::qWaitFor([&] { return notes.sheet() != nullptr; }) ? notes.sheet() : nullptr;
}

struct BegunNote { // with the two texts it is written in
    explicit BegunNote(DeskAtHand &at) : notes(at.desk(), nullptr), sheet(begun(notes)) {
        if (!sheet)
            qFatal("no note was begun");
        sheet->attach(brought.document(), guesses.document());
    }
    app::OpenNotes notes;
    app::NoteSheet *sheet;
    Page brought, guesses;
};

} // namespace

class TestWritingHelped : public QObject {
    Q_OBJECT

    static app::NoteSheet *opened(app::OpenNotes &notes, const QString &id) {
        notes.open(id);
        return QTest::qWaitFor([&] { return notes.sheet() && notes.sheet()->id() == id; }) ? notes.sheet() : nullptr;
    }

private Q_SLOTS:
    void aPauseEndsWhatOneUndoTakesBack() {
        DeskAtHand at;
        at.create();
        BegunNote note(at);
        for (const char *letters : {"U", "n ", "p", "as"})
            note.brought.type(QLatin1String(letters));
        QTest::qWait(app::NoteSheet::pauseMilliseconds + 300);
        for (const char *letters : {" de", " plus"})
            note.brought.type(QLatin1String(letters));
        note.brought.undo();
        QCOMPARE(note.brought.text(), QStringLiteral("Un pas"));
        note.brought.undo();
        QCOMPARE(note.brought.text(), QString());
    }

    void formattingIsOneStepOfUndoing() {
        DeskAtHand at;
        at.create();
        BegunNote note(at);
        app::NotePen pen;
        pen.setSheet(note.sheet);
        pen.attach(note.brought.document());
        note.brought.type(QStringLiteral("un\u00a0: deux"));
        QCOMPARE(pen.stress(5, 9, 2), QPoint(7, 11));
        QCOMPARE(note.sheet->asWritten().note, QStringLiteral("un\u00a0: **deux**"));
        note.brought.undo();
        QVERIFY(!note.brought.text().contains(u'*') && note.brought.text().endsWith(QStringLiteral("deux")));
        pen.markLines(0, 0, QStringLiteral("box"));
        pen.tick(0);
        QCOMPARE(note.sheet->asWritten().note, QStringLiteral("- [x] un\u00a0: deux")); // the no-break space stays
        QCOMPARE(pen.lines().size(), 1);
        QVERIFY(pen.lines().front().toMap()[QStringLiteral("done")].toBool());
    }

    void theTemplateTheLastPlanAndSnippetsAreThereToBeginWith() {
        DeskAtHand at;
        at.create();
        save(at, session("s1", QDate(2026, 1, 5), QStringLiteral("## Pour la prochaine fois\n- [ ] appeler")));
        app::OpenNotes notes(at.desk(), nullptr);
        app::NoteSheet *sheet = begun(notes);
        app::Beginnings *help = sheet->beginnings();
        QTRY_COMPARE(help->planDay(), QStringLiteral("2026-01-05"));
        QCOMPARE(help->plan(), QStringList(QStringLiteral("appeler")));
        const QString kind = QStringLiteral("session");
        QCOMPARE(help->templateOf(kind, QStringLiteral("en")),
                 journal::shippedTemplate(kind, journal::Language::English));
        help->saveTemplate(kind, QStringLiteral("Bonjour Élodie"));
        QTRY_VERIFY(help->trouble()->present());
        help->saveTemplate(kind, QStringLiteral("## Météo"));
        QTRY_VERIFY(help->isOwn(kind));
        help->keepSnippet(QStringLiteral("obj"), QStringLiteral("Objectif : "));
        QTRY_COMPARE(help->standsFor(QStringLiteral("obj")), QStringLiteral("Objectif : "));
        Page brought, guesses;
        sheet->attach(brought.document(), guesses.document());
        app::NotePen pen;
        pen.setSheet(sheet);
        pen.attach(brought.document());
        brought.type(QStringLiteral("Son obj"));
        QCOMPARE(pen.expand(7), QPoint(15, 15));
        QCOMPARE(brought.text(), QStringLiteral("Son Objectif : "));
    }

    void spellingMarksWhatNoDictionaryKnowsAndLearns() {
        DeskAtHand at;
        at.create();
        app::OpenNotes notes(at.desk(), nullptr);
        app::NoteSheet *sheet = begun(notes);
        Page brought, guesses;
        brought.type(QStringLiteral("Elle hésitte encore devant Cœurdevache, et dans la réunion du lundi."));
        sheet->attach(brought.document(), guesses.document());
        app::NotePen pen;
        pen.setSheet(sheet);
        pen.attach(brought.document());
        QTRY_COMPARE(pen.nextWrong(0), QPoint(5, 12)); // and nobody's name
        QCOMPARE(pen.nextWrong(12), QPoint(5, 12));
        QCOMPARE(pen.wrongAt(7), QPoint(5, 12));
        QCOMPARE(pen.wrongAt(20), QPoint(-1, -1));
        QSignalSpy suggested(&pen, &app::NotePen::suggested);
        pen.wantSuggestions(5, 12);
        QTRY_COMPARE(suggested.size(), 1);
        QVERIFY(suggested[0][1].toStringList().contains(QStringLiteral("hésite")));
        QVERIFY(!sheet->unsaved()); // looks are no edits
        sheet->teach(QStringLiteral("hésitte"));
        QTRY_COMPARE(pen.nextWrong(0), QPoint(-1, -1));
        at.lock();
        QVERIFY(!at.filesHold(QStringLiteral("hésitte")));
    }

    void aMissingDictionaryIsSaid() {
        const QTemporaryDir nothing;
        app::SpellingDesk spelling(nullptr, {nothing.path()});
        QSignalSpy answered(&spelling, &app::SpellingDesk::answered);
        QVERIFY(!spelling.frenchMissing()); // not looked yet
        spelling.verdict(QStringLiteral("mot"), journal::Language::French);
        QTRY_COMPARE(answered.size(), 1);
        QVERIFY(spelling.frenchMissing() && spelling.englishMissing());
        QCOMPARE(spelling.verdict(QStringLiteral("mot"), journal::Language::French), app::SpellingDesk::Verdict::Right);
    }

    void versionsAreComparedWithWhatIsOnTheScreen() {
        DeskAtHand at;
        at.create();
        save(at, session("s1", QDate(2026, 1, 5), QStringLiteral("un petit pas")));
        save(at, session("s1", QDate(2026, 1, 5), QStringLiteral("un grand pas")));
        app::OpenNotes notes(at.desk(), nullptr);
        app::NoteSheet *sheet = opened(notes, QStringLiteral("s1"));
        QVERIFY(sheet);
        sheet->history()->load();
        QTRY_COMPARE(sheet->history()->moments().size(), 1);
        QCOMPARE(sheet->history()->compared(sheet->history()->noteOf(0), sheet->firstText()),
                 QStringLiteral("un <s>petit</s><u>grand</u> pas"));
        QCOMPARE(sheet->history()->compared(QStringLiteral("<a>"), QStringLiteral("<a>")), QStringLiteral("&lt;a&gt;"));
        QCOMPARE(sheet->history()->noteOf(7), QString());
    }

    void aClosedNoteIsOpenedToBeAddedToAndTheAdditionSurvivesAsADraft() {
        DeskAtHand at;
        at.create();
        save(at, session("s1", QDate(2026, 1, 5), QStringLiteral("Elle hésite.")));
        app::OpenNotes notes(at.desk(), nullptr);
        QPointer<app::NoteSheet> sheet = opened(notes, QStringLiteral("s1"));
        QVERIFY(sheet && sheet->closedOn().isEmpty());
        sheet->finish();
        QTRY_VERIFY(notes.sheet() && !notes.sheet()->closedOn().isEmpty());
        {
            Page text, guesses, added;
            sheet = notes.sheet();
            sheet->attach(text.document(), guesses.document(), added.document());
            QVERIFY(!sheet->unsaved());
            added.type(QStringLiteral("Elle a rappelé."));
            QTRY_COMPARE_WITH_TIMEOUT(sheet->state(), QStringLiteral("draft"), 5000);
        }
        app::OpenNotes again(at.desk(), nullptr);
        QPointer<app::NoteSheet> found = opened(again, QStringLiteral("s1"));
        QVERIFY(found && found->fromDraft());
        QCOMPARE(found->firstText(), QStringLiteral("Elle hésite."));
        QCOMPARE(found->firstAmendment(), QStringLiteral("Elle a rappelé."));
        found->save();
        QTRY_VERIFY(!found && again.sheet()); // another text now: opened anew
        QCOMPARE(again.sheet()->firstAmendment(), QString());
        QVERIFY(again.sheet()->firstText().startsWith(QStringLiteral("Elle hésite.")));
        QVERIFY(again.sheet()->firstText().endsWith(QStringLiteral("Elle a rappelé.")));
        QVERIFY(!again.sheet()->unsaved());
    }
};

QTEST_MAIN(TestWritingHelped)
#include "tst_writing_helped.moc"
