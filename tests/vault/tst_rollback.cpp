#include "crypto/state_file.h"
#include "history.h"
#include "vault/freshness.h"

using namespace aparte::test;

// What was put back from before: a page, a row, a file, the whole vault, with and without this machine's memory of it.
class Rolled : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theComparisonIsATable_data();
    void theComparisonIsATable();
    void anOldDatabaseIsOlder();
    void anOldVaultOpensReadOnlyUntilTheCoachChooses();
    void acceptingAnOlderVaultIsRemembered();
    void whoeverWasErasedStaysErased();
    void anotherHistoryOfTheSameLengthIsNoticed();
    void aCrashIsNotARollback();
    void aVaultUsedElsewhereOpensWithAWord();
    void oldKeysAreOlder();
    void withoutAStateFileItCannotBeCompared();
    void aDamagedStateFileIsSaidAndKept();
};

void Rolled::theComparisonIsATable_data() {
    QTest::addColumn<int>("sequence");
    QTest::addColumn<int>("keys");
    QTest::addColumn<bool>("sameRoot");
    QTest::addColumn<bool>("open");
    QTest::addColumn<int>("answer");
    const auto row = [](const char *name, int sequence, int keys, bool sameRoot, bool open, Freshness answer) {
        QTest::newRow(name) << sequence << keys << sameRoot << open << int(answer);
    };
    row("as left", 10, 5, true, false, Freshness::AsLeft);
    row("as left after a crash before any change", 10, 5, true, true, Freshness::AsLeft);
    row("newer after a crash", 12, 5, false, true, Freshness::AsLeft);
    row("newer keys after a crash", 10, 6, true, true, Freshness::AsLeft);
    row("newer though it was closed", 12, 5, false, false, Freshness::Newer);
    row("newer keys though it was closed", 10, 6, true, false, Freshness::Newer);
    row("older", 9, 5, false, false, Freshness::Older);
    row("older though it was open", 9, 5, false, true, Freshness::Older);
    row("older keys", 10, 4, true, false, Freshness::Older);
    row("newer with older keys", 12, 4, false, true, Freshness::Older);
    row("another history", 10, 5, false, false, Freshness::Changed);
    row("another history though it was open", 10, 5, false, true, Freshness::Changed);
}

void Rolled::theComparisonIsATable() {
    QFETCH(int, sequence);
    QFETCH(int, keys);
    QFETCH(bool, sameRoot);
    QFETCH(bool, open);
    QFETCH(int, answer);
    std::optional<aparte::crypto::VaultState> seen(std::in_place);
    seen->open = open;
    seen->sequence = 10;
    seen->keyFileSequence = 5;
    VaultMoment moment{std::uint64_t(sequence), {}, std::uint64_t(keys), 1};
    if (!sameRoot)
        moment.root[0] = 1;
    QCOMPARE(int(compare(moment, seen)), answer);
    moment.keySequenceNeeded = std::uint64_t(keys) + 1;
    QCOMPARE(int(compare(moment, seen)), int(Freshness::Older));
}

void Rolled::anOldDatabaseIsOlder() {
    History history;
    QFile::remove(history.place.file("journal.db"));
    QFile::copy(history.before() + QStringLiteral("/journal.db"), history.place.file("journal.db"));
    auto vault = history.place.unlock();
    REQUIRE_OK(vault);
    QVERIFY((*vault)->report().freshness == Freshness::Older);
    QVERIFY((*vault)->report().readOnly);
}

void Rolled::anOldVaultOpensReadOnlyUntilTheCoachChooses() {
    History history;
    history.putBack();
    const auto state = readFile(history.place.stateFile());
    for (int i = 0; i < 2; ++i) { // asking twice changes nothing
        auto vault = history.place.unlock();
        REQUIRE_OK(vault);
        QVERIFY((*vault)->report().freshness == Freshness::Older);
        QVERIFY((*vault)->report().readOnly);
        QVERIFY((*vault)->report().lastSeen > (*vault)->report().sequence);
        QCOMPARE(readNote(**vault, "s1"), QByteArray("ancien"));
        REQUIRE_FAULT(writeNote(**vault, "Nadia", "s2", "non"), NotWritable, "vault.older");
        REQUIRE_FAULT((*vault)->addPeople({personNamed(**vault, "Zoé")}), NotWritable, "vault.older");
        REQUIRE_FAULT((*vault)->erase(personNamed(**vault, "Nadia")), NotWritable, "vault.older");
        REQUIRE_FAULT((*vault)->changePassphrase(secret("motdepasse"), secret("x")), NotWritable, "vault.older");
    }
    QCOMPARE(readFile(history.place.stateFile()), state);
}

void Rolled::acceptingAnOlderVaultIsRemembered() {
    History history;
    history.putBack();
    std::uint64_t seen = 0;
    {
        auto vault = history.place.unlock(Rollback::AcceptOlder);
        REQUIRE_OK(vault);
        QVERIFY(!(*vault)->report().readOnly);
        seen = (*vault)->report().lastSeen;
        REQUIRE_OK(writeNote(**vault, "Nadia", "s2", "suite"));
    }
    auto vault = history.place.unlock();
    REQUIRE_OK(vault);
    QVERIFY((*vault)->report().freshness == Freshness::AsLeft);
    QVERIFY((*vault)->report().sequence > seen); // no number is used for two states
    QCOMPARE(readNote(**vault, "s1"), QByteArray("ancien"));
    QCOMPARE(readNote(**vault, "s2"), QByteArray("suite"));
}

void Rolled::whoeverWasErasedStaysErased() {
    History history;
    {
        auto vault = history.place.unlock();
        REQUIRE_OK(vault);
        REQUIRE_OK((*vault)->erase(personNamed(**vault, "Karim")));
    }
    history.putBack(); // the key is there again, and the notes
    {
        auto vault = history.place.unlock();
        REQUIRE_OK(vault);
        QVERIFY((*vault)->isErased(personNamed(**vault, "Karim")));
        QCOMPARE((*vault)->people().size(), 1u);
        QCOMPARE((*vault)->summaries()->size(), 1u);
        QCOMPARE(readNote(**vault, "k1"), QByteArray());
        REQUIRE_FAULT((*vault)->records(personNamed(**vault, "Karim"), Kind::Session), Refused, "person.erased");
        int visits = 0;
        REQUIRE_OK((*vault)->scan({Kind::Session}, {}, [&](const Vault::Visit &) { return ++visits > 0; }));
        QCOMPARE(visits, 1);
    }
    {
        auto vault = history.place.unlock(Rollback::AcceptOlder);
        REQUIRE_OK(vault);
        REQUIRE_FAULT((*vault)->addPeople({personNamed(**vault, "Karim")}), Refused, "person.erased");
        auto report = (*vault)->check(true);
        QVERIFY(report->status == CheckStatus::Ok);
    }
    QFile::remove(history.place.stateFile()); // the vault itself knows it now
    auto vault = history.place.unlock();
    REQUIRE_OK(vault);
    QVERIFY((*vault)->isErased(personNamed(**vault, "Karim")));
}

void Rolled::anotherHistoryOfTheSameLengthIsNoticed() {
    History history;
    const auto state = readFile(history.place.stateFile());
    history.putBack();
    QFile::remove(history.place.stateFile());
    {
        auto vault = history.place.unlock();
        REQUIRE_OK(vault);
        REQUIRE_OK(writeNote(**vault, "Nadia", "s1", "autre chose"));
    }
    writeFile(history.place.stateFile(), state);
    auto vault = history.place.unlock();
    REQUIRE_OK(vault);
    QVERIFY((*vault)->report().freshness == Freshness::Changed);
    QVERIFY((*vault)->report().readOnly);
}

void Rolled::aCrashIsNotARollback() {
    History history;
    auto vault = history.place.unlock();
    REQUIRE_OK(vault);
    REQUIRE_OK(writeNote(**vault, "Nadia", "s3", "avant la panne"));
    REQUIRE_OK(writeNote(**vault, "Nadia", "s4", "aussi"));
    const auto state = readFile(history.place.stateFile()); // as a crash leaves it, and the vault with its journal file
    const auto crashed = history.place.dir.filePath(QStringLiteral("crashed"));
    copyFolder(history.place.vault(), crashed);
    vault = aparte::fault(aparte::Fault::Kind::Failed, "");
    copyFolder(crashed, history.place.vault());
    writeFile(history.place.stateFile(), state);
    auto again = history.place.unlock();
    REQUIRE_OK(again);
    QVERIFY((*again)->report().freshness == Freshness::AsLeft);
    QVERIFY(!(*again)->report().readOnly);
    QCOMPARE(readNote(**again, "s4"), QByteArray("aussi"));
}

void Rolled::aVaultUsedElsewhereOpensWithAWord() {
    History history;
    const auto state = readFile(history.place.stateFile());
    {
        auto vault = history.place.unlock();
        REQUIRE_OK(vault);
        REQUIRE_OK(writeNote(**vault, "Nadia", "s3", "ailleurs"));
    }
    writeFile(history.place.stateFile(), state);
    {
        auto vault = history.place.unlock();
        REQUIRE_OK(vault);
        QVERIFY((*vault)->report().freshness == Freshness::Newer);
        QVERIFY(!(*vault)->report().readOnly);
    }
    auto vault = history.place.unlock();
    REQUIRE_OK(vault);
    QVERIFY((*vault)->report().freshness == Freshness::AsLeft);
}

void Rolled::oldKeysAreOlder() {
    Place place;
    auto vault = place.create();
    const auto before = readFile(place.file("keys"));
    REQUIRE_OK(vault->changePassphrase(secret("motdepasse"), secret("autre")));
    vault.reset();
    writeFile(place.file("keys"), before); // the old passphrase opens again
    QFile::remove(place.stateFile());      // and this machine forgot
    auto again = place.unlock();
    REQUIRE_OK(again);
    QVERIFY((*again)->report().freshness == Freshness::Older);
    QVERIFY((*again)->report().readOnly);
}

void Rolled::withoutAStateFileItCannotBeCompared() {
    History history;
    history.putBack();
    QFile::remove(history.place.stateFile());
    {
        auto vault = history.place.unlock();
        REQUIRE_OK(vault);
        QVERIFY((*vault)->report().freshness == Freshness::FirstTime);
        QVERIFY(!(*vault)->report().readOnly);
    }
    auto vault = history.place.unlock();
    REQUIRE_OK(vault);
    QVERIFY((*vault)->report().freshness == Freshness::AsLeft);
}

void Rolled::aDamagedStateFileIsSaidAndKept() {
    History history;
    const auto path = history.place.stateFile();
    auto bytes = readFile(path);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    writeFile(path, bytes);
    auto vault = history.place.unlock();
    REQUIRE_OK(vault);
    QVERIFY((*vault)->report().stateDamaged);
    QVERIFY((*vault)->report().freshness == Freshness::FirstTime);
    QCOMPARE(readFile(path + QStringLiteral(".damaged")), bytes);
}

QTEST_APPLESS_MAIN(Rolled)
#include "tst_rollback.moc"
