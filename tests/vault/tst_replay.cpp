#include "history.h"

using namespace aparte::test;
using aparte::storage::pageSize;

// One old page or row put back into a newer file: SQLCipher takes it without a word, the manifest does not.
class Replay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOldPagePutBackIsNoticed();
    void anOldRowPutBackIsNoticed_data();
    void anOldRowPutBackIsNoticed();
    void anOldPageIsNoticedBeforeTheNextSave();
};

void Replay::anOldPagePutBackIsNoticed() {
    History history;
    const auto now = readFile(history.place.file("journal.db"));
    const auto old = readFile(history.before() + QStringLiteral("/journal.db"));
    int differing = 0;
    for (qsizetype at = 0; at < std::min(now.size(), old.size()); at += pageSize) {
        if (now.mid(at, pageSize) == old.mid(at, pageSize))
            continue;
        ++differing;
        auto mixed = now;
        mixed.replace(at, pageSize, old.mid(at, pageSize));
        writeFile(history.place.file("journal.db"), mixed);
        auto vault = history.place.unlock();
        if (!vault) { // the page of roots, or SQLite's own header
            QVERIFY(vault.fault().kind == aparte::Fault::Kind::ChangedOutside ||
                    vault.fault().kind == aparte::Fault::Kind::Damaged);
            continue;
        }
        const auto note = (*vault)->record(recordNamed(**vault, "s1"));
        const auto all = (*vault)->records(personNamed(**vault, "Nadia"), Kind::Session);
        QVERIFY(!note.ok() || (*note && (*note)->payload == "nouveau"));
        QVERIFY(!all.ok() || (all->size() == 1 && all->front().payload == "nouveau"));
        auto report = (*vault)->check(true);
        REQUIRE_OK(report);
        QVERIFY2(report->status != CheckStatus::Ok, qPrintable(QStringLiteral("page %1").arg(at / pageSize)));
    }
    QVERIFY(differing >= 3);
}

void Replay::anOldRowPutBackIsNoticed_data() {
    QTest::addColumn<bool>("entryToo");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("the box alone") << false << QByteArray("record.replaced");
    QTest::newRow("with its entry") << true << QByteArray("manifest.person");
}

void Replay::anOldRowPutBackIsNoticed() {
    QFETCH(bool, entryToo);
    QFETCH(QByteArray, code);
    Place place;
    {
        auto vault = place.create();
        REQUIRE_OK(addPerson(*vault, "Nadia"));
        REQUIRE_OK(writeNote(*vault, "Nadia", "s1", "ancien"));
    }
    {
        auto tables = tablesOf(place);
        REQUIRE_OK(tables);
        REQUIRE_OK(tables->run("CREATE TABLE kept AS SELECT e.*, b.bytes FROM entry e JOIN box b USING(place)"));
    }
    {
        auto vault = place.unlock();
        REQUIRE_OK(vault);
        REQUIRE_OK(writeNote(**vault, "Nadia", "s1", "nouveau"));
    }
    {
        auto tables = tablesOf(place);
        REQUIRE_OK(tables);
        REQUIRE_OK(tables->run("UPDATE box SET bytes = (SELECT bytes FROM kept)"));
        if (entryToo)
            REQUIRE_OK(tables->run(
                "UPDATE entry SET revision = (SELECT revision FROM kept), digest = (SELECT digest FROM kept)"));
    }
    auto vault = place.unlock();
    REQUIRE_OK(vault);
    REQUIRE_FAULT((*vault)->record(recordNamed(**vault, "s1")), ChangedOutside, code);
    REQUIRE_FAULT((*vault)->records(personNamed(**vault, "Nadia"), Kind::Session), ChangedOutside, code);
    if (entryToo)
        REQUIRE_FAULT(writeNote(**vault, "Nadia", "s2", "blanchi ?"), ChangedOutside, code);
}

void Replay::anOldPageIsNoticedBeforeTheNextSave() {
    // A replay that a save would launder: the entries are put back while the vault is closed, and the person's root
    // with them cannot be.
    Place place;
    {
        auto vault = place.create();
        REQUIRE_OK(addPerson(*vault, "Nadia"));
        REQUIRE_OK(writeNote(*vault, "Nadia", "s1", "un"));
        REQUIRE_OK(writeNote(*vault, "Nadia", "s2", "deux"));
    }
    {
        auto tables = tablesOf(place);
        REQUIRE_OK(tables);
        REQUIRE_OK(tables->run("DELETE FROM box WHERE place = 2"));
        REQUIRE_OK(tables->run("DELETE FROM entry WHERE place = 2"));
    }
    auto vault = place.unlock();
    REQUIRE_OK(vault);
    REQUIRE_FAULT(writeNote(**vault, "Nadia", "s3", "trois"), ChangedOutside, "manifest.person");
    REQUIRE_FAULT((*vault)->record(recordNamed(**vault, "s2")), ChangedOutside, "manifest.person");
    auto report = (*vault)->check(true);
    QVERIFY(report->status == CheckStatus::Changed);
}

QTEST_APPLESS_MAIN(Replay)
#include "tst_replay.moc"
