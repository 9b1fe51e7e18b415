// A journal in a folder that a service carries elsewhere: said once, before and after; and what it left behind is
// named.
#include "app/unlock/first_run.h"
#include "unlocked_window.h"

using namespace at_hand;

namespace {

void touch(const QString &file) {
    QFile made(file);
    QVERIFY(made.open(QIODevice::WriteOnly));
}

} // namespace

class TestSyncedFolders : public QObject {
    Q_OBJECT

public:
    static void initMain() {
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", "disabled:");
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    }

private Q_SLOTS:
    void creatingAJournalThereIsAskedOnce() {
        DeskAtHand at;
        QVERIFY(QDir(at.place()).mkdir(QStringLiteral(".stfolder")));
        app::FirstRun run(at.desk());
        run.setFolder(at.folder());
        QVERIFY(!run.mayCreateThere());
        QCOMPARE(run.syncedBy(), QStringLiteral("Syncthing"));
        QVERIFY(run.mayCreateThere()); // all the same
        QTemporaryDir elsewhere;
        run.setFolder(elsewhere.filePath(QStringLiteral("Journal.aparte")));
        QVERIFY(run.syncedBy().isEmpty());
        QVERIFY(run.mayCreateThere());
    }

    void openingOneThereIsSaidOnceAndForThisFolderOnly() {
        DeskAtHand at;
        at.create();
        touch(at.place() + QStringLiteral("/.nextcloudsync.log"));
        {
            UnlockedWindow window(at);
            QCOMPARE(window.shell.syncedBy(), QStringLiteral("Nextcloud"));
            window.shell.syncUnderstood();
            QVERIFY(window.shell.syncedBy().isEmpty());
        }
        {
            UnlockedWindow window(at);
            QVERIFY(window.shell.syncedBy().isEmpty());
            window.preferences.setJournalFolder(QStringLiteral("/elsewhere"));
            QVERIFY(!window.preferences.syncAccepted());
        }
    }

    void whatASynchronisationLeftIsNamed() {
        DeskAtHand at;
        at.create();
        touch(at.folder() + QStringLiteral("/journal.sync-conflict-20261122-120000-ABCDEFG.db"));
        UnlockedWindow window(at);
        QCOMPARE(window.shell.conflicts().size(), 1);
        QVERIFY(window.shell.conflicts()[0].contains(QStringLiteral("sync-conflict")));
        window.shell.understood();
        QVERIFY(window.shell.conflicts().isEmpty());
    }
};

QTEST_MAIN(TestSyncedFolders)
#include "tst_synced_folders.moc"
