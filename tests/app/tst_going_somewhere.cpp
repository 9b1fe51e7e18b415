// Ctrl+K and the places of the window: what is typed finds people and places, and there is always the way back.
#include "app/people/people_page.h"
#include "unlocked_window.h"

using namespace at_hand;

class TestGoingSomewhere : public QObject {
    Q_OBJECT

    static QVariantList words() {
        const auto word = [](const char *kind, const char *id, const char *name) {
            return QVariantMap{{QStringLiteral("kind"), QLatin1String(kind)},
                               {QStringLiteral("id"), QLatin1String(id)},
                               {QStringLiteral("name"), QString::fromUtf8(name)}};
        };
        return {word("place", "today", "Aujourd’hui"), word("place", "people", "Personnes"),
                word("command", "person", "Ajouter une personne"), word("command", "lock", "Verrouiller"),
                word("command", "open", "Tout ouvrir")};
    }

public:
    static void initMain() {
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", "disabled:");
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    }

private Q_SLOTS:
    void theBeginningOfAWordComesFirstAndAccentsDoNotCount() {
        DeskAtHand at;
        at.create();
        app::GoTo goTo(at.desk(), nullptr);
        goTo.open(words());
        QTRY_COMPARE(goTo.count(), 6);
        goTo.setText(QStringLiteral("per"));
        QCOMPARE(goTo.count(), 2);
        goTo.setText(QStringLiteral("ou")); // inside three words, at the beginning of one
        QCOMPARE(goTo.count(), 4);
        QAbstractItemModel &rows = *goTo.destinations();
        QCOMPARE(rows.index(0, 0).data(rows.roleNames().key("name")).toString(), QStringLiteral("Tout ouvrir"));
        goTo.setText(QStringLiteral("coeurde élo")); // in any order
        QCOMPARE(goTo.count(), 1);
        goTo.setText(QStringLiteral("coeurde per"));
        QCOMPARE(goTo.count(), 0);
        goTo.setText(QStringLiteral("COEUR"));
        QCOMPARE(goTo.count(), 1);
        QSignalSpy person(&goTo, &app::GoTo::personChosen), word(&goTo, &app::GoTo::wordChosen);
        goTo.chooseCurrent();
        QCOMPARE(person.size(), 1);
        QCOMPARE(person[0][0].toString(), QStringLiteral("b1"));
        QCOMPARE(goTo.count(), 0); // nothing stays behind
        goTo.open(words());
        goTo.setText(QStringLiteral("rouill")); // inside a word
        goTo.move(5);                           // not beyond the last
        QCOMPARE(goTo.current(), 0);
        goTo.chooseCurrent();
        QCOMPARE(word.size(), 1);
        QCOMPARE(word[0][0].toString(), QStringLiteral("lock"));
    }

    void everyPlaceIsReachedAndBackLeadsWhereOneWas() {
        DeskAtHand at;
        at.create();
        UnlockedWindow window(at);
        app::Navigation &navigation = *window.shell.navigation();
        QCOMPARE(navigation.place(), QStringLiteral("today"));
        for (const char *place : {"people", "lessons", "settings", "today"}) {
            window.shell.go(QLatin1String(place));
            QCOMPARE(navigation.place(), QLatin1String(place));
            QVERIFY(!navigation.canGoBack()); // a place of its own
        }
        window.shell.go(QStringLiteral("people"));
        auto *people = window.page<app::PeoplePage>();
        people->setFilter(QStringLiteral("élo"));
        for (const char *page : {"help", "search", "organisations", "exchange", "person"}) {
            window.shell.go(QLatin1String(page));
            QVERIFY(navigation.canGoBack());
            QCOMPARE(navigation.section(), QStringLiteral("people"));
            navigation.back();
            QCOMPARE(window.page<app::PeoplePage>(), people); // as it was left
            QCOMPARE(people->filter(), QStringLiteral("élo"));
        }
    }

    void aLockedWindowGoesNowhere() {
        DeskAtHand at;
        at.create();
        UnlockedWindow window(at);
        window.shell.notes()->begin(QStringLiteral("b1"), QStringLiteral("m1"));
        QTRY_COMPARE(window.shell.notes()->rowCount(), 1);
        window.shell.locker()->lock();
        QCOMPARE(window.gone, 1);
        QCOMPARE(window.shell.notes()->rowCount(), 0);
        QVERIFY(!window.shell.unlocked());
        for (const char *place : {"people", "settings", "search", "note"}) {
            window.shell.go(QLatin1String(place));
            QCOMPARE(window.shell.navigation()->place(), QString());
        }
    }
};

QTEST_MAIN(TestGoingSomewhere)
#include "tst_going_somewhere.moc"
