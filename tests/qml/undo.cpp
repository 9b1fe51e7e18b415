// Undo in the writing room: it survives a visit to another note, and never takes away what a note was opened with.
#include "app/session/open_notes.h"
#include "desk_at_hand.h"
#include "journal/notes.h"

#include <QQmlExtensionPlugin>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickView>

Q_IMPORT_QML_PLUGIN(ApartePlugin)

using namespace at_hand;

namespace {

class Room {
public:
    explicit Room(DeskAtHand &at) : notes(at.desk(), nullptr) {
        m_view.engine()->addImportPath(QStringLiteral(":/qt/qml"));
        m_view.setResizeMode(QQuickView::SizeRootObjectToView);
        m_view.resize(900, 700);
        m_view.setInitialProperties({{QStringLiteral("notes"), QVariant::fromValue(&notes)}});
        m_view.setSource(QUrl(QStringLiteral("qrc:/qt/qml/Aparte/session/WritingRoom.qml")));
        m_view.show();
        m_view.requestActivate();
        if (!QTest::qWaitForWindowActive(&m_view) || m_view.status() != QQuickView::Ready)
            qFatal("the writing room does not show");
    }
    bool begin() {
        const int before = notes.rowCount();
        notes.begin(QStringLiteral("b1"), QStringLiteral("m1"));
        return QTest::qWaitFor([&] { return notes.rowCount() == before + 1 && !onScreen().isNull(); });
    }
    void type(const QString &ascii) {
        for (const QChar letter : ascii)
            QTest::keyClick(&m_view, letter.toLatin1());
    }
    void undo() { QTest::keyClick(&m_view, Qt::Key_Z, Qt::ControlModifier); }
    void redo() { QTest::keyClick(&m_view, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }
    QString onScreen() const { // of the text that has the keyboard; null: none has
        QQuickItem *area = m_view.activeFocusItem();
        const QVariant text = area ? area->property("text") : QVariant();
        return text.isValid() ? text.toString() + u' ' : QString();
    }
    app::OpenNotes notes;

private:
    QQuickView m_view;
};

} // namespace

class TestUndo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QQuickStyle::setStyle(QStringLiteral("Basic")); }

    void itSurvivesAVisitToAnotherNote() {
        DeskAtHand at;
        at.create();
        Room room(at);
        QVERIFY(room.begin());
        const QString first = room.notes.sheet()->id();
        room.type(QStringLiteral("un pas"));
        QTRY_COMPARE(room.onScreen(), QStringLiteral("un pas "));
        QVERIFY(room.begin());
        QVERIFY(room.notes.sheet()->id() != first);
        QTRY_COMPARE(room.onScreen(), QStringLiteral(" "));
        room.type(QStringLiteral("autre"));
        QTRY_COMPARE(room.onScreen(), QStringLiteral("autre "));

        room.notes.open(first);
        QTRY_COMPARE(room.onScreen(), QStringLiteral("un pas "));
        room.undo();
        QVERIFY(room.onScreen().size() < 7);
        room.redo();
        QCOMPARE(room.onScreen(), QStringLiteral("un pas "));
        room.notes.save(); // nor does saving end it
        QTRY_COMPARE(room.notes.sheet()->state(), QStringLiteral("saved"));
        room.undo();
        QVERIFY(room.onScreen().size() < 7);
    }

    void itNeverEmptiesANoteJustOpened() {
        DeskAtHand at;
        at.create();
        domain::Session session;
        session.id = QStringLiteral("s1");
        session.beneficiary = QStringLiteral("b1");
        session.mission = QStringLiteral("m1");
        session.date = QDate(2026, 3, 4);
        session.note = QStringLiteral("Ce qui fut écrit.");
        QVERIFY(at.at([session](journal::Journal &open) { return journal::saveNote(open, session); }).ok());
        Room room(at);
        room.notes.open(session.id);
        QTRY_COMPARE(room.onScreen(), session.note + u' ');
        for (int more = 0; more < 3; ++more)
            room.undo();
        QCOMPARE(room.onScreen(), session.note + u' ');
        QCOMPARE(room.notes.sheet()->state(), QStringLiteral("unchanged"));
        room.type(QStringLiteral("!"));
        for (int more = 0; more < 3; ++more)
            room.undo();
        QCOMPARE(room.onScreen(), session.note + u' ');
    }
};

QTEST_MAIN(TestUndo)
#include "undo.moc"
