// What is kept about the window on this machine: a few plain lines, bounded, and nobody's name.
#include "app/mission/person_page.h"
#include "app/people/people_page.h"
#include "unlocked_window.h"

using namespace at_hand;

class TestPreferences : public QObject {
    Q_OBJECT

    static QByteArray contents(const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

public:
    static void initMain() {
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", "disabled:");
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    }

private Q_SLOTS:
    void anHourOfUseLeavesNobodysName() {
        DeskAtHand at;
        at.create();
        UnlockedWindow window(at);
        window.shell.go(QStringLiteral("people"));
        auto *people = window.page<app::PeoplePage>();
        QTRY_COMPARE(people->count(), 1);
        people->setFilter(QStringLiteral("lodie"));
        people->open(0);
        QTRY_VERIFY(window.page<app::PersonPage>()->loaded());
        window.page<app::PersonPage>()->newNote();
        QTRY_VERIFY(window.shell.notes()->sheet());
        window.preferences.setLanguage(QStringLiteral("en"));
        window.preferences.setAppearance(QStringLiteral("dark"));
        window.preferences.setTextSize(150);
        window.preferences.setIdleMinutes(9);
        window.shell.locker()->lock();
        QCOMPARE(window.gone, 1);

        const QByteArray kept = contents(at.place() + QStringLiteral("/config/aparte.ini"));
        QCOMPARE(kept,
                 QStringLiteral("[aparte]\nlanguage=en\nappearance=dark\ntext-size=150\nidle-minutes=9\njournal=%1\n")
                     .arg(at.folder())
                     .toUtf8());
        QVERIFY(!at.filesHold(QStringLiteral("lodie")));
        QVERIFY(!at.filesHold(QStringLiteral("urdevache")));
    }

    void whatIsKeptIsReadAgain() {
        QTemporaryDir place;
        const QString file = place.filePath(QStringLiteral("a/b/aparte.ini"));
        {
            app::Preferences first(file);
            QCOMPARE(first.language(), QString());
            QCOMPARE(first.idleMinutes(), 5);
            first.setLanguage(QStringLiteral("fr"));
            first.setTextSize(175);
            first.setJournalFolder(QStringLiteral("/ailleurs/à moi = toi.aparte"));
        }
        const app::Preferences second(file);
        QCOMPARE(second.language(), QStringLiteral("fr"));
        QCOMPARE(second.textSize(), 175);
        QCOMPARE(second.journalFolder(), QStringLiteral("/ailleurs/à moi = toi.aparte"));
    }

    void whatCannotBeReadKeepsItsDefault_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("noise") << QByteArray("\xff\xfe\x00\x01=\n===\n\n=x", 14);
        QTest::newRow("unknown words") << QByteArray("language=xx\nappearance=pink\ntext-size=big\nidle-minutes=-3\n");
        QTest::newRow("huge") << QByteArray(200'000, 'a');
    }
    void whatCannotBeReadKeepsItsDefault() {
        QFETCH(QByteArray, text);
        QTemporaryDir place;
        QFile file(place.filePath(QStringLiteral("aparte.ini")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        const app::Preferences read(file.fileName());
        QCOMPARE(read.language(), QString());
        QCOMPARE(read.appearance(), QString());
        QCOMPARE(read.textSize(), 100);
        QCOMPARE(read.idleMinutes(), 5);
    }

    void aTipThatWasReadStaysAwayUntilAllAreWanted() {
        QTemporaryDir place;
        const QString file = place.filePath(QStringLiteral("aparte.ini"));
        {
            app::Preferences first(file);
            first.seeTip(QStringLiteral("saving"));
            first.seeTip(QStringLiteral("go-to"));
            first.seeTip(QStringLiteral("saving"));
        }
        app::Preferences second(file);
        QCOMPARE(second.tipsSeen(), (QStringList{QStringLiteral("saving"), QStringLiteral("go-to")}));
        second.showTipsAgain();
        QCOMPARE(app::Preferences(file).tipsSeen(), QStringList());
        QVERIFY(!contents(file).contains("tips"));
    }

    void theIdleTimeNeverGoesAway() {
        QTemporaryDir place;
        QFile file(place.filePath(QStringLiteral("aparte.ini")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("idle-minutes=100000\ntext-size=100000\n") > 0);
        file.close();
        app::Preferences read(file.fileName());
        QCOMPARE(read.idleMinutes(), 60);
        QCOMPARE(read.textSize(), 200);
        read.setIdleMinutes(0);
        QCOMPARE(read.idleMinutes(), 1);
    }
};

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
