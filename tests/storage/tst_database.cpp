#include "storage/record_tables.h"
#include "storage/sqlite_fault.h"
#include "storage/transaction.h"
#include "storage_support.h"

#include <sqlcipher/sqlite3.h>
#include <sys/stat.h>

using namespace aparte;
using namespace aparte::storage;
using namespace aparte::test;

// journal.db: settings that each have bitten, what a damaged file answers, migrations.
class Database : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { crypto::startSodium(); }
    void everySettingIsAsTold_data();
    void everySettingIsAsTold();
    void theFileIsPrivateAndShowsNothing();
    void sortingTenMegabytesMakesNoFile();
    void anEmptyFileIsNotAnEmptyDatabase_data();
    void anEmptyFileIsNotAnEmptyDatabase();
    void anotherKeyAndAnotherSaltAreRefused();
    void aFlippedBitOnAnyPageIsFound();
    void anExistingFileIsNotOverwritten();
    void aReaderSeesWhatTheWriterCommitted();
    void whatIsNotCommittedIsGone();
    void everyCodeOfSqliteHasItsFault_data();
    void everyCodeOfSqliteHasItsFault();
    void aRowOfAnotherSizeIsDamage();
};

void Database::everySettingIsAsTold_data() {
    QTest::addColumn<QByteArray>("setting");
    QTest::addColumn<QByteArray>("value");
    for (const char *row : {"temp_store=2", "journal_mode=wal", "synchronous=2", "secure_delete=1", "cell_size_check=1",
                            "trusted_schema=0", "mmap_size=0", "locking_mode=normal", "page_size=16384",
                            "cipher_hmac_algorithm=HMAC_SHA256", "auto_vacuum=2"}) {
        const auto parts = QByteArray(row).split('=');
        QTest::newRow(parts[0].constData()) << parts[0] << parts[1];
    }
}

void Database::everySettingIsAsTold() {
    QFETCH(QByteArray, setting);
    QFETCH(QByteArray, value);
    Desk desk;
    auto connection = desk.create();
    REQUIRE_OK(connection);
    REQUIRE_OK(createTables(*connection));
    struct Question {
        const char *name;
        Sql sql;
    };
    static constexpr Question questions[] = {
        {"temp_store", "PRAGMA temp_store"},
        {"journal_mode", "PRAGMA journal_mode"},
        {"synchronous", "PRAGMA synchronous"},
        {"secure_delete", "PRAGMA secure_delete"},
        {"cell_size_check", "PRAGMA cell_size_check"},
        {"trusted_schema", "PRAGMA trusted_schema"},
        {"mmap_size", "PRAGMA mmap_size"},
        {"locking_mode", "PRAGMA locking_mode"},
        {"page_size", "PRAGMA page_size"},
        {"cipher_hmac_algorithm", "PRAGMA cipher_hmac_algorithm"},
        {"auto_vacuum", "PRAGMA auto_vacuum"},
    };
    for (const auto &[name, sql] : questions)
        if (name == setting) {
            auto text = connection->text(sql);
            REQUIRE_OK(text);
            QCOMPARE(QByteArray::fromStdString(text->empty() ? "0" : *text), value);
            return;
        }
    QFAIL("no such question");
}

void Database::theFileIsPrivateAndShowsNothing() {
    Desk desk;
    const auto mask = ::umask(0);
    auto connection = desk.create();
    REQUIRE_OK(connection);
    REQUIRE_OK(createTables(*connection));
    ::umask(mask);
    for (const char *name : {"journal.db", "journal.db-wal"}) {
        struct stat facts {};
        QCOMPARE(::stat(desk.path(name).c_str(), &facts), 0);
        QCOMPARE(int(facts.st_mode & 0777), 0600);
    }
    REQUIRE_OK(connection->checkpoint());
    const auto bytes = readFile(desk.path());
    QCOMPARE(bytes.left(16), QByteArray(reinterpret_cast<const char *>(desk.salt.data()), 16));
    QVERIFY(!bytes.contains("SQLite format") && !bytes.contains("CREATE TABLE"));
}

void Database::sortingTenMegabytesMakesNoFile() {
    Desk desk;
    auto connection = desk.create();
    REQUIRE_OK(connection);
    REQUIRE_OK(connection->run("CREATE TABLE t(a, b)"));
    REQUIRE_OK(connection->run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000) "
                               "INSERT INTO t SELECT abs(random()), 'canary-' || hex(randomblob(150)) FROM n"));
    const auto openFiles = [] {
        QStringList files;
        for (const auto &entry : QDir(QStringLiteral("/proc/self/fd")).entryInfoList(QDir::Files | QDir::System))
            files << entry.symLinkTarget();
        return files;
    };
    auto sorted = connection->prepare("SELECT DISTINCT b FROM t ORDER BY b");
    REQUIRE_OK(sorted);
    REQUIRE_OK(sorted->step()); // the sorter holds 18 MB now
    for (const auto &file : openFiles())
        QVERIFY2(!file.contains(QStringLiteral("etilqs")) && !file.contains(QStringLiteral("(deleted)")),
                 qPrintable(file));
    REQUIRE_OK(connection->run("CREATE TEMP TABLE u AS SELECT * FROM t ORDER BY a"));
    for (const auto &file : openFiles())
        QVERIFY2(!file.contains(QStringLiteral("etilqs")) && !file.contains(QStringLiteral("(deleted)")),
                 qPrintable(file));
}

void Database::anEmptyFileIsNotAnEmptyDatabase_data() {
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 16, 4096, 16383})
        QTest::addRow("%d bytes", size) << size;
}

void Database::anEmptyFileIsNotAnEmptyDatabase() {
    QFETCH(int, size);
    Desk desk;
    writeFile(desk.path(), QByteArray(size, 'x'));
    REQUIRE_FAULT(desk.open(), Damaged, "database.size");
    QCOMPARE(readFile(desk.path()).size(), size);
}

void Database::anotherKeyAndAnotherSaltAreRefused() {
    Desk desk;
    {
        auto connection = desk.create();
        REQUIRE_OK(connection);
        REQUIRE_OK(createTables(*connection));
    }
    const Desk other(9);
    REQUIRE_FAULT(Connection::open(desk.path(), other.key, desk.salt, Connection::Access::ReadWrite), Damaged,
                  "database.header");
    auto salt = desk.salt;
    salt[3] ^= 1;
    REQUIRE_FAULT(Connection::open(desk.path(), desk.key, salt, Connection::Access::ReadWrite), Damaged,
                  "database.salt");
    REQUIRE_OK(desk.open());
}

void Database::aFlippedBitOnAnyPageIsFound() {
    Desk desk;
    {
        auto connection = desk.create();
        REQUIRE_OK(createTables(*connection));
        REQUIRE_OK(insertVault(*connection, {}));
    }
    const auto whole = readFile(desk.path());
    for (qsizetype at = 0; at < whole.size(); at += 1999) {
        auto altered = whole;
        altered[at] = static_cast<char>(altered[at] ^ 4);
        writeFile(desk.path(), altered);
        auto connection = desk.open();
        if (!connection) {
            QVERIFY(connection.fault().kind == Fault::Kind::Damaged);
            continue;
        }
        auto bad = connection->text("PRAGMA cipher_integrity_check");
        QVERIFY(!bad.ok() || !bad->empty());
    }
}

void Database::anExistingFileIsNotOverwritten() {
    Desk desk;
    writeFile(desk.path(), "mine");
    REQUIRE_FAULT(desk.create(), WrongUse, "file.exists");
    QCOMPARE(readFile(desk.path()), QByteArray("mine"));
}

void Database::aReaderSeesWhatTheWriterCommitted() {
    Desk desk;
    auto writer = desk.create();
    REQUIRE_OK(createTables(*writer));
    auto reader = desk.open(Connection::Access::ReadOnly);
    REQUIRE_OK(reader);
    REQUIRE_OK(insertVault(*writer, {}));
    auto row = readVault(*reader);
    REQUIRE_OK(row);
    REQUIRE_FAULT(reader->run("DELETE FROM vault"), NotWritable, "disk.read-only");
}

void Database::whatIsNotCommittedIsGone() {
    Desk desk;
    auto connection = desk.create();
    REQUIRE_OK(createTables(*connection));
    {
        auto transaction = Transaction::begin(*connection);
        REQUIRE_OK(transaction);
        REQUIRE_OK(insertVault(*connection, {}));
    }
    REQUIRE_FAULT(readVault(*connection), Damaged, "database.row");
}

void Database::everyCodeOfSqliteHasItsFault_data() {
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("stops");
    using Kind = Fault::Kind;
    const auto row = [](const char *title, int code, Kind kind, const char *name, bool stops = false) {
        QTest::newRow(title) << code << int(kind) << QByteArray(name) << stops;
    };
    row("not a database", SQLITE_NOTADB, Kind::Damaged, "database.header");
    row("corrupt", SQLITE_CORRUPT, Kind::Damaged, "database.page");
    row("corrupt index", SQLITE_CORRUPT_INDEX, Kind::Damaged, "database.page");
    row("full", SQLITE_FULL, Kind::NoRoom, "disk.full");
    row("read-only", SQLITE_READONLY, Kind::NotWritable, "disk.read-only");
    row("file moved", SQLITE_READONLY_DBMOVED, Kind::NotWritable, "disk.read-only");
    row("cannot open", SQLITE_CANTOPEN, Kind::NotWritable, "disk.read-only");
    row("busy", SQLITE_BUSY, Kind::Busy, "database.busy");
    row("locked", SQLITE_LOCKED, Kind::Busy, "database.busy");
    row("read error", SQLITE_IOERR_READ, Kind::Damaged, "database.read");
    row("short read", SQLITE_IOERR_SHORT_READ, Kind::Damaged, "database.read");
    row("failed fsync", SQLITE_IOERR_FSYNC, Kind::NotWritable, "write.stopped", true);
    row("failed fsync of the folder", SQLITE_IOERR_DIR_FSYNC, Kind::NotWritable, "write.stopped", true);
    row("failed write", SQLITE_IOERR_WRITE, Kind::NotWritable, "write.stopped", true);
    row("no memory", SQLITE_NOMEM, Kind::Failed, "memory");
    row("anything else", SQLITE_MISUSE, Kind::Failed, "database.sqlite");
}

void Database::everyCodeOfSqliteHasItsFault() {
    QFETCH(int, code);
    QFETCH(int, kind);
    QFETCH(QByteArray, name);
    QFETCH(bool, stops);
    const auto found = sqliteFault(code);
    QCOMPARE(int(found.kind), kind);
    QCOMPARE(QByteArray::fromStdString(found.code), name);
    QCOMPARE(stopsWriting(code), stops);
}

void Database::aRowOfAnotherSizeIsDamage() {
    Desk desk;
    auto connection = desk.create();
    REQUIRE_OK(createTables(*connection));
    REQUIRE_OK(connection->run("INSERT INTO person VALUES(1, x'00', x'00', x'', 0, x'')"));
    REQUIRE_FAULT(readPeople(*connection), Damaged, "database.row");
    REQUIRE_OK(connection->run("INSERT INTO entry VALUES(1, x'00', 1, 1, 1, x'00')"));
    REQUIRE_FAULT(readEntriesOf(*connection, 1, [](const EntryRow &) { return Result<void>(); }), Damaged,
                  "database.row");
}

QTEST_APPLESS_MAIN(Database)
#include "tst_database.moc"
