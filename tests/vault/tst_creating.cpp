#include "../storage/faulty_disk.h"
#include "crypto/key_file.h"
#include "vault_support.h"

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace aparte::test;
namespace layout = aparte::crypto::key_file_layout;

// A new vault: whole or not at all, private, and never over what is there.
class Creating : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewVaultIsPrivateAndComplete();
    void whatIsThereIsNotOverwritten();
    void anEmptyFolderBecomesTheVault();
    void aCreationThatFailsLeavesNothing();
    void aCreationCutShortLeavesAVaultOrNone();
};

void Creating::aNewVaultIsPrivateAndComplete() {
    Place place;
    auto vault = place.create();
    QVERIFY(vault);
    struct stat facts {};
    ::stat(QFile::encodeName(place.vault()).constData(), &facts);
    QCOMPARE(int(facts.st_mode & 0777), 0700);
    for (const char *name : {"keys", "journal.db", "reserve"}) {
        QCOMPARE(::stat(QFile::encodeName(place.file(name)).constData(), &facts), 0);
        QCOMPARE(int(facts.st_mode & 0777), 0600);
    }
    QCOMPARE(QFileInfo(place.file("keys")).size(), qint64(layout::fileSize));
    QCOMPARE(QFileInfo(place.file("reserve")).size(), 4 * 1024 * 1024);
    QVERIFY(vault->report().freshness == Freshness::FirstTime);
    QVERIFY(!place.stateFile().isEmpty());
    vault.reset();
    QCOMPARE(QDir(place.vault()).entryList(QDir::Files | QDir::Hidden),
             QStringList({QStringLiteral("journal.db"), QStringLiteral("keys"), QStringLiteral("reserve")}));
    QVERIFY(!QFileInfo::exists(place.vault() + QStringLiteral(".new")));
}

void Creating::whatIsThereIsNotOverwritten() {
    Place place;
    place.create();
    const auto before = readFile(place.file("keys"));
    REQUIRE_FAULT(Vault::create(place.vault(), secret("x"), place.surroundings()), WrongUse, "vault.exists");
    QCOMPARE(readFile(place.file("keys")), before);
    Place other;
    writeFile(other.vault(), "a file");
    REQUIRE_FAULT(Vault::create(other.vault(), secret("x"), other.surroundings()), WrongUse, "vault.exists");
}

void Creating::anEmptyFolderBecomesTheVault() {
    Place place;
    QVERIFY(QDir().mkpath(place.vault()));
    QVERIFY(place.create());
    REQUIRE_OK(place.unlock());
}

void Creating::aCreationThatFailsLeavesNothing() {
    Place place;
    auto surroundings = place.surroundings();
    surroundings.stretch = [](const aparte::crypto::SlotTerms &, const SecretBytes &) -> aparte::Result<SecretBytes> {
        return aparte::fault(aparte::Fault::Kind::TooCostly, "kdf.memory");
    };
    REQUIRE_FAULT(Vault::create(place.vault(), secret("x"), surroundings), TooCostly, "kdf.memory");
    QCOMPARE(QDir(place.dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
    QVERIFY(place.create());
}

void Creating::aCreationCutShortLeavesAVaultOrNone() {
    for (int n = 1;; ++n) {
        Place place;
        const auto child = ::fork();
        if (child == 0) {
            FaultyDisk disk;
            disk.how = FaultyDisk::How::Die;
            disk.at = n;
            auto surroundings = place.surroundings();
            surroundings.disk = &disk;
            ::_exit(Vault::create(place.vault(), secret("motdepasse"), surroundings).ok() ? 0 : 1);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        if (QFileInfo::exists(place.vault())) {
            auto vault = place.unlock();
            REQUIRE_OK(vault);
            QVERIFY((*vault)->check(true)->status == CheckStatus::Ok);
        } else {
            QCOMPARE(WEXITSTATUS(status), 9);
            QVERIFY(place.create());
        }
        QCOMPARE(QDir(place.dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList({QStringLiteral("journal.aparte"), QStringLiteral("state")}));
        if (WEXITSTATUS(status) == 0) {
            QVERIFY(n > 8);
            return;
        }
    }
}

QTEST_APPLESS_MAIN(Creating)
#include "tst_creating.moc"
