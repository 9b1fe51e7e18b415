#include "storage/schema.h"
#include "vault_support.h"

using namespace aparte::test;

// Rows and files that somebody altered, with or without the passphrase: a clear word, never another text.
class Damage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyDatabaseIsDamage();
    void aMissingDatabaseIsDamage();
    void anotherVaultsDatabaseIsDamage();
    void aLaterFormatIsTooNew();
    void rowsThatMoved_data();
    void rowsThatMoved();
    void aRowWithoutAKeyOpensReadOnly();
    void checkSeesWhatReadingDoesNot_data();
    void checkSeesWhatReadingDoesNot();
    void checkChangesNothing();
    void oneBadRecordDoesNotHideTheOthersFromSearch_data();
    void oneBadRecordDoesNotHideTheOthersFromSearch();
};

namespace {

struct Tampering {
    aparte::Result<void> (*apply)(aparte::storage::Connection &);
};

void fill(Place &place) {
    auto vault = place.create();
    if (!addPerson(*vault, "Nadia") || !addPerson(*vault, "Karim") || !writeNote(*vault, "Nadia", "n1", "Nadia un") ||
        !writeNote(*vault, "Nadia", "n2", "Nadia deux") || !writeNote(*vault, "Karim", "k1", "Karim un") ||
        !writeNote(*vault, "Nadia", "x1", "Nadia trois", Kind::Exchange))
        qFatal("not filled");
}

using aparte::storage::Connection;

} // namespace

Q_DECLARE_METATYPE(Tampering)
Q_DECLARE_METATYPE(aparte::vault::Kind)

void Damage::anEmptyDatabaseIsDamage() {
    Place place;
    fill(place);
    writeFile(place.file("journal.db"), {});
    REQUIRE_FAULT(place.unlock(), Damaged, "database.size");
    QCOMPARE(QFileInfo(place.file("journal.db")).size(), 0);
}

void Damage::aMissingDatabaseIsDamage() {
    Place place;
    fill(place);
    QFile::remove(place.file("journal.db"));
    REQUIRE_FAULT(place.unlock(), Damaged, "database.missing");
    QVERIFY(!QFile::exists(place.file("journal.db")));
}

void Damage::anotherVaultsDatabaseIsDamage() {
    Place one, other;
    fill(one);
    fill(other);
    writeFile(one.file("journal.db"), readFile(other.file("journal.db")));
    REQUIRE_FAULT(one.unlock(), Damaged, "database.salt");
}

void Damage::aLaterFormatIsTooNew() {
    Place place;
    fill(place);
    {
        auto tables = tablesOf(place);
        REQUIRE_OK(tables->run("PRAGMA user_version=2"));
    }
    REQUIRE_FAULT(place.unlock(), TooNew, "database.version");
    {
        auto tables = tablesOf(place);
        REQUIRE_OK(tables->run("PRAGMA user_version=1"));
        REQUIRE_OK(tables->run("UPDATE vault SET format = 2"));
    }
    REQUIRE_FAULT(place.unlock(), TooNew, "database.format");
}

void Damage::rowsThatMoved_data() {
    QTest::addColumn<Tampering>("tampering");
    const auto row = [](const char *name, aparte::Result<void> (*apply)(Connection &)) {
        QTest::newRow(name) << Tampering{apply};
    };
    row("boxes of two records swapped", [](Connection &c) {
        return c.run(
            "UPDATE box SET bytes = (SELECT b.bytes FROM box b WHERE b.place = 3 - box.place) WHERE place IN (1, 2)");
    });
    row("a box of somebody else", [](Connection &c) {
        return c.run("UPDATE box SET bytes = (SELECT bytes FROM box WHERE place = 3) WHERE place = 1");
    });
    row("boxes with their digests swapped", [](Connection &c) -> aparte::Result<void> {
        if (auto done = c.run("CREATE TABLE t AS SELECT e.place, digest, bytes FROM entry e JOIN box USING(place)");
            !done)
            return done;
        if (auto done = c.run("UPDATE entry SET digest = (SELECT t.digest FROM t WHERE t.place = 3 - entry.place) "
                              "WHERE place IN (1, 2)");
            !done)
            return done;
        return c.run(
            "UPDATE box SET bytes = (SELECT t.bytes FROM t WHERE t.place = 3 - box.place) WHERE place IN (1, 2)");
    });
    row("an entry given to somebody else",
        [](Connection &c) { return c.run("UPDATE entry SET person = 3 WHERE place = 1"); });
    row("another kind", [](Connection &c) { return c.run("UPDATE entry SET kind = 5 WHERE place = 1"); });
    row("another revision", [](Connection &c) { return c.run("UPDATE entry SET revision = 2 WHERE place = 1"); });
    row("another id", [](Connection &c) { return c.run("UPDATE entry SET record = randomblob(16) WHERE place = 1"); });
    row("a box gone", [](Connection &c) { return c.run("DELETE FROM box WHERE place = 1"); });
    row("an entry gone", [](Connection &c) { return c.run("DELETE FROM entry WHERE place = 1"); });
    row("an empty box", [](Connection &c) { return c.run("UPDATE box SET bytes = x'' WHERE place = 1"); });
    row("a cut box", [](Connection &c) {
        return c.run("UPDATE box SET bytes = substr(bytes, 1, length(bytes) - 1) WHERE place = 1");
    });
    row("a box that is text", [](Connection &c) { return c.run("UPDATE box SET bytes = 'nothing' WHERE place = 1"); });
    row("a person's root",
        [](Connection &c) { return c.run("UPDATE person SET root = randomblob(32) WHERE number = 2"); });
    row("a person gone", [](Connection &c) { return c.run("DELETE FROM person WHERE number = 2"); });
    row("two persons swapped", [](Connection &c) -> aparte::Result<void> {
        if (auto done = c.run("UPDATE person SET number = number + 100 WHERE number IN (2, 3)"); !done)
            return done;
        return c.run("UPDATE person SET number = 105 - number WHERE number IN (102, 103)");
    });
    row("a summary of somebody else", [](Connection &c) {
        return c.run("UPDATE person SET summary = (SELECT summary FROM person WHERE number = 3) WHERE number = 2");
    });
    row("a summary gone",
        [](Connection &c) { return c.run("UPDATE person SET summary = x'', revision = 0 WHERE number = 2"); });
    row("a sequence turned back", [](Connection &c) { return c.run("UPDATE vault SET sequence = sequence - 1"); });
    row("fewer keys needed", [](Connection &c) { return c.run("UPDATE vault SET key_sequence = 0"); });
    row("another vault id", [](Connection &c) { return c.run("UPDATE vault SET id = randomblob(16)"); });
    row("no vault row", [](Connection &c) { return c.run("DELETE FROM vault"); });
    row("a negative sequence", [](Connection &c) { return c.run("UPDATE vault SET sequence = -1"); });
    row("a table gone", [](Connection &c) { return c.run("DROP TABLE box"); });
    row("a box bent", [](Connection &c) {
        return c.run("UPDATE box SET bytes = CAST(substr(bytes, 1, 40) || CASE WHEN substr(bytes, 41, 1) = x'00' THEN "
                     "x'01' ELSE x'00' END || "
                     "substr(bytes, 42) AS BLOB) WHERE place = 1");
    });
}

void Damage::rowsThatMoved() {
    QFETCH(Tampering, tampering);
    Place place;
    fill(place);
    {
        auto tables = tablesOf(place);
        REQUIRE_OK(tables);
        REQUIRE_OK(tampering.apply(*tables));
    }
    auto vault = place.unlock();
    if (!vault) {
        QVERIFY(vault.fault().kind == aparte::Fault::Kind::Damaged ||
                vault.fault().kind == aparte::Fault::Kind::ChangedOutside);
        return;
    }
    const std::pair<const char *, QByteArray> notes[] = {
        {"n1", "Nadia un"}, {"n2", "Nadia deux"}, {"k1", "Karim un"}, {"x1", "Nadia trois"}};
    bool noticed = false;
    for (const auto &[name, text] : notes) {
        const auto found = (*vault)->record(recordNamed(**vault, name));
        noticed = noticed || !found;
        if (!found)
            QVERIFY(found.fault().kind == aparte::Fault::Kind::Damaged ||
                    found.fault().kind == aparte::Fault::Kind::ChangedOutside);
        if (found)
            QCOMPARE(*found ? (*found)->payload : QByteArray("nothing"), text);
    }
    for (const char *name : {"Nadia", "Karim"}) {
        const auto summary = (*vault)->records(personNamed(**vault, name), Kind::Summary);
        noticed = noticed || !summary;
        if (summary)
            QCOMPARE(summary->front().payload, QByteArray("summary of ") + name);
    }
    const auto scanned = (*vault)->scan({Kind::Session}, {}, [&](const Vault::Visit &visit) {
        return visit.payload == "Nadia un" || visit.payload == "Nadia deux" || visit.payload == "Karim un";
    });
    noticed = noticed || !scanned;
    QVERIFY(noticed);
    QVERIFY((*vault)->check(true)->status != CheckStatus::Ok);
}

void Damage::aRowWithoutAKeyOpensReadOnly() {
    Place place;
    {
        auto vault = place.create();
        const auto before = readFile(place.file("keys"));
        REQUIRE_OK(addPerson(*vault, "Nadia"));
        vault.reset();
        writeFile(place.file("keys"), before); // from before the person's key
        QFile::remove(place.stateFile());
    }
    auto vault = place.unlock(Rollback::AcceptOlder);
    REQUIRE_OK(vault);
    QCOMPARE((*vault)->report().orphans.size(), 1u);
    QVERIFY((*vault)->report().readOnly);
    REQUIRE_FAULT(writeNote(**vault, "Nadia", "n", "x"), NotWritable, "vault.orphans");
    QVERIFY((*vault)->summaries()->empty());
    QVERIFY((*vault)->check(false)->status == CheckStatus::Damaged);
}

void Damage::checkSeesWhatReadingDoesNot_data() {
    QTest::addColumn<int>("what");
    QTest::newRow("bytes after the end") << 0;
    QTest::newRow("a stray box") << 1;
    QTest::newRow("a bent page") << 2;
}

void Damage::checkSeesWhatReadingDoesNot() {
    QFETCH(int, what);
    Place place;
    fill(place);
    if (what == 1) {
        auto tables = tablesOf(place);
        REQUIRE_OK(tables->run("INSERT INTO box VALUES(99, x'00')"));
    } else {
        auto bytes = readFile(place.file("journal.db"));
        if (what == 0)
            bytes += QByteArray(16384, 'x');
        else
            bytes[bytes.size() - 100] = static_cast<char>(bytes[bytes.size() - 100] ^ 1);
        writeFile(place.file("journal.db"), bytes);
    }
    auto vault = place.unlock();
    if (!vault)
        return;
    const auto report = (*vault)->check(true);
    REQUIRE_OK(report);
    QVERIFY(report->status == CheckStatus::Damaged);
    QVERIFY(!report->findings.empty());
}

void Damage::checkChangesNothing() {
    Place place;
    fill(place);
    auto vault = place.unlock();
    const auto keys = readFile(place.file("keys")), state = readFile(place.stateFile());
    for (const bool all : {false, true}) {
        auto report = (*vault)->check(all);
        REQUIRE_OK(report);
        QVERIFY(report->status == CheckStatus::Ok);
        QCOMPARE(report->records, all ? 6u : 0u);
    }
    QCOMPARE(readFile(place.file("keys")), keys);
    QCOMPARE(readFile(place.stateFile()), state);
    const std::atomic<bool> cancel = true;
    REQUIRE_FAULT((*vault)->check(true, &cancel), Cancelled, "cancelled");
}

void Damage::oneBadRecordDoesNotHideTheOthersFromSearch_data() {
    QTest::addColumn<Tampering>("tampering");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("visits");
    const auto row = [](const char *name, aparte::Result<void> (*apply)(Connection &), Kind kind, const char *code,
                        int visits) { QTest::newRow(name) << Tampering{apply} << kind << QByteArray(code) << visits; };
    row(
        "another box",
        [](Connection &c) { return c.run("UPDATE box SET bytes = x'01' || zeroblob(80) WHERE place = 1"); },
        Kind::Session, "record.replaced", 2);
    row(
        "the first box gone", [](Connection &c) { return c.run("DELETE FROM box WHERE place = 1"); }, Kind::Session,
        "record.missing", 2);
    row(
        "the last box gone", [](Connection &c) { return c.run("DELETE FROM box WHERE place = 3"); }, Kind::Session,
        "record.missing", 2);
    row(
        "the only box of its kind gone", [](Connection &c) { return c.run("DELETE FROM box WHERE place = 4"); },
        Kind::Exchange, "record.missing", 0);
    row(
        "a person's entries", [](Connection &c) { return c.run("DELETE FROM entry WHERE place = 3"); }, Kind::Session,
        "manifest.person", 2);
}

void Damage::oneBadRecordDoesNotHideTheOthersFromSearch() {
    QFETCH(Tampering, tampering);
    QFETCH(Kind, kind);
    QFETCH(QByteArray, code);
    QFETCH(int, visits);
    Place place;
    fill(place);
    {
        auto tables = tablesOf(place);
        REQUIRE_OK(tampering.apply(*tables));
    }
    auto vault = place.unlock();
    REQUIRE_OK(vault);
    int seen = 0;
    const auto scanned = (*vault)->scan({kind}, {}, [&](const Vault::Visit &) { return ++seen > 0; });
    REQUIRE_FAULT(scanned, ChangedOutside, code);
    QCOMPARE(seen, visits);
}

QTEST_APPLESS_MAIN(Damage)
#include "tst_damage.moc"
