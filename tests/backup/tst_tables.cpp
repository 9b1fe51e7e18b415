#include "backup/backups.h"
#include "backup/generation_names.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace aparte::backup;

// What needs no vault: names, which generations stay, what carries a folder elsewhere.
class Tables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesOfGenerationsComeBack_data();
    void namesOfGenerationsComeBack();
    void otherNamesAreNotOurs_data();
    void otherNamesAreNotOurs();
    void generationsAreThinned_data();
    void generationsAreThinned();
    void tenYearsLeaveTwentyThreeAtMost();
    void aCarriedFolderIsNoticed_data();
    void aCarriedFolderIsNoticed();
    void conflictCopiesAreNamed_data();
    void conflictCopiesAreNamed();
};

namespace {

// "2026-11-22", or with a sequence "2026-11-22/7"; otherwise sequences grow with the order given, oldest first.
std::vector<Generation> generationsOf(const QStringList &days) {
    std::vector<Generation> all;
    for (const auto &day : days) {
        const auto parts = day.split(u'/');
        Generation one;
        one.day = QDate::fromString(parts[0], Qt::ISODate);
        one.sequence = parts.size() > 1 ? parts[1].toULongLong() : all.size() + 1;
        one.verified = true;
        one.path = day;
        all.insert(all.begin(), one);
    }
    return all;
}

QStringList everyDay(const char *from, int days) {
    QStringList all;
    for (int i = 0; i < days; ++i)
        all.append(QDate::fromString(QLatin1String(from), Qt::ISODate).addDays(i).toString(Qt::ISODate));
    return all;
}

} // namespace

void Tables::namesOfGenerationsComeBack_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("first") << QStringLiteral("journal-00000000000000000001-20261122.db");
    QTest::newRow("largest") << QStringLiteral("journal-18446744073709551615-20240229.db");
    QTest::newRow("beside another") << QStringLiteral("journal-00000000000000000012-20261122-2.db");
    QTest::newRow("not verified") << QStringLiteral("journal-00000000000000000012-20261122.db.part");
}

void Tables::namesOfGenerationsComeBack() {
    QFETCH(QString, name);
    const auto read = generationName(name);
    QVERIFY(read);
    QCOMPARE(text(*read), name);
}

void Tables::otherNamesAreNotOurs_data() {
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"journal.db", "journal-1-20261122.db", "journal-00000000000000000001-20261322.db",
          "journal-00000000000000000001-20261122.db.tmp", "journal-00000000000000000001-20261122 (2).db",
          "journal-99999999999999999999-20261122.db", "journal-00000000000000000001-20230229.db",
          "Journal-00000000000000000001-20261122.db", "journal-00000000000000000001-20261122-0.db",
          "journal-00000000000000000001-20261122.db\n", "keys", "", "../journal-00000000000000000001-20261122.db",
          "journal-00000000000000000001-20261122.sync-conflict-20261122-101010-ABCDEFG.db"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void Tables::otherNamesAreNotOurs() {
    QFETCH(QString, name);
    QVERIFY(!generationName(name));
}

void Tables::generationsAreThinned_data() {
    QTest::addColumn<QStringList>("days");
    QTest::addColumn<QStringList>("gone");
    const auto row = [](const char *name, const QStringList &days, const QStringList &gone) {
        QTest::newRow(name) << days << gone;
    };
    row("none", {}, {});
    row("one", {"2026-11-22"}, {});
    row("a week stays whole", everyDay("2026-11-16", 7), {});
    // Monday 9 to Monday 23: 17 to 23 are the last seven days; 23, 22 and 15 the weeks'; 23 the month's.
    row("fifteen days", everyDay("2026-11-09", 15),
        {"2026-11-16", "2026-11-14", "2026-11-13", "2026-11-12", "2026-11-11", "2026-11-10", "2026-11-09"});
    row("days with gaps count, not dates",
        {"2026-01-05", "2026-03-02", "2026-05-04", "2026-07-06", "2026-09-07", "2026-10-05", "2026-11-02"}, {});
    row("many on one day: the last", {"2026-11-22/1", "2026-11-22/2", "2026-11-22/3"},
        {"2026-11-22/2", "2026-11-22/1"});
    row("the leap day is a month's last",
        {"2024-02-28", "2024-02-29", "2024-03-31", "2024-04-30", "2024-05-31", "2024-06-30", "2024-07-31", "2024-08-31",
         "2024-09-30", "2024-10-31", "2024-11-30"},
        {"2024-02-28"});
    row("twelve months",
        {"2025-01-31", "2025-02-28", "2025-03-31", "2025-04-30", "2025-05-31", "2025-06-30", "2025-07-31", "2025-08-31",
         "2025-09-30", "2025-10-31", "2025-11-30", "2025-12-31", "2026-01-31"},
        {"2025-01-31"});
    // A clock that was wrong by a year and put right: what was made then does not push out the newest.
    row("clock set back",
        {"2027-11-16/1", "2027-11-17/2", "2027-11-18/3", "2027-11-19/4", "2027-11-20/5", "2027-11-21/6", "2027-11-22/7",
         "2026-11-22/8"},
        {});
    row("clock set back, twelve months ahead of it",
        QStringList{"2028-01-31/1", "2028-02-29/2", "2028-03-31/3", "2028-04-30/4", "2028-05-31/5", "2028-06-30/6",
                    "2028-07-31/7", "2028-08-31/8", "2028-09-30/9", "2028-10-31/10", "2028-11-30/11", "2028-12-31/12",
                    "2026-11-21/13", "2026-11-22/14"},
        {"2026-11-21/13"});
    row("clock set forward", {"2026-11-21/1", "2026-11-22/2", "2040-01-01/3"}, {});
    row("new year's week",
        {"2025-12-29", "2025-12-30", "2025-12-31", "2026-01-01", "2026-01-02", "2026-01-03", "2026-01-04",
         "2026-01-05"},
        {"2025-12-29"}); // 30 to 5 are the seven; the 31st is the month's anyway
}

void Tables::generationsAreThinned() {
    QFETCH(QStringList, days);
    QFETCH(QStringList, gone);
    QStringList thinnedDays;
    for (const auto &each : thinned(generationsOf(days)))
        thinnedDays.append(each.path);
    thinnedDays.sort();
    gone.sort();
    QCOMPARE(thinnedDays, gone);
}

void Tables::tenYearsLeaveTwentyThreeAtMost() {
    QStringList there;
    std::size_t most = 0;
    QDate day(2024, 1, 1);
    for (std::uint64_t sequence = 1; sequence < 3650; ++sequence, day = day.addDays(1)) {
        there.append(day.toString(Qt::ISODate) + u'/' + QString::number(sequence));
        for (const auto &each : thinned(generationsOf(there)))
            there.removeOne(each.path);
        QCOMPARE(there.last().section(u'/', 1), QString::number(sequence)); // never the newest
        most = std::max(most, static_cast<std::size_t>(there.size()));
    }
    QVERIFY2(most <= 23 && there.size() >= 20, qPrintable(QString::number(most)));
}

void Tables::aCarriedFolderIsNoticed_data() {
    QTest::addColumn<QString>("trace");
    QTest::addColumn<QString>("carrier");
    const auto row = [](const char *trace, const char *carrier) {
        QTest::newRow(trace) << QString::fromLatin1(trace) << QString::fromLatin1(carrier);
    };
    row(".stfolder/", "Syncthing");
    row(".stfolder", "Syncthing");
    row(".stversions/", "Syncthing");
    row(".nextcloudsync.log", "Nextcloud");
    row(".sync_6f1e2d.db", "Nextcloud");
    row("._sync_6f1e2d.db", "Nextcloud");
    row(".owncloudsync.log", "ownCloud");
    row(".dropbox", "Dropbox");
    row(".dropbox.cache/", "Dropbox");
    row(".dropbox/", ""); // in a home folder: Dropbox's own settings
    row("notes.txt", "");
    row("synchro/", "");
}

void Tables::aCarriedFolderIsNoticed() {
    QFETCH(QString, trace);
    QFETCH(QString, carrier);
    QTemporaryDir place;
    const QDir dir(place.path());
    if (trace.endsWith(u'/')) {
        dir.mkdir(trace.chopped(1));
    } else {
        QFile file(dir.filePath(trace));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    dir.mkpath(QStringLiteral("a/b"));
    QCOMPARE(syncedBy(dir.path()), carrier);
    QCOMPARE(syncedBy(dir.filePath(QStringLiteral("a/b"))), carrier);
    QCOMPARE(syncedBy(dir.filePath(QStringLiteral("new"))), carrier); // not there yet
    QFile::link(dir.filePath(QStringLiteral("a/b")), dir.filePath(QStringLiteral("link")));
    QCOMPARE(syncedBy(dir.filePath(QStringLiteral("link"))), carrier);
}

void Tables::conflictCopiesAreNamed_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("conflict");
    for (const char *name :
         {"journal.sync-conflict-20261122-101010-ABCDEFG.db", "keys.sync-conflict-20261122-101010-ABCDEFG",
          "journal (conflicted copy 2026-11-22 101010).db", "keys (conflicted copy 2026-11-22 101010)",
          "journal_conflict-20261122-101010.db", "journal (Anna's conflicted copy 2026-11-22).db",
          "keys (Copie en conflit de Anna 2026-11-22)", "journal (case conflicted copy).db",
          "journal.db-wal.sync-conflict-20261122-101010-ABCDEFG"})
        QTest::newRow(name) << QString::fromLatin1(name) << true;
    for (const char *name : {"journal.db", "keys", "reserve", "journal.db-wal", "journal.db-shm", "keys.new",
                             "notes (conflicted copy 2026-11-22).txt", "journal conflict.db"})
        QTest::newRow(name) << QString::fromLatin1(name) << false;
}

void Tables::conflictCopiesAreNamed() {
    QFETCH(QString, name);
    QFETCH(bool, conflict);
    QTemporaryDir place;
    QFile file(place.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(conflictCopies(place.path()), conflict ? QStringList{name} : QStringList());
}

QTEST_APPLESS_MAIN(Tables)
#include "tst_tables.moc"
