#include "../storage/faulty_disk.h"
#include "crypto/key_file.h"
#include "vault_support.h"

#include <sodium.h>

using namespace aparte::test;
namespace layout = aparte::crypto::key_file_layout;

// `keys`: one whole copy at any moment, and nothing of the old one once both are written.
class TwoCopies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothCopiesAreEqual();
    void aDamagedCopyIsHealedFromTheOther_data();
    void aDamagedCopyIsHealedFromTheOther();
    void anUnfinishedWriteIsFinished_data();
    void anUnfinishedWriteIsFinished();
    void aForgedNewerCopyIsNotBelieved();
    void afterACrashInAChangeOnlyTheNewPassphraseOpens();
    void cutKeysAreRefused_data();
    void cutKeysAreRefused();
    void everyFailingCallSaysSoAndLosesNothing_data();
    void everyFailingCallSaysSoAndLosesNothing();
    void anErasedKeyLeavesNoByteBehind();
    void whateverFailsInAChangeOfSecretOneOpens_data();
    void whateverFailsInAChangeOfSecretOneOpens();
};

namespace {

QByteArray copyOf(const QByteArray &file, int number) {
    return file.mid(number * qsizetype(layout::copySize), layout::copySize);
}

} // namespace

void TwoCopies::bothCopiesAreEqual() {
    Place place;
    auto vault = place.create();
    for (const char *name : {"a", "b", "c"}) {
        REQUIRE_OK(addPerson(*vault, name));
        const auto file = readFile(place.file("keys"));
        QCOMPARE(copyOf(file, 0), copyOf(file, 1));
    }
}

void TwoCopies::aDamagedCopyIsHealedFromTheOther_data() {
    QTest::addColumn<int>("copy");
    QTest::addColumn<int>("at");
    for (const int copy : {0, 1})
        for (const int at : {0, 9, 33, 70, 200, 500, 1030, 5000, 263200, 264000, 266180, 266230})
            QTest::addRow("copy %d, byte %d", copy, at) << copy << at;
}

void TwoCopies::aDamagedCopyIsHealedFromTheOther() {
    QFETCH(int, copy);
    QFETCH(int, at);
    Place place;
    REQUIRE_OK(addPerson(*place.create(), "Nadia"));
    const auto whole = readFile(place.file("keys"));
    auto damaged = whole;
    const auto byte = copy * qsizetype(layout::copySize) + at;
    damaged[byte] = static_cast<char>(damaged[byte] ^ 0x20);
    writeFile(place.file("keys"), damaged);
    {
        auto vault = place.unlock();
        REQUIRE_OK(vault);
        QVERIFY((*vault)->report().healedKeys);
        QCOMPARE((*vault)->people().size(), 1u);
    }
    QCOMPARE(readFile(place.file("keys")), whole);
    auto vault = place.unlock();
    REQUIRE_OK(vault);
    QVERIFY(!(*vault)->report().healedKeys);
}

void TwoCopies::anUnfinishedWriteIsFinished_data() {
    QTest::addColumn<int>("newer");
    QTest::newRow("the first copy is newer") << 0;
    QTest::newRow("the second copy is newer") << 1;
}

void TwoCopies::anUnfinishedWriteIsFinished() {
    QFETCH(int, newer);
    Place place;
    auto vault = place.create();
    const auto before = readFile(place.file("keys"));
    REQUIRE_OK(vault->addPeople({personNamed(*vault, "Nadia")}));
    vault.reset();
    const auto after = readFile(place.file("keys"));
    writeFile(place.file("keys"),
              newer == 0 ? copyOf(after, 0) + copyOf(before, 1) : copyOf(before, 0) + copyOf(after, 1));
    {
        auto again = place.unlock();
        REQUIRE_OK(again);
        QVERIFY((*again)->report().healedKeys);
        QCOMPARE((*again)->people().size(), 1u);
    }
    QCOMPARE(readFile(place.file("keys")), after);
}

void TwoCopies::aForgedNewerCopyIsNotBelieved() {
    Place place;
    REQUIRE_OK(addPerson(*place.create(), "Nadia"));
    const auto whole = readFile(place.file("keys"));
    auto forged = whole;
    forged[39] = '\x7f'; // the sequence's highest byte
    auto *data = reinterpret_cast<unsigned char *>(forged.data());
    crypto_generichash(data + layout::checksum.at, 32, data, layout::checksum.at, nullptr, 0);
    writeFile(place.file("keys"), forged);
    auto vault = place.unlock();
    REQUIRE_OK(vault);
    QVERIFY((*vault)->report().healedKeys);
    QCOMPARE(readFile(place.file("keys")), whole);
}

void TwoCopies::afterACrashInAChangeOnlyTheNewPassphraseOpens() {
    Place place;
    auto vault = place.create();
    const auto before = readFile(place.file("keys"));
    REQUIRE_OK(vault->changePassphrase(secret("motdepasse"), secret("autre")));
    vault.reset();
    const auto after = readFile(place.file("keys"));
    writeFile(place.file("keys"), copyOf(before, 0) + copyOf(after, 1));
    REQUIRE_FAULT(place.unlock(), CouldNotOpen, "slot.wrong");
    REQUIRE_OK(place.unlock(Rollback::Ask, "autre"));
    QCOMPARE(readFile(place.file("keys")), after);
}

void TwoCopies::cutKeysAreRefused_data() {
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 28, 4096, int(layout::copySize) - 1, int(layout::copySize), int(layout::fileSize) - 1,
                           int(layout::fileSize) + 1})
        QTest::addRow("%d bytes", size) << size;
}

void TwoCopies::cutKeysAreRefused() {
    QFETCH(int, size);
    Place place;
    place.create();
    writeFile(place.file("keys"), (readFile(place.file("keys")) + "x").left(size));
    const auto vault = place.unlock();
    QVERIFY(!vault.ok());
    QVERIFY(vault.fault().kind == aparte::Fault::Kind::Damaged);
}

void TwoCopies::everyFailingCallSaysSoAndLosesNothing_data() {
    QTest::addColumn<int>("error");
    QTest::addColumn<bool>("fromThen");
    QTest::newRow("no room, once") << ENOSPC << false;
    QTest::newRow("no room, from then on") << ENOSPC << true;
    QTest::newRow("input/output error, once") << EIO << false;
    QTest::newRow("input/output error, from then on") << EIO << true;
}

void TwoCopies::everyFailingCallSaysSoAndLosesNothing() {
    QFETCH(int, error);
    QFETCH(bool, fromThen);
    for (int n = 1;; ++n) {
        Place place;
        REQUIRE_OK(addPerson(*place.create(), "Nadia"));
        FaultyDisk disk;
        auto surroundings = place.surroundings();
        surroundings.disk = &disk;
        auto vault = Vault::unlock(place.vault(), secret("motdepasse"), surroundings);
        REQUIRE_OK(vault);
        REQUIRE_OK(writeNote(**vault, "Nadia", "s0", "avant"));
        disk.how = FaultyDisk::How::Error;
        disk.error = error;
        disk.fromThen = fromThen;
        disk.calls = 0;
        disk.at = n;
        const auto added = (*vault)->addPeople({personNamed(**vault, "Karim")});
        const bool hit = disk.hit;
        disk.how = FaultyDisk::How::Never;
        QCOMPARE(added.ok(), !hit);
        vault = aparte::fault(aparte::Fault::Kind::Failed, "");
        auto again = place.unlock();
        REQUIRE_OK(again);
        QCOMPARE(readNote(**again, "s0"), QByteArray("avant"));
        const auto file = readFile(place.file("keys"));
        QCOMPARE(copyOf(file, 0), copyOf(file, 1));
        if (added)
            QCOMPARE((*again)->people().size(), 2u);
        if (!hit) {
            QVERIFY(n > 6); // two copies: write, sync, read back each
            return;
        }
    }
}

void TwoCopies::anErasedKeyLeavesNoByteBehind() {
    Place place;
    auto vault = place.create();
    REQUIRE_OK(addPerson(*vault, "Nadia"));
    REQUIRE_OK(addPerson(*vault, "Karim"));
    const auto before = readFile(place.file("keys")).mid(layout::ringSealed.at, layout::ringSealed.size);
    REQUIRE_OK(vault->erase(personNamed(*vault, "Nadia")));
    const auto after = readFile(place.file("keys"));
    // The first four places hold the journal key and both persons; every 16 bytes of what was there are looked for.
    for (qsizetype at = 0; at < 256; at += 16)
        QVERIFY(!after.contains(before.mid(at, 16)));
}

void TwoCopies::whateverFailsInAChangeOfSecretOneOpens_data() {
    QTest::addColumn<bool>("code");
    QTest::addColumn<bool>("fromThen");
    QTest::newRow("passphrase, one failure") << false << false;
    QTest::newRow("passphrase, from then on") << false << true;
    QTest::newRow("recovery code, one failure") << true << false;
    QTest::newRow("recovery code, from then on") << true << true;
}

void TwoCopies::whateverFailsInAChangeOfSecretOneOpens() {
    QFETCH(bool, code);
    QFETCH(bool, fromThen);
    int halfWritten = 0;
    for (int n = 1;; ++n) {
        Place place;
        REQUIRE_OK(addPerson(*place.create(), "Nadia"));
        FaultyDisk disk;
        auto surroundings = place.surroundings();
        surroundings.disk = &disk;
        auto vault = Vault::unlock(place.vault(), secret("motdepasse"), surroundings);
        REQUIRE_OK(vault);
        disk.how = FaultyDisk::How::Error;
        disk.fromThen = fromThen;
        disk.calls = 0;
        disk.at = n;
        aparte::Result<SecretBytes> newCode = aparte::fault(aparte::Fault::Kind::Failed, "not asked");
        aparte::Result<void> changed;
        if (code) {
            newCode = (*vault)->newRecoveryCode(secret("motdepasse"));
            if (!newCode)
                changed = newCode.fault();
        } else {
            changed = (*vault)->changePassphrase(secret("motdepasse"), secret("autre"));
        }
        const bool hit = disk.hit;
        disk.how = FaultyDisk::How::Never;
        vault = aparte::fault(aparte::Fault::Kind::Failed, "");
        const bool holds = changed.ok() || changed.fault().code == "keys.half-written";
        halfWritten += !changed.ok() && holds;
        if (!changed && changed.fault().code == "keys.uncertain") { // a disk that failed to take it back, too
            QVERIFY(fromThen);
            QVERIFY(place.unlock().ok() || place.unlock(Rollback::Ask, "autre").ok());
        } else if (code) { // whatever happened, the coach has a code that opens
            REQUIRE_OK(Vault::unlockWithCode(place.vault(), newCode ? *newCode : place.code, place.surroundings()));
        } else {
            REQUIRE_OK(place.unlock(Rollback::Ask, holds ? "autre" : "motdepasse"));
            REQUIRE_FAULT(place.unlock(Rollback::Ask, holds ? "motdepasse" : "autre"), CouldNotOpen, "slot.wrong");
        }
        if (!hit)
            break;
    }
    QCOMPARE(halfWritten > 0, !code);
}

QTEST_APPLESS_MAIN(TwoCopies)
#include "tst_two_copies.moc"
