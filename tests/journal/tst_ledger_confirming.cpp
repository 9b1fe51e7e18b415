// Which report left last is asked after a restore, an import into a new vault, and on another computer; until it is
// answered for each organisation, none leaves.
#include "journal/people.h"
#include "ledger_room.h"

using namespace ledger_room;

class LedgerConfirming : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_new_journal_asks_nothing_and_neither_does_the_example() {
        LedgerRoom room(LedgerRoom::Filled::Empty);
        QVERIFY(!room.asks());
        QVERIFY(journal::openExample(room.journal()).ok());
        QVERIFY(!room.asks());
        room.reopen();
        QVERIFY(!room.asks());
    }

    void on_another_computer_no_report_leaves_before_each_organisation_was_confirmed() {
        LedgerRoom room;
        room.on("other");
        room.open();
        QVERIFY(room.asks());
        QCOMPARE(codeOf(room.enter(valmont)), std::string("ledger.unconfirmed"));
        QCOMPARE(room.reports(), 0);
        const auto asked = room.questions();
        QVERIFY(asked.size() >= 3);
        for (const auto &one : asked) {
            QVERIFY(!one.name.isEmpty() && one.lastNumber == 0 && !one.confirmed);
            QVERIFY(room.asks());
            QVERIFY(journal::confirmLedger(room.journal(), one.organisation, 0).ok());
        }
        QVERIFY(!room.asks());
        QCOMPARE(codeOf(room.enter(valmont)), std::string());
        room.reopen();
        QVERIFY(!room.asks());
        QCOMPARE(room.reports(), 1);
    }

    void what_was_confirmed_so_far_is_kept() {
        LedgerRoom room;
        room.on("other");
        room.open();
        QVERIFY(journal::confirmLedger(room.journal(), valmont, 0).ok());
        room.reopen();
        for (const auto &one : room.questions())
            QCOMPARE(one.confirmed, one.organisation == valmont);
        QCOMPARE(codeOf(room.enter(valmont)), std::string("ledger.unconfirmed"));
    }

    void only_the_last_report_and_its_letters_are_taken_data() {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("change"); // to the letters
        QTest::addColumn<std::string>("code");
        QTest::newRow("right") << 3 << QString() << std::string();
        QTest::newRow("in small letters, with spaces") << 3 << "small" << std::string();
        QTest::newRow("other letters") << 3 << "other" << std::string("ledger.letters");
        QTest::newRow("no letters") << 3 << "none" << std::string("ledger.letters");
        QTest::newRow("an earlier one") << 1 << QString() << std::string("ledger.later");
        QTest::newRow("one about somebody else") << 2 << QString() << std::string("ledger.later");
        QTest::newRow("none was ever sent") << 0 << QString() << std::string("ledger.later");
        QTest::newRow("a later one") << 4 << QString() << std::string("ledger.missing");
    }
    void only_the_last_report_and_its_letters_are_taken() {
        QFETCH(int, number);
        QFETCH(QString, change);
        QFETCH(std::string, code);
        LedgerRoom room;
        QVERIFY(room.enter(valmont).ok() && room.enter(ministry).ok() && room.enter(valmont, "2025-H2").ok());
        room.on("other");
        room.open();
        QVERIFY(room.asks());
        QString letters = room.lettersOf(number == 1 || number == 2 ? number : 3);
        if (change == u"small")
            letters = letters.left(3).toLower() + QStringLiteral(" - ") + letters.mid(3).toLower();
        else if (change == u"other")
            letters[5] = letters[5] == u'A' ? u'B' : u'A';
        else if (change == u"none")
            letters.clear();
        QCOMPARE(codeOf(journal::confirmLedger(room.journal(), valmont, number, letters)), code);
        for (const auto &one : room.questions())
            QCOMPARE(one.confirmed, code.empty() && one.organisation == valmont);
        QCOMPARE(codeOf(journal::confirmLedger(room.journal(), QStringLiteral("o-nowhere"), 0)),
                 std::string("report.organisation"));
    }

    void an_organisation_that_only_reports_name_is_asked_about_too() {
        LedgerRoom room;
        QVERIFY(room.enter(QStringLiteral("o-gone")).ok());
        room.on("other");
        room.open();
        const auto asked = room.questions();
        QVERIFY(std::ranges::count(asked, QStringLiteral("o-gone"), &journal::LedgerQuestion::organisation) == 1);
        room.confirmAll();
        QVERIFY(!room.asks());
    }

    void an_older_copy_put_back_is_asked_about() {
        LedgerRoom room;
        room.save("before");
        QVERIFY(room.enter(valmont).ok());
        room.putBack("before");
        room.open(true);
        QCOMPARE(room.reports(), 1); // this computer has not forgotten it
        QVERIFY(room.asks());
        QCOMPARE(codeOf(room.enter(ministry)), std::string("ledger.unconfirmed"));
        room.confirmAll();
        QCOMPARE(codeOf(room.enter(ministry)), std::string());
        QCOMPARE(journal::readLedger(room.journal())->inVault, 2);
    }

    void an_exchange_with_a_backup_is_asked_about_however_far_one_had_come() {
        LedgerRoom room;
        room.backUp();
        QVERIFY(room.enter(valmont).ok());
        for (int time = 0; time < 2; ++time) {
            room.exchange();
            QVERIFY(room.asks());
            for (const auto &one : room.questions())
                QVERIFY(!one.confirmed);
            QCOMPARE(room.reports(), 1);
            QVERIFY(journal::confirmLedger(room.journal(), ministry, 0).ok());
        }
        room.confirmAll();
        QCOMPARE(codeOf(room.enter(ministry)), std::string());
    }

    void a_restore_reads_back_what_left_after_that_backup() {
        LedgerRoom room;
        room.backUp();
        QVERIFY(room.enter(valmont).ok()); // the stick is plugged in
        room.on("new laptop");
        room.restore();
        QVERIFY(room.asks());
        QCOMPARE(room.reports(), 1);
        QCOMPARE(codeOf(journal::confirmLedger(room.journal(), valmont, 0)), std::string("ledger.later"));
        room.confirmAll();
        QCOMPARE(codeOf(room.enter(ministry)), std::string());
        QCOMPARE(room.reports(), 2);
    }

    void a_restore_on_the_same_computer_is_asked_about() {
        LedgerRoom room;
        room.backUp();
        QVERIFY(room.enter(valmont).ok());
        room.restore();
        QVERIFY(room.asks());
        QCOMPARE(room.reports(), 1);
    }

    void what_no_copy_has_is_read_back_from_an_export() {
        LedgerRoom room;
        room.save("before");
        QVERIFY(room.enter(valmont).ok());
        const QString letters = room.lettersOf(1);
        const auto exported = journal::exportBundle(room.journal());
        QVERIFY(exported.ok());
        room.putBack("before");
        room.on("other");
        room.open();
        QCOMPARE(room.reports(), 0);
        QCOMPARE(codeOf(journal::confirmLedger(room.journal(), valmont, 1, letters)), std::string("ledger.missing"));
        QVERIFY(journal::importBundle(room.journal(), *exported, journal::ImportMode::Write).ok());
        QVERIFY(room.asks());
        QCOMPARE(codeOf(journal::confirmLedger(room.journal(), valmont, 1, letters)), std::string());
        room.confirmAll();
        QCOMPARE(codeOf(room.enter(ministry)), std::string());
    }

    // The coach names a report that neither the vault nor this computer knows; the stick does.
    void what_is_missing_is_read_back_from_a_backup_while_confirming() {
        LedgerRoom room;
        room.backUp();
        room.save("before");
        room.close();
        LedgerRoom::copy(room.beside("state"), room.beside("state-before"));
        room.open();
        QVERIFY(room.enter(valmont).ok());
        const QString letters = room.lettersOf(1);
        room.putBack("before");
        QDir(room.beside("state")).removeRecursively();
        LedgerRoom::copy(room.beside("state-before"), room.beside("state"));
        room.open();
        QVERIFY(journal::doubtLedger(room.journal()).ok());
        QCOMPARE(room.reports(), 0);
        QCOMPARE(codeOf(journal::confirmLedger(room.journal(), valmont, 1, letters)), std::string());
        QCOMPARE(room.reports(), 1);
        QCOMPARE(journal::readLedger(room.journal())->inVault, 1);
    }

    void a_file_with_people_in_a_vault_that_knows_no_report_is_asked_about() {
        LedgerRoom room(LedgerRoom::Filled::Empty);
        const auto file = journal::BundleFile{journal::exampleBundle(), *domain::readBundle(journal::exampleBundle())};
        QVERIFY(journal::importBundle(room.journal(), file, journal::ImportMode::DryRun).ok());
        QVERIFY(!room.asks());
        QVERIFY(journal::importBundle(room.journal(), file, journal::ImportMode::Write).ok());
        QVERIFY(room.asks());
        room.confirmAll();
        QVERIFY(room.enter(valmont).ok());
        QVERIFY(journal::importBundle(room.journal(), file, journal::ImportMode::Write).ok()); // nothing new
        QVERIFY(!room.asks());
    }

    void a_ledger_that_comes_with_a_file_is_asked_about() {
        LedgerRoom first, second(LedgerRoom::Filled::Empty);
        QVERIFY(first.enter(valmont).ok());
        const auto exported = journal::exportBundle(first.journal());
        QVERIFY(journal::importBundle(second.journal(), *exported, journal::ImportMode::Write).ok());
        QVERIFY(second.asks());
        QCOMPARE(second.lettersOf(1), first.lettersOf(1));
        second.confirmAll();
        QCOMPARE(codeOf(second.enter(valmont, "2025-H2")), std::string());
    }

    void a_state_file_that_is_damaged_or_gone_is_asked_about_data() {
        QTest::addColumn<bool>("gone");
        QTest::newRow("damaged") << false;
        QTest::newRow("gone") << true;
    }
    void a_state_file_that_is_damaged_or_gone_is_asked_about() {
        QFETCH(bool, gone);
        LedgerRoom room;
        QVERIFY(room.enter(valmont).ok());
        const QString state = room.stateFile();
        room.close();
        QFile file(state);
        QVERIFY(gone ? file.remove() : file.open(QIODevice::ReadWrite) && file.resize(100));
        file.close();
        room.open();
        QVERIFY(room.asks());
        QCOMPARE(room.reports(), 1);
        room.confirmAll();
        QVERIFY(!room.asks());
    }

    void a_re_key_neither_answers_the_question_nor_asks_it() {
        for (const bool asked : {false, true}) {
            LedgerRoom room;
            QVERIFY(room.enter(valmont).ok());
            if (asked)
                QVERIFY(journal::doubtLedger(room.journal()).ok());
            const auto next = journal::passphraseFrom(QStringLiteral("quatre lanternes au bord du canal"));
            QVERIFY(room.journal().rekey(LedgerRoom::passphrase(), next, {}).ok());
            QCOMPARE(room.asks(), asked);
            QCOMPARE(room.reports(), 1);
        }
    }
};

QTEST_GUILESS_MAIN(LedgerConfirming)
#include "tst_ledger_confirming.moc"
