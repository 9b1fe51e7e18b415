#include "crypto/key_file.h"
#include "vault_support.h"

#include <sodium.h>

using namespace aparte::test;
namespace layout = aparte::crypto::key_file_layout;

// `keys` with copies that name two vaults: the database says which one is ours, and the other costs nobody anything.
class ForeignKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anIdWrittenOverLocksNobodyOut_data();
    void anIdWrittenOverLocksNobodyOut();
    void aCopyOfAnotherVaultIsNotTakenForOurs();
    void copiesOfTwoVaultsBesideAThirdAreLeftAlone();
    void aCopyOfAnotherVaultNeverReplacesADamagedOne();
};

namespace {

QByteArray copyOf(const QByteArray &file, int number) {
    return file.mid(number * qsizetype(layout::copySize), layout::copySize);
}

// The first byte of a copy's vault id, and its checksum put right.
QByteArray withId(QByteArray file, int copy, int byte) {
    const auto start = copy * qsizetype(layout::copySize);
    file[start + qsizetype(layout::vault.at)] = static_cast<char>(byte);
    auto *data = reinterpret_cast<unsigned char *>(file.data()) + start;
    crypto_generichash(data + layout::checksum.at, 32, data, layout::checksum.at, nullptr, 0);
    return file;
}

} // namespace

void ForeignKeys::anIdWrittenOverLocksNobodyOut_data() {
    QTest::addColumn<int>("copy");
    QTest::newRow("in copy A") << 0;
    QTest::newRow("in copy B") << 1;
}

// Anybody can: the id is plain, and the checksum has no key.
void ForeignKeys::anIdWrittenOverLocksNobodyOut() {
    QFETCH(int, copy);
    Place place;
    REQUIRE_OK(addPerson(*place.create(), "Nadia"));
    const auto whole = readFile(place.file("keys"));
    const auto altered = withId(whole, copy, whole.at(8) ^ 1);
    writeFile(place.file("keys"), altered);
    REQUIRE_FAULT(place.unlock(Rollback::Ask, "autre"), CouldNotOpen, "slot.wrong");
    QCOMPARE(readFile(place.file("keys")), altered);
    {
        auto vault = place.unlock();
        REQUIRE_OK(vault);
        QVERIFY((*vault)->report().healedKeys);
        QCOMPARE((*vault)->people().size(), 1u);
    }
    QCOMPARE(readFile(place.file("keys")), whole);
}

// A restore gone wrong. The database says which copy is ours.
void ForeignKeys::aCopyOfAnotherVaultIsNotTakenForOurs() {
    Place place, other;
    REQUIRE_OK(addPerson(*place.create(), "Nadia"));
    auto elsewhere = other.create("ailleurs");
    for (const char *name : {"a", "b", "c"})
        REQUIRE_OK(addPerson(*elsewhere, name)); // its sequence is the higher one
    elsewhere.reset();
    const auto whole = readFile(place.file("keys"));
    for (const int own : {0, 1}) {
        const auto foreign = copyOf(readFile(other.file("keys")), 0);
        const auto mixed = own == 0 ? copyOf(whole, 0) + foreign : foreign + copyOf(whole, 1);
        writeFile(place.file("keys"), mixed);
        REQUIRE_FAULT(place.unlock(Rollback::Ask, "ailleurs"), ChangedOutside, "keys.other-vault");
        REQUIRE_FAULT(place.unlock(Rollback::Ask, "nulle part"), CouldNotOpen, "slot.wrong");
        QCOMPARE(readFile(place.file("keys")), mixed);
        REQUIRE_OK(place.unlock());
        QCOMPARE(readFile(place.file("keys")), whole);
    }
}

void ForeignKeys::copiesOfTwoVaultsBesideAThirdAreLeftAlone() {
    Place place;
    REQUIRE_OK(addPerson(*place.create(), "Nadia"));
    const auto mixed = withId(readFile(place.file("keys")), 0, 'x');
    writeFile(place.file("keys"), mixed);
    auto database = readFile(place.file("journal.db"));
    database[0] = static_cast<char>(database[0] ^ 1);
    writeFile(place.file("journal.db"), database);
    REQUIRE_FAULT(place.unlock(), ChangedOutside, "keys.other-vault");
    QFile::remove(place.file("journal.db"));
    REQUIRE_FAULT(place.unlock(), ChangedOutside, "keys.other-vault");
    QCOMPARE(readFile(place.file("keys")), mixed);
}

// What is damaged might be mended yet, and the other opens with the same passphrase.
void ForeignKeys::aCopyOfAnotherVaultNeverReplacesADamagedOne() {
    Place place, other;
    REQUIRE_OK(addPerson(*place.create(), "Nadia"));
    REQUIRE_OK(addPerson(*other.create(), "Karim"));
    const auto whole = readFile(place.file("keys"));
    auto mixed = copyOf(whole, 0) + copyOf(readFile(other.file("keys")), 1);
    mixed[500] = static_cast<char>(mixed[500] ^ 1);
    writeFile(place.file("keys"), mixed);
    REQUIRE_FAULT(place.unlock(), Damaged, "database.salt");
    QCOMPARE(readFile(place.file("keys")), mixed);
    writeFile(place.file("keys"), whole);
    REQUIRE_OK(place.unlock());
}

QTEST_APPLESS_MAIN(ForeignKeys)
#include "tst_foreign_keys.moc"
