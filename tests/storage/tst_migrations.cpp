#include "storage/migrations.h"
#include "storage_support.h"

using namespace aparte;
using namespace aparte::storage;
using namespace aparte::test;

// From one schema to the next, a step a version.
class Migrations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anInventedMigrationIsTaken();
    void aMigrationThatFailsLeavesTheVersionBefore();
    void aMissingMigrationIsSaid();
    void aLaterSchemaIsTooNew();
};

void Migrations::anInventedMigrationIsTaken() {
    Desk desk;
    auto connection = desk.create();
    REQUIRE_OK(createTables(*connection));
    const Migration steps[] = {
        {1, [](Connection &c) { return c.run("CREATE TABLE invented(a)"); },
         [](Connection &c) { return c.run("PRAGMA user_version=2"); }},
        {2, [](Connection &c) { return c.run("INSERT INTO invented VALUES(7)"); },
         [](Connection &c) { return c.run("PRAGMA user_version=3"); }},
    };
    REQUIRE_OK(migrate(*connection, 1, 3, steps));
    QCOMPARE(*connection->number("PRAGMA user_version"), 3);
    QCOMPARE(*connection->number("SELECT a FROM invented"), 7);
}

void Migrations::aMigrationThatFailsLeavesTheVersionBefore() {
    Desk desk;
    auto connection = desk.create();
    REQUIRE_OK(createTables(*connection));
    const Migration steps[] = {{1,
                                [](Connection &c) -> Result<void> {
                                    if (auto made = c.run("CREATE TABLE half(a)"); !made)
                                        return made;
                                    return c.run("INSERT INTO nowhere VALUES(1)");
                                },
                                [](Connection &c) { return c.run("PRAGMA user_version=2"); }}};
    QVERIFY(!migrate(*connection, 1, 2, steps).ok());
    QCOMPARE(*connection->number("PRAGMA user_version"), 1);
    QCOMPARE(*connection->number("SELECT count(*) FROM sqlite_schema WHERE name = 'half'"), 0);
}

void Migrations::aMissingMigrationIsSaid() {
    Desk desk;
    auto connection = desk.create();
    REQUIRE_OK(createTables(*connection));
    REQUIRE_FAULT(migrate(*connection, 0, 1, migrations()), TooOld, "database.version");
}

void Migrations::aLaterSchemaIsTooNew() {
    Desk desk;
    auto connection = desk.create();
    REQUIRE_OK(createTables(*connection));
    REQUIRE_OK(connection->run("PRAGMA user_version=99"));
    REQUIRE_FAULT(readSchemaVersion(*connection), TooNew, "database.version");
    REQUIRE_OK(connection->run("PRAGMA application_id=1"));
    REQUIRE_FAULT(readSchemaVersion(*connection), Damaged, "database.other");
}

QTEST_APPLESS_MAIN(Migrations)
#include "tst_migrations.moc"
