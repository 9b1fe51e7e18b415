// The ledger lies in three places, and no fault, older copy or erasure makes it forget a report.
#include "journal/accompanied_before.h"
#include "journal/erase.h"
#include "journal/notes.h"
#include "journal/people.h"
#include "ledger_room.h"
#include "unlucky_disk.h"
#include "vault/codec.h"

#include <QDirIterator>

using namespace ledger_room;

namespace {

QStringList filesNamed(const QString &folder, const QString &pattern) {
    QStringList found;
    QDirIterator files(folder, {pattern}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        found << files.next();
    return found;
}

domain::Beneficiary somebody(const QString &id) {
    domain::Beneficiary person;
    person.id = id;
    person.kind = QStringLiteral("individual");
    person.name = QStringLiteral("Zélie Quelconque");
    person.organisation = valmont;
    return person;
}

// A report leaves, then vault and state folder both go back, as with a whole machine put back: the stick remembers.
void reportAndPutBack(LedgerRoom &room) {
    room.backUp();
    room.save("before");
    room.close();
    LedgerRoom::copy(room.beside("state"), room.beside("state-before"));
    room.open();
    QVERIFY(room.enter(valmont).ok());
    room.putBack("before");
    QDir(room.beside("state")).removeRecursively();
    LedgerRoom::copy(room.beside("state-before"), room.beside("state"));
    room.open();
}

} // namespace

class LedgerKeeping : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void each_entry_lies_in_the_vault_the_state_folder_and_the_backups() {
        LedgerRoom room;
        room.backUp();
        QVERIFY(filesNamed(room.stick(), QStringLiteral("*.state")).isEmpty());
        QVERIFY(room.enter(valmont).ok());
        QCOMPARE(journal::readLedger(room.journal())->inVault, 1);
        QCOMPARE(journal::ledgerCopy(room.journal()).chain.size(), std::size_t(1));
        QCOMPARE(journal::ledgersInBackups(room.journal()).size(), std::size_t(1));
        QCOMPARE(journal::ledgersInBackups(room.journal()).front(), journal::readLedger(room.journal())->canonical);
        const auto copies = filesNamed(room.stick(), QStringLiteral("*.state"));
        QCOMPARE(copies.size(), 1);
        QFile sealed(copies.front());
        QVERIFY(sealed.open(QIODevice::ReadOnly) && !sealed.readAll().contains("cohort"));
    }

    void a_backup_that_was_away_has_it_with_the_next_round() {
        LedgerRoom room;
        room.backUp();
        QVERIFY(QDir().rename(room.stick(), room.beside("in a drawer")));
        QVERIFY(room.enter(valmont).ok());
        QVERIFY(QDir().rename(room.beside("in a drawer"), room.stick()));
        QVERIFY(journal::ledgersInBackups(room.journal()).empty());
        QVERIFY(room.journal().backups().run({}).ok());
        QCOMPARE(journal::ledgersInBackups(room.journal()).size(), std::size_t(1));
    }

    void forgetting_a_destination_with_its_copies_leaves_nothing_there() {
        LedgerRoom room;
        room.backUp();
        QVERIFY(room.enter(valmont).ok());
        QVERIFY(room.journal().backups().forget(room.stick(), true).ok());
        QVERIFY(QDir(room.stick()).isEmpty());
    }

    void a_backup_that_knows_more_is_read_back_before_a_report_leaves() {
        LedgerRoom room;
        reportAndPutBack(room);
        QCOMPARE(room.reports(), 0);
        QCOMPARE(codeOf(room.enter(valmont, "2025-H2")), std::string("ledger.caught-up"));
        QCOMPARE(room.reports(), 1);
        QCOMPARE(codeOf(room.enter(valmont, "2025-H2")), std::string());
        QCOMPARE(room.reports(), 2);
    }

    void a_backup_with_another_ledger_stops_reports_and_stays_as_it_is() {
        LedgerRoom room;
        reportAndPutBack(room);
        QVERIFY(QDir().rename(room.stick(), room.beside("in a drawer")));
        QVERIFY(room.enter(ministry).ok()); // another report no. 1
        QVERIFY(QDir().rename(room.beside("in a drawer"), room.stick()));
        const auto there = journal::ledgersInBackups(room.journal());
        QCOMPARE(codeOf(room.enter(company)), std::string("ledger.forked-backup"));
        QVERIFY(room.journal().backups().run({}).ok());
        QCOMPARE(journal::ledgersInBackups(room.journal()), there);
        QCOMPARE(room.reports(), 1);
    }

    void what_cannot_be_entered_is_nowhere_data() {
        QTest::addColumn<QByteArray>("where");
        QTest::addColumn<int>("error");
        QTest::newRow("no room in the state folder") << QByteArray(".state") << ENOSPC;
        QTest::newRow("a broken state folder") << QByteArray(".state") << EIO;
        QTest::newRow("no room in the vault") << QByteArray("journal.db") << ENOSPC;
        QTest::newRow("a broken vault") << QByteArray("journal.db") << EIO;
    }
    void what_cannot_be_entered_is_nowhere() {
        QFETCH(QByteArray, where);
        QFETCH(int, error);
        test::UnluckyDisk disk;
        LedgerRoom room(LedgerRoom::Filled::WithExample, &disk);
        QVERIFY(room.enter(valmont).ok());
        disk.where = where.toStdString();
        disk.error = error;
        QVERIFY(!room.enter(ministry).ok());
        QVERIFY(disk.refused > 0);
        disk.where.clear();
        room.reopen();
        QCOMPARE(room.reports(), 1);
        QCOMPARE(journal::ledgerCopy(room.journal()).chain.size(), std::size_t(1));
        QCOMPARE(codeOf(room.enter(ministry)), std::string());
    }

    // A kill between the copy and the vault: as the copy was written first, the report has left as far as anybody
    // knows.
    void after_a_kill_in_between_the_copy_is_taken_up() {
        LedgerRoom room;
        room.save("before");
        QVERIFY(room.enter(valmont).ok());
        const auto copy = journal::ledgerCopy(room.journal());
        room.putBack("before");
        room.open(true);
        room.confirmAll();
        QVERIFY(journal::keepLedgerCopy(room.journal(), copy).ok());
        room.reopen();
        QCOMPARE(journal::readLedger(room.journal())->inVault, 0);
        QCOMPARE(room.reports(), 1);
        QVERIFY(room.enter(ministry).ok());
        QCOMPARE(journal::readLedger(room.journal())->inVault, 2);
    }

    void a_full_backup_does_not_keep_a_report_from_leaving() {
        test::UnluckyDisk disk;
        LedgerRoom room(LedgerRoom::Filled::WithExample, &disk);
        room.backUp();
        disk.where = "/stick/";
        QCOMPARE(codeOf(room.enter(valmont)), std::string());
        QVERIFY(disk.refused > 0);
        disk.where.clear();
        QVERIFY(room.journal().backups().run({}).ok());
        QCOMPARE(journal::ledgersInBackups(room.journal()).size(), std::size_t(1));
    }

    void a_chain_that_does_not_verify_stops_reports_and_nothing_else() {
        LedgerRoom room;
        QVERIFY(room.enter(valmont).ok() && room.enter(ministry).ok());
        const auto ledger = journal::readLedger(room.journal());
        auto changed = ledger->canonical;
        changed[0].replace("standard", "standart");
        vault::Batch batch;
        batch.put(room.journal().vault().recordId("report", QStringLiteral("1")), {}, vault::Kind::LedgerEntry,
                  vault::encode(domain::ReportEntry{1, QString::fromUtf8(changed[0]), {}, {}}));
        QVERIFY(room.journal().vault().write(batch).ok());
        QVERIFY(journal::keepLedgerCopy(room.journal(), journal::LedgerCopy::of(changed)).ok());
        QCOMPARE(journal::readLedger(room.journal()).fault().code, std::string("ledger.chain"));
        QCOMPARE(codeOf(room.enter(company)), std::string("ledger.chain"));
        QVERIFY(journal::savePerson(room.journal(), somebody(QStringLiteral("z1"))).ok());
        QVERIFY(!journal::listPeople(room.journal())->empty());
        QVERIFY(journal::exportBundle(room.journal()).ok());
        QVERIFY(journal::erase(room.journal(), QStringLiteral("z1")).ok());
        room.backUp();
        room.reopen();
        QVERIFY(journal::doubtLedger(room.journal()).ok());
        QCOMPARE(journal::ledgerToConfirm(room.journal()).fault().code, std::string("ledger.chain"));
        QCOMPARE(codeOf(journal::confirmLedger(room.journal(), valmont, 1)), std::string("ledger.chain"));
    }

    void an_erasure_leaves_the_ledger_whole_and_nobody_can_say_who_it_was() {
        LedgerRoom room;
        const auto token = *journal::memberToken(room.journal(), QStringLiteral("v1"));
        QVERIFY(room.enter(valmont).ok());
        QVERIFY(journal::erase(room.journal(), QStringLiteral("v1")).ok());
        room.reopen();
        const auto ledger = journal::readLedger(room.journal());
        QVERIFY(ledger.ok() && ledger->entries.front().cohort.contains(token));
        const auto people = journal::listPeople(room.journal());
        for (const auto &line : *people)
            QVERIFY(*journal::memberToken(room.journal(), line.id) != token);
        QVERIFY(journal::memberToken(room.journal(), QStringLiteral("v1"))->isEmpty());
        QCOMPARE(codeOf(room.enter(ministry)), std::string("")); // and goes on
    }

    void whoever_has_two_records_stays_one_member_when_one_is_erased() {
        LedgerRoom room;
        const auto counted = *journal::memberToken(room.journal(), QStringLiteral("v1"));
        auto twin = somebody(QStringLiteral("z3"));
        twin.name = journal::person(room.journal(), QStringLiteral("v1"))->name;
        QVERIFY(room.enter(valmont).ok());
        QVERIFY(journal::savePerson(room.journal(), twin).ok());
        QVERIFY(*journal::memberToken(room.journal(), QStringLiteral("z3")) != counted);
        QVERIFY(journal::erase(room.journal(), QStringLiteral("v1")).ok());
        QCOMPARE(*journal::memberToken(room.journal(), QStringLiteral("z3")), counted);
    }

    void somebody_accompanied_before_an_erasure_is_asked_about_and_held_out_for_good() {
        LedgerRoom room;
        const QString back = QStringLiteral("z2");
        QVERIFY(!*journal::mustAskAboutErased(room.journal()));
        QVERIFY(journal::erase(room.journal(), QStringLiteral("v1")).ok());
        QVERIFY(!*journal::mustAskAboutErased(room.journal())); // no report has left
        QVERIFY(journal::savePerson(room.journal(), somebody(back)).ok());
        QVERIFY(journal::savePersonAnswered(room.journal(), *journal::person(room.journal(), back), true).ok());
        QVERIFY(journal::neverCounted(room.journal(), {back, QStringLiteral("v2")})->isEmpty());
        QVERIFY(room.enter(valmont).ok());
        QVERIFY(*journal::mustAskAboutErased(room.journal()));
        const auto token = *journal::memberToken(room.journal(), back);
        room.reopen();
        const QSet<QString> heldOut{back};
        QCOMPARE(*journal::neverCounted(room.journal(), {back, QStringLiteral("v2")}), heldOut);
        const auto next = journal::passphraseFrom(QStringLiteral("quatre lanternes au bord du canal"));
        QVERIFY(room.journal().rekey(LedgerRoom::passphrase(), next, {}).ok());
        QCOMPARE(*journal::neverCounted(room.journal(), {back}), heldOut);
        QCOMPARE(*journal::memberToken(room.journal(), back), token);
        const auto gone = journal::savePersonAnswered(room.journal(), somebody(QStringLiteral("v1")), true);
        QVERIFY(!gone && gone.fault().code == "person.erased");
    }
};

QTEST_GUILESS_MAIN(LedgerKeeping)
#include "tst_ledger_keeping.moc"
