#include "crypto/key_file.h"
#include "vault_support.h"

#include <sodium.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <ctime>

using namespace aparte::test;
namespace layout = aparte::crypto::key_file_layout;

// What opens a vault, and what each wrong thing is called.
class Opening : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyPassphraseIsRefused();
    void aWrongPassphraseAndDamageAreNotTheSame();
    void nothingThereIsSaid();
    void theRecoveryCodeOpensAndAsksForAPassphrase();
    void aMistypedCodeIsNoticedAtOnce();
    void aChangedPassphraseReplacesTheOldOne();
    void aWrongCurrentPassphraseChangesNothing();
    void aNewCodeReplacesTheOldOne();
    void onlyTheCodeAllowsSettingAPassphrase();
    void aSecondProcessIsToldThatItIsBusy();
    void aVaultReachedThroughALinkOpens();
    void aHostileHeaderIsRefusedAtOnce_data();
    void aHostileHeaderIsRefusedAtOnce();
    void realDerivationOpensToo();
};

void Opening::anEmptyPassphraseIsRefused() {
    Place place;
    REQUIRE_FAULT(Vault::create(place.vault(), secret(""), place.surroundings()), WrongUse, "passphrase.empty");
    QVERIFY(!QFileInfo::exists(place.vault()));
    place.create();
    REQUIRE_FAULT(place.unlock(Rollback::Ask, ""), WrongUse, "passphrase.empty");
}

void Opening::aWrongPassphraseAndDamageAreNotTheSame() {
    Place place;
    place.create();
    REQUIRE_FAULT(place.unlock(Rollback::Ask, "Motdepasse"), CouldNotOpen, "slot.wrong");
    auto keys = readFile(place.file("keys"));
    for (const auto copy : {std::size_t(0), layout::copySize})
        keys[qsizetype(copy + 5000)] = static_cast<char>(keys[qsizetype(copy + 5000)] ^ 1);
    writeFile(place.file("keys"), keys);
    REQUIRE_FAULT(place.unlock(), Damaged, "keys.both-copies");
    REQUIRE_FAULT(place.unlock(Rollback::Ask, "Motdepasse"), Damaged, "keys.both-copies");
}

void Opening::nothingThereIsSaid() {
    Place place;
    REQUIRE_FAULT(place.unlock(), NotFound, "vault.missing");
    QVERIFY(QDir().mkpath(place.vault()));
    REQUIRE_FAULT(place.unlock(), NotFound, "vault.missing");
    QCOMPARE(QDir(place.vault()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void Opening::theRecoveryCodeOpensAndAsksForAPassphrase() {
    Place place;
    {
        auto vault = place.create();
        REQUIRE_OK(addPerson(*vault, "Nadia"));
    }
    QCOMPARE(place.code.size(), std::size_t(35));
    {
        auto vault = Vault::unlockWithCode(place.vault(), place.code, place.surroundings());
        REQUIRE_OK(vault);
        QVERIFY((*vault)->report().needsPassphrase);
        QCOMPARE((*vault)->people().size(), 1u);
        REQUIRE_OK((*vault)->setPassphrase(secret("nouveau")));
        QVERIFY(!(*vault)->report().needsPassphrase);
    }
    REQUIRE_FAULT(place.unlock(), CouldNotOpen, "slot.wrong");
    REQUIRE_OK(place.unlock(Rollback::Ask, "nouveau"));
    REQUIRE_OK(Vault::unlockWithCode(place.vault(), place.code, place.surroundings()));
}

void Opening::aMistypedCodeIsNoticedAtOnce() {
    Place place;
    place.create();
    auto typed = place.code.clone();
    auto &letter = typed.fillSecretBytes()[3];
    letter = letter == 'A' ? 'B' : 'A';
    REQUIRE_FAULT(Vault::unlockWithCode(place.vault(), typed, place.surroundings()), WrongUse, "recovery.check");
    Place other;
    other.create();
    REQUIRE_FAULT(Vault::unlockWithCode(place.vault(), other.code, place.surroundings()), CouldNotOpen, "slot.wrong");
}

void Opening::aChangedPassphraseReplacesTheOldOne() {
    Place place;
    const auto find = [&](const QByteArray &bytes) { return readFile(place.file("keys")).contains(bytes); };
    {
        auto vault = place.create();
        const auto oldSlot = readFile(place.file("keys")).mid(layout::passphraseSlot.at, layout::passphraseSlot.size);
        REQUIRE_OK(vault->changePassphrase(secret("motdepasse"), secret("autre")));
        QVERIFY(!find(oldSlot));
        QVERIFY(!find(oldSlot.mid(80, 72))); // nonce and sealed root key
    }
    REQUIRE_FAULT(place.unlock(), CouldNotOpen, "slot.wrong");
    auto vault = place.unlock(Rollback::Ask, "autre");
    REQUIRE_OK(vault);
    QVERIFY((*vault)->report().freshness == Freshness::AsLeft);
}

void Opening::aWrongCurrentPassphraseChangesNothing() {
    Place place;
    {
        auto vault = place.create();
        const auto before = readFile(place.file("keys"));
        REQUIRE_FAULT(vault->changePassphrase(secret("faux"), secret("autre")), CouldNotOpen, "slot.wrong");
        REQUIRE_FAULT(vault->changePassphrase(secret("motdepasse"), secret("")), WrongUse, "passphrase.empty");
        REQUIRE_FAULT(vault->newRecoveryCode(secret("faux")), CouldNotOpen, "slot.wrong");
        QCOMPARE(readFile(place.file("keys")), before);
    }
    REQUIRE_OK(place.unlock());
}

void Opening::aNewCodeReplacesTheOldOne() {
    Place place;
    auto vault = place.create();
    auto code = vault->newRecoveryCode(secret("motdepasse"));
    REQUIRE_OK(code);
    vault.reset();
    REQUIRE_FAULT(Vault::unlockWithCode(place.vault(), place.code, place.surroundings()), CouldNotOpen, "slot.wrong");
    REQUIRE_OK(Vault::unlockWithCode(place.vault(), *code, place.surroundings()));
    REQUIRE_OK(place.unlock());
}

void Opening::onlyTheCodeAllowsSettingAPassphrase() {
    Place place;
    auto vault = place.create();
    REQUIRE_FAULT(vault->setPassphrase(secret("autre")), WrongUse, "passphrase.current-needed");
}

void Opening::aSecondProcessIsToldThatItIsBusy() {
    Place place;
    auto vault = place.create();
    const auto child = ::fork();
    if (child == 0) {
        const auto second = place.unlock();
        ::_exit(!second && second.fault().kind == aparte::Fault::Kind::Busy ? 6 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    QCOMPARE(WEXITSTATUS(status), 6);
    vault.reset();
    REQUIRE_OK(place.unlock());
}

void Opening::aVaultReachedThroughALinkOpens() {
    Place place;
    place.create();
    const auto link = place.dir.filePath(QStringLiteral("raccourci"));
    QVERIFY(QFile::link(place.vault(), link));
    REQUIRE_OK(Vault::unlock(link, secret("motdepasse"), place.surroundings()));
}

void Opening::aHostileHeaderIsRefusedAtOnce_data() {
    QTest::addColumn<int>("at");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("code");
    const auto slot = int(layout::passphraseSlot.at);
    const auto number = [](quint32 value) { return QByteArray(reinterpret_cast<const char *>(&value), 4); };
    QTest::newRow("1 TiB of memory") << slot + 24 << number(1u << 30) << QByteArray("kdf.memory");
    QTest::newRow("4 TiB of memory") << slot + 24 << number(0xffffffff) << QByteArray("kdf.memory");
    QTest::newRow("0 passes") << slot + 20 << number(0) << QByteArray("keys.both-copies");
    QTest::newRow("four thousand million passes") << slot + 20 << number(0xffffffff) << QByteArray("kdf.passes");
    QTest::newRow("more work than allowed") << slot + 20 << number(10) + number(1u << 20) << QByteArray("kdf.work");
    QTest::newRow("1 MiB of memory") << slot + 24 << number(1024) << QByteArray("keys.both-copies");
    QTest::newRow("255 lanes") << slot + 28 << number(255) << QByteArray("kdf.lanes");
    QTest::newRow("255 kinds of slot") << slot << number(255) << QByteArray("keys.both-copies");
    QTest::newRow("slots everywhere") << int(layout::unusedSlots.at) << QByteArray(384, '\1')
                                      << QByteArray("keys.both-copies");
    QTest::newRow("a later version") << int(layout::minimumReader.at) << QByteArray("\2\0", 2)
                                     << QByteArray("keys.version");
}

void Opening::aHostileHeaderIsRefusedAtOnce() {
    QFETCH(int, at);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, code);
    Place place;
    place.create();
    auto keys = readFile(place.file("keys"));
    for (const int copy : {0, int(layout::copySize)}) {
        keys.replace(copy + at, bytes.size(), bytes);
        auto *data =
            reinterpret_cast<unsigned char *>(keys.data()) + copy; // anybody can make the unkeyed sum right again
        crypto_generichash(data + layout::checksum.at, 32, data, layout::checksum.at, nullptr, 0);
    }
    writeFile(place.file("keys"), keys);
    auto surroundings = place.surroundings();
    surroundings.stretch = nullptr; // the real one, which must not be reached
    const auto word = secret("motdepasse");
    const auto start = std::clock(); // work, not waiting: the machine may be busy with something else
    const auto vault = Vault::unlock(place.vault(), word, surroundings);
    const auto elapsed = (std::clock() - start) * 1000 / CLOCKS_PER_SEC;
    QVERIFY(!vault.ok());
    QCOMPARE(QByteArray::fromStdString(vault.fault().code), code);
    QVERIFY2(elapsed <= 50, qPrintable(QString::number(elapsed)));
}

void Opening::realDerivationOpensToo() {
    Place place;
    auto surroundings = place.surroundings();
    surroundings.stretch = nullptr;
    QVERIFY(Vault::create(place.vault(), secret("motdepasse"), surroundings).ok());
    auto vault = Vault::unlock(place.vault(), secret("motdepasse"), surroundings);
    REQUIRE_OK(vault);
    QVERIFY((*vault)->report().kdfMilliseconds > 5);
    vault = aparte::fault(aparte::Fault::Kind::Failed, "");
    REQUIRE_FAULT(Vault::unlock(place.vault(), secret("autre"), surroundings), CouldNotOpen, "slot.wrong");
}

QTEST_APPLESS_MAIN(Opening)
#include "tst_opening.moc"
