// A page is made in slices and its rows appear a few a turn; a key that comes meanwhile is told before anybody hears
// it.
#include "app/desk/few_a_turn.h"
#include "app/shell/key_watch.h"

#include <QAbstractItemModelTester>
#include <QStringListModel>
#include <QtTest>

using namespace aparte;

namespace {

QStringList words(int many) {
    QStringList list;
    for (int number = 0; number < many; ++number)
        list << QString::number(number);
    return list;
}

QStringList shown(const app::FewATurn &few) {
    QStringList list;
    for (int row = 0; row < few.rowCount(); ++row)
        list << few.index(row).data().toString();
    return list;
}

class Hearing : public QObject {
public:
    QStringList heard;
    bool event(QEvent *event) override {
        if (event->type() == QEvent::KeyPress)
            heard << QStringLiteral("key");
        return QObject::event(event);
    }
};

} // namespace

class TestPagesInSlices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rows_appear_a_few_a_turn_until_all_are_there_in_their_order() {
        QStringListModel rows(words(23));
        app::FewATurn few;
        const QAbstractItemModelTester tester(&few);
        QSignalSpy more(&few, &QAbstractItemModel::rowsInserted);
        few.setRows(&rows);
        QVERIFY(few.rowCount() > 0 && few.rowCount() < 10);
        QTRY_COMPARE(shown(few), words(23));
        QVERIFY(more.size() > 1);
        for (const auto &signal : more)
            QVERIFY(signal.at(2).toInt() - signal.at(1).toInt() < 10);
    }

    void a_list_that_is_read_anew_begins_anew() {
        QStringListModel rows(words(23));
        app::FewATurn few;
        const QAbstractItemModelTester tester(&few);
        few.setRows(&rows);
        QTRY_COMPARE(few.rowCount(), 23);
        rows.setStringList(words(2));
        QCOMPARE(shown(few), words(2));
        rows.setStringList(words(30));
        QTRY_COMPARE(shown(few), words(30));
        rows.insertRows(0, 1);
        QTRY_COMPARE(few.rowCount(), 31);
        QCOMPARE(few.index(0).data().toString(), QString());
    }

    void a_row_that_changes_is_said_when_it_is_shown_and_right_when_it_comes() {
        QStringListModel rows(words(23));
        app::FewATurn few;
        few.setRows(&rows);
        QSignalSpy said(&few, &QAbstractItemModel::dataChanged);
        rows.setData(rows.index(22), QStringLiteral("late"));
        QCOMPARE(said.size(), 0);
        rows.setData(rows.index(0), QStringLiteral("early"));
        QCOMPARE(said.size(), 1);
        QTRY_COMPARE(few.rowCount(), 23);
        QCOMPARE(few.index(22).data().toString(), QStringLiteral("late"));
        QCOMPARE(few.index(0).data().toString(), QStringLiteral("early"));
    }

    void a_list_that_goes_takes_its_rows_along() {
        app::FewATurn few;
        {
            QStringListModel rows(words(23));
            few.setRows(&rows);
        }
        QCOMPARE(few.rowCount(), 0);
        QStringListModel others(words(3));
        few.setRows(&others);
        QCOMPARE(few.rowCount(), 3);
        few.setRows(nullptr);
        QCOMPARE(few.rowCount(), 0);
    }

    void a_key_is_told_before_it_is_heard_and_not_when_nobody_waits() {
        Hearing ear;
        app::KeyWatch watch;
        connect(&watch, &app::KeyWatch::pressed, &watch, [&ear] { ear.heard << QStringLiteral("told"); });
        const auto press = [&ear](QEvent::Type type) {
            QKeyEvent event(type, Qt::Key_A, Qt::NoModifier, QStringLiteral("a"));
            QCoreApplication::sendEvent(&ear, &event);
        };
        press(QEvent::KeyPress);
        QCOMPARE(ear.heard, QStringList{QStringLiteral("key")});
        watch.setActive(true);
        press(QEvent::KeyPress);
        QCOMPARE(ear.heard, (QStringList{QStringLiteral("key"), QStringLiteral("told"), QStringLiteral("key")}));
        press(QEvent::ShortcutOverride); // comes before the shortcut
        QCOMPARE(ear.heard.size(), 4);
        press(QEvent::KeyRelease);
        QCOMPARE(ear.heard.size(), 4);
        watch.setActive(false);
        press(QEvent::KeyPress);
        QCOMPARE(ear.heard.last(), QStringLiteral("key"));
        QCOMPARE(ear.heard.size(), 5);
    }
};

QTEST_GUILESS_MAIN(TestPagesInSlices)
#include "tst_pages_in_slices.moc"
