// From nothing to a first note: each step waits for the one before it, and the recovery code is only done with once it
// was typed back.
#include "app/unlock/first_run.h"
#include "desk_at_hand.h"
#include "journal/people.h"

using namespace at_hand;

class TestBeginning : public QObject {
    Q_OBJECT

    static bool comesTo(app::FirstRun &first, const char *step) {
        return QTest::qWaitFor([&] { return first.step() == QLatin1String(step) || first.trouble()->present(); },
                               30'000) &&
               first.step() == QLatin1String(step);
    }
    static QString createdWithCode(app::FirstRun &first, const DeskAtHand &at, bool withExample = false) {
        first.setFolder(at.folder());
        first.begin(withExample);
        first.create(passphrase());
        if (!comesTo(first, "code"))
            qFatal("no journal: %s", qPrintable(first.trouble()->code()));
        const QString code = first.codeGroups().join(u'-');
        first.codeCopied();
        return code;
    }

private Q_SLOTS:
    void theCodeMustBeTypedBackAsItWasShown() {
        DeskAtHand at;
        app::FirstRun first(at.desk());
        const QString code = createdWithCode(first, at);
        QCOMPARE(code.size(), 35); // thirty letters in six groups
        QString wrong = code;
        wrong[0] = wrong[0] == u'7' ? u'8' : u'7';
        first.typeBack(wrong);
        QVERIFY(first.codeDiffers());
        QCOMPARE(first.step(), QStringLiteral("typed-back"));
        first.back(); // to look again
        QCOMPARE(first.codeGroups().join(u'-'), code);
        first.codeCopied();
        first.typeBack(code.toLower().replace(u'-', u' '));
        QVERIFY(!first.codeDiffers());
        QCOMPARE(first.step(), QStringLiteral("person"));
        QVERIFY(first.codeGroups().isEmpty()); // shown once
    }

    void theFirstPersonOpensTheFirstNoteInTheirMission() {
        DeskAtHand at;
        app::FirstRun first(at.desk());
        first.typeBack(createdWithCode(first, at));
        QSignalSpy opened(&first, &app::FirstRun::opened), note(&first, &app::FirstRun::firstNote);
        first.addPerson(QStringLiteral("   "), QStringLiteral("cdg")); // nobody
        QVERIFY(!first.busy());
        first.addPerson(QStringLiteral(" Ysé Darrieus "), QStringLiteral("ministry"));
        QVERIFY(note.wait(20'000));
        QCOMPARE(opened.size(), 1);
        const auto missions =
            at.at([id = note[0][0].toString()](journal::Journal &open) { return *journal::missionsOf(open, id); });
        QCOMPARE(missions.size(), std::size_t(1));
        QCOMPARE(missions[0].id, note[0][1].toString());
        QCOMPARE(missions[0].framework, QStringLiteral("ministry"));
        QCOMPARE(at.at([](journal::Journal &open) { return *journal::listPeople(open); })[0].name,
                 QStringLiteral("Ysé Darrieus"));
        QVERIFY(!at.at([](journal::Journal &open) { return *journal::themes(open); }).empty());
    }

    void withTheExampleItOpensOnItsPeople() {
        DeskAtHand at;
        app::FirstRun first(at.desk());
        QSignalSpy opened(&first, &app::FirstRun::opened);
        first.typeBack(createdWithCode(first, at, true));
        QCOMPARE(first.step(), QStringLiteral("example"));
        QVERIFY(opened.wait(60'000));
        QVERIFY(at.at([](journal::Journal &open) { return *journal::listPeople(open); }).size() > 20);
    }

    void aFolderThatIsTakenIsSaidAndKept() {
        DeskAtHand at;
        at.create();
        at.lock();
        const auto before = at.files();
        app::FirstRun first(at.desk());
        first.setFolder(at.folder());
        first.begin(false);
        first.create(passphrase());
        QTRY_VERIFY_WITH_TIMEOUT(first.trouble()->present(), 20'000);
        QCOMPARE(first.step(), QStringLiteral("passphrase"));
        QVERIFY(at.files() == before);
        first.setFolder(at.place() + QStringLiteral("/autre.aparte"));
        QVERIFY(!first.trouble()->present());
    }
};

QTEST_MAIN(TestBeginning)
#include "tst_beginning.moc"
