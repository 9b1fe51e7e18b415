#include "small_disk.h"
#include "vault_support.h"

#include <QElapsedTimer>

using namespace aparte::test;

// Disks that are full or cannot be written.
class Places : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theReserveTakesTheNoteThatNoLongerFits();
    void aFullDiskLosesNothingAndSaysSo();
    void aFullDiskDoesNotStopAnErasure();
    void aVaultOpenedOnAFullDiskErasesTheKey();
    void aVaultThatDoesNotFitLeavesNothing();
    void aReadOnlyPlaceOpensForReading();
    void aReadOnlyPlaceAfterACrashOpensToo();
    void aStateFolderThatCannotBeWrittenIsSaid();

private:
    SmallDisk m_disk{32};
    QString vaultOn(const SmallDisk &disk) { return disk.path() + QStringLiteral("/journal.aparte"); }
};

namespace {

std::unique_ptr<Vault> createAt(const QString &folder, const Place &place) {
    auto created = Vault::create(folder, secret("motdepasse"), place.surroundings());
    if (!created)
        qFatal("%s", describe(created.fault()).constData());
    return std::move(created->vault);
}

aparte::Result<std::unique_ptr<Vault>> unlockAt(const QString &folder, const Place &place) {
    return Vault::unlock(folder, secret("motdepasse"), place.surroundings());
}

const char *const needsMounts = "needs root, or user namespaces, for a file system of its own";

} // namespace

void Places::theReserveTakesTheNoteThatNoLongerFits() {
    QVERIFY2(m_disk.ok(), needsMounts);
    SmallDisk disk(16);
    Place place;
    auto vault = createAt(vaultOn(disk), place);
    REQUIRE_OK(addPerson(*vault, "Nadia"));
    REQUIRE_OK(writeNote(*vault, "Nadia", "s1", QByteArray(100000, 'a')));
    disk.fillUp();
    const QByteArray large(600000, 'b'); // more than what the journal file has left in its last block
    REQUIRE_OK(writeNote(*vault, "Nadia", "s2", large));
    QVERIFY(!QFile::exists(vaultOn(disk) + QStringLiteral("/reserve")));
    disk.makeRoom();
    vault.reset();
    auto again = unlockAt(vaultOn(disk), place);
    REQUIRE_OK(again);
    QCOMPARE(readNote(**again, "s2"), large);
}

void Places::aFullDiskLosesNothingAndSaysSo() {
    QVERIFY2(m_disk.ok(), needsMounts);
    SmallDisk disk(24);
    Place place;
    auto vault = createAt(vaultOn(disk), place);
    REQUIRE_OK(addPerson(*vault, "Nadia"));
    int written = 0;
    aparte::Result<void> last;
    const auto textOf = [](int i) {
        return QByteArray(30000, static_cast<char>('a' + i % 26)) + QByteArray::number(i);
    };
    for (; last && written < 5000; written += last ? 1 : 0)
        last = writeNote(*vault, "Nadia", QByteArray::number(written).constData(), textOf(written));
    REQUIRE_FAULT(last, NoRoom, "disk.full");
    QVERIFY(written > 100);
    REQUIRE_FAULT(writeNote(*vault, "Nadia", "x", QByteArray(300000, 'x')), NoRoom, "disk.full");
    QCOMPARE(readNote(*vault, "7"), textOf(7)); // reading goes on
    vault.reset();
    auto again = unlockAt(vaultOn(disk), place);
    REQUIRE_OK(again);
    for (int i = 0; i < written; ++i)
        QCOMPARE(readNote(**again, QByteArray::number(i).constData()), textOf(i));
    QCOMPARE(readNote(**again, "x"), QByteArray());
}

void Places::aFullDiskDoesNotStopAnErasure() {
    QVERIFY2(m_disk.ok(), needsMounts);
    for (const bool withReserve : {true, false}) {
        SmallDisk disk(24);
        Place place;
        auto vault = createAt(vaultOn(disk), place);
        REQUIRE_OK(addPerson(*vault, "Nadia"));
        REQUIRE_OK(addPerson(*vault, "Karim"));
        for (int i = 0; i < 150; ++i)
            REQUIRE_OK(writeNote(*vault, i % 2 ? "Nadia" : "Karim", QByteArray::number(i).constData(),
                                 QByteArray(30000, 'n')));
        if (!withReserve)
            QFile::remove(vaultOn(disk) + QStringLiteral("/reserve"));
        disk.fillUp();
        auto certificate = vault->erase(personNamed(*vault, "Nadia"));
        REQUIRE_OK(certificate);
        QCOMPARE(certificate->fileSystem, QStringLiteral("tmpfs"));
        QCOMPARE(certificate->caveat, QStringLiteral("memory"));
        QVERIFY(!withReserve || certificate->rowsGone);
        QVERIFY(vault->isErased(personNamed(*vault, "Nadia")));
        vault.reset();
        disk.makeRoom();
        auto again = unlockAt(vaultOn(disk), place);
        REQUIRE_OK(again);
        QCOMPARE(readNote(**again, "1"), QByteArray());
        QCOMPARE(readNote(**again, "2"), QByteArray(30000, 'n'));
        auto report = (*again)->check(true);
        REQUIRE_OK(report);
        QVERIFY(report->status == CheckStatus::Ok);
        QVERIFY(QFileInfo(vaultOn(disk) + QStringLiteral("/journal.db")).size() < 4000000); // compacted
    }
}

// With the reserve given up before: nothing is left but what lies there already.
void Places::aVaultOpenedOnAFullDiskErasesTheKey() {
    QVERIFY2(m_disk.ok(), needsMounts);
    SmallDisk disk(24);
    Place place;
    {
        auto vault = createAt(vaultOn(disk), place);
        for (const char *person : {"Nadia", "Karim"})
            REQUIRE_OK(addPerson(*vault, person));
        for (int i = 0; i < 150; ++i)
            REQUIRE_OK(writeNote(*vault, i % 2 ? "Nadia" : "Karim", QByteArray::number(i).constData(),
                                 QByteArray(30000, 'n')));
    }
    QFile::remove(vaultOn(disk) + QStringLiteral("/reserve"));
    disk.fillUp();
    {
        auto vault = unlockAt(vaultOn(disk), place);
        REQUIRE_OK(vault);
        auto certificate = (*vault)->erase(personNamed(**vault, "Nadia"));
        REQUIRE_OK(certificate);
        QVERIFY(!certificate->rowsGone);
    }
    {
        auto vault = unlockAt(vaultOn(disk), place); // still full
        REQUIRE_OK(vault);
        QVERIFY((*vault)->isErased(personNamed(**vault, "Nadia")));
        QCOMPARE(readNote(**vault, "2"), QByteArray(30000, 'n'));
    }
    disk.makeRoom();
    auto vault = unlockAt(vaultOn(disk), place);
    REQUIRE_OK(vault);
    QVERIFY(!(*vault)->report().erasureUnfinished);
    QCOMPARE(readNote(**vault, "1"), QByteArray());
    QVERIFY((*vault)->check(true)->status == CheckStatus::Ok);
    QVERIFY(QFileInfo(vaultOn(disk) + QStringLiteral("/journal.db")).size() < 4000000); // compacted
}

void Places::aVaultThatDoesNotFitLeavesNothing() {
    QVERIFY2(m_disk.ok(), needsMounts);
    SmallDisk disk(2);
    Place place;
    REQUIRE_FAULT(Vault::create(vaultOn(disk), secret("x"), place.surroundings()), NoRoom, "disk.full");
    QCOMPARE(QDir(disk.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
}

void Places::aReadOnlyPlaceOpensForReading() {
    QVERIFY2(m_disk.ok(), needsMounts);
    SmallDisk disk(16);
    Place place;
    {
        auto vault = createAt(vaultOn(disk), place);
        REQUIRE_OK(addPerson(*vault, "Nadia"));
        REQUIRE_OK(writeNote(*vault, "Nadia", "s1", "lisible"));
    }
    disk.setReadOnly(true);
    {
        auto vault = unlockAt(vaultOn(disk), place);
        REQUIRE_OK(vault);
        QVERIFY((*vault)->report().readOnly && (*vault)->report().placeReadOnly);
        QCOMPARE(readNote(**vault, "s1"), QByteArray("lisible"));
        REQUIRE_FAULT(writeNote(**vault, "Nadia", "s2", "non"), NotWritable, "disk.read-only");
        REQUIRE_FAULT((*vault)->erase(personNamed(**vault, "Nadia")), NotWritable, "disk.read-only");
        int visits = 0;
        REQUIRE_OK((*vault)->scan({Kind::Session}, {}, [&](const Vault::Visit &) { return ++visits > 0; }));
        QCOMPARE(visits, 1);
        QVERIFY((*vault)->check(true)->status == CheckStatus::Ok);
    }
    REQUIRE_FAULT(Vault::create(disk.path() + QStringLiteral("/other"), secret("x"), place.surroundings()), NotWritable,
                  "disk.read-only");
    disk.setReadOnly(false);
    auto vault = unlockAt(vaultOn(disk), place);
    REQUIRE_OK(vault);
    QVERIFY(!(*vault)->report().readOnly);
}

void Places::aReadOnlyPlaceAfterACrashOpensToo() {
    QVERIFY2(m_disk.ok(), needsMounts);
    SmallDisk disk(16);
    Place place;
    auto vault = createAt(vaultOn(disk), place);
    REQUIRE_OK(addPerson(*vault, "Nadia"));
    REQUIRE_OK(writeNote(*vault, "Nadia", "s1", "dans le journal"));
    const auto crashed = disk.path() + QStringLiteral("/crashed");
    copyFolder(vaultOn(disk), crashed);
    vault.reset();
    disk.setReadOnly(true);
    auto again = unlockAt(crashed, place);
    REQUIRE_OK(again);
    QVERIFY((*again)->report().placeReadOnly);
    QCOMPARE(readNote(**again, "s1"), QByteArray("dans le journal"));
    int found = 0; // by search too, whose connections are its own
    REQUIRE_OK((*again)->scan({Kind::Session}, {}, [&](const Vault::Visit &) { return ++found > 0; }));
    QCOMPARE(found, 1);
    const auto report = (*again)->check(true); // and so is the check's
    REQUIRE_OK(report);
    QVERIFY2(report->status == CheckStatus::Ok, report->findings.empty() ? "" : report->findings[0].code.c_str());
    again = aparte::fault(aparte::Fault::Kind::Failed, "");
    disk.setReadOnly(false);
}

void Places::aStateFolderThatCannotBeWrittenIsSaid() {
    Place place;
    auto surroundings = place.surroundings();
    surroundings.stateFolder = QStringLiteral("/proc/nowhere");
    auto created = Vault::create(place.vault(), secret("x"), surroundings);
    REQUIRE_OK(created);
    QVERIFY(!created->vault->report().stateKept);
    REQUIRE_OK(addPerson(*created->vault, "Nadia"));
    QVERIFY(!created->vault->keepLedgerCopy("ledger").ok());
}

QTEST_APPLESS_MAIN(Places)
#include "tst_places.moc"
