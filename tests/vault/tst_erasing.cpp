#include "../storage/faulty_disk.h"
#include "vault_support.h"

#include <signal.h>
#include <sys/wait.h>

using namespace aparte::test;

// Erasing a person: the key is destroyed, and a crash at any step is finished at the next start.
class Erasing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anErasedPersonIsGoneForGood();
    void theCertificateNamesNobody();
    void aCrashAtAnyStepIsFinished();
    void aCrashBetweenKeyAndRowsIsFinished();
    void aCrashWhileRowsGoIsFinished();
    void erasingMakesTheVaultSmaller();
    void aRemovedKeyDoesNotFreeItsPlace();
};

namespace {

std::unique_ptr<Vault> filled(Place &place) {
    auto vault = place.create();
    if (!addPerson(*vault, "Nadia") || !addPerson(*vault, "Karim"))
        qFatal("not filled");
    for (int i = 0; i < 200; ++i)
        if (!writeNote(*vault, i % 2 ? "Nadia" : "Karim", QByteArray::number(i).constData(), QByteArray(3000, 'n')))
            qFatal("not filled");
    return vault;
}

bool isWholeWithoutNadia(Vault &vault) {
    const auto report = vault.check(true);
    return vault.isErased(personNamed(vault, "Nadia")) && vault.people().size() == 1 && report.ok() &&
           report->status == CheckStatus::Ok && report->records == 101 && readNote(vault, "1").isEmpty() &&
           readNote(vault, "0").size() == 3000;
}

} // namespace

void Erasing::anErasedPersonIsGoneForGood() {
    Place place;
    auto vault = filled(place);
    const auto nadia = personNamed(*vault, "Nadia");
    auto certificate = vault->erase(nadia);
    REQUIRE_OK(certificate);
    QVERIFY(certificate->rowsGone);
    QVERIFY(isWholeWithoutNadia(*vault));
    REQUIRE_FAULT(vault->records(nadia, Kind::Session), Refused, "person.erased");
    REQUIRE_FAULT(vault->scan({Kind::Session}, nadia, [](const Vault::Visit &) { return true; }), Refused,
                  "person.erased");
    REQUIRE_FAULT(vault->addPeople({nadia}), Refused, "person.erased");
    REQUIRE_FAULT(vault->erase(nadia), Refused, "person.erased");
    REQUIRE_FAULT(vault->erase(personNamed(*vault, "nobody")), WrongUse, "person.unknown");
    REQUIRE_FAULT(writeNote(*vault, "Nadia", "new", "x"), Refused, "person.erased");
    vault.reset();
    auto again = place.unlock();
    REQUIRE_OK(again);
    QVERIFY(isWholeWithoutNadia(**again));
    again = aparte::fault(aparte::Fault::Kind::Failed, "");
    QCOMPARE(rowsOf(place), QByteArray("100 100 0"));
}

void Erasing::theCertificateNamesNobody() {
    Place place;
    auto surroundings = place.surroundings();
    surroundings.today = [] { return 20000; };
    auto created = Vault::create(place.vault(), secret("x"), surroundings);
    REQUIRE_OK(created);
    REQUIRE_OK(addPerson(*created->vault, "Nadia"));
    auto certificate = created->vault->erase(personNamed(*created->vault, "Nadia"));
    REQUIRE_OK(certificate);
    QCOMPARE(certificate->day, 20000);
    QVERIFY(certificate->person == personNamed(*created->vault, "Nadia"));
    QVERIFY(!certificate->fileSystem.isEmpty());
}

void Erasing::aCrashAtAnyStepIsFinished() {
    Place master;
    filled(master).reset();
    const auto kept = master.dir.filePath(QStringLiteral("kept"));
    copyFolder(master.vault(), kept);
    const auto state = readFile(master.stateFile());
    const auto stateFile = master.stateFile();
    int died = 0;
    for (int n = 1;; ++n) {
        copyFolder(kept, master.vault());
        writeFile(stateFile, state);
        const auto child = ::fork();
        if (child == 0) {
            FaultyDisk disk;
            auto surroundings = master.surroundings();
            surroundings.disk = &disk;
            auto vault = Vault::unlock(master.vault(), secret("motdepasse"), surroundings);
            disk.how = FaultyDisk::How::Die;
            disk.calls = 0;
            disk.at = n;
            const bool erased = vault.ok() && (*vault)->erase(personNamed(**vault, "Nadia")).ok();
            ::_exit(erased ? 0 : 1);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        auto vault = master.unlock();
        REQUIRE_OK(vault);
        QVERIFY(WEXITSTATUS(status) == 0 || WEXITSTATUS(status) == 9);
        // Either nothing happened yet or all of it will have: never a person half there.
        if ((*vault)->isErased(personNamed(**vault, "Nadia"))) {
            QVERIFY(isWholeWithoutNadia(**vault));
            vault = aparte::fault(aparte::Fault::Kind::Failed, "");
            QCOMPARE(rowsOf(master), QByteArray("100 100 0"));
            vault = master.unlock(); // rows, manifest, keys and the state file agree
            REQUIRE_OK(vault);
            QVERIFY((*vault)->report().freshness == Freshness::AsLeft && !(*vault)->report().healedKeys);
        } else {
            QCOMPARE(WEXITSTATUS(status), 9);
            QCOMPARE((*vault)->records(personNamed(**vault, "Nadia"), Kind::Session)->size(), 100u);
            QVERIFY((*vault)->check(true)->status == CheckStatus::Ok);
        }
        if (WEXITSTATUS(status) == 0)
            break;
        ++died;
    }
    qInfo("%d calls to the disk, the process ended at each", died);
    QVERIFY(died > 40); // keys twice, the state file twice, and what SQLite writes
}

void Erasing::aCrashBetweenKeyAndRowsIsFinished() {
    Place place;
    filled(place).reset();
    const auto database = readFile(place.file("journal.db"));
    const auto state = readFile(place.stateFile());
    {
        auto vault = place.unlock();
        REQUIRE_OK((*vault)->erase(personNamed(**vault, "Nadia")));
    }
    writeFile(place.file("journal.db"), database); // as if step 3 had never begun
    writeFile(place.stateFile(), state);
    auto vault = place.unlock();
    REQUIRE_OK(vault);
    QVERIFY((*vault)->report().orphans.empty());
    QVERIFY(isWholeWithoutNadia(**vault));
    vault = aparte::fault(aparte::Fault::Kind::Failed, "");
    QCOMPARE(rowsOf(place), QByteArray("100 100 0"));
}

void Erasing::aCrashWhileRowsGoIsFinished() {
    Place master;
    filled(master).reset();
    const auto kept = master.dir.filePath(QStringLiteral("kept"));
    copyFolder(master.vault(), kept);
    const auto state = readFile(master.stateFile());
    const auto stateFile = master.stateFile();
    for (int i = 0; i < 20; ++i) {
        copyFolder(kept, master.vault());
        writeFile(stateFile, state);
        const auto child = ::fork();
        if (child == 0) {
            auto vault = master.unlock();
            ::_exit(vault.ok() && (*vault)->erase(personNamed(**vault, "Nadia")).ok() ? 0 : 1);
        }
        ::usleep(static_cast<useconds_t>(5000 + 2500 * i));
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        auto vault = master.unlock();
        REQUIRE_OK(vault);
        if ((*vault)->isErased(personNamed(**vault, "Nadia"))) {
            QVERIFY(isWholeWithoutNadia(**vault));
            vault = aparte::fault(aparte::Fault::Kind::Failed, "");
            QCOMPARE(rowsOf(master), QByteArray("100 100 0"));
        } else
            QCOMPARE((*vault)->records(personNamed(**vault, "Nadia"), Kind::Session)->size(), 100u);
    }
}

void Erasing::erasingMakesTheVaultSmaller() {
    Place place;
    auto vault = filled(place);
    vault.reset();
    const auto before = QFileInfo(place.file("journal.db")).size();
    auto again = place.unlock();
    REQUIRE_OK((*again)->erase(personNamed(**again, "Nadia")));
    REQUIRE_OK((*again)->erase(personNamed(**again, "Karim")));
    again = aparte::fault(aparte::Fault::Kind::Failed, "");
    const auto after = QFileInfo(place.file("journal.db")).size();
    QVERIFY2(after < before / 3, qPrintable(QStringLiteral("%1 of %2").arg(after).arg(before)));
}

void Erasing::aRemovedKeyDoesNotFreeItsPlace() {
    Place place;
    auto vault = place.create();
    for (int i = 0; i < 5; ++i) {
        const auto name = QByteArray::number(i);
        REQUIRE_OK(addPerson(*vault, name.constData()));
        REQUIRE_OK(vault->erase(personNamed(*vault, name.constData())));
    }
    vault.reset();
    auto again = place.unlock();
    REQUIRE_OK(again);
    for (int i = 0; i < 5; ++i)
        QVERIFY((*again)->isErased(personNamed(**again, QByteArray::number(i).constData())));
}

QTEST_APPLESS_MAIN(Erasing)
#include "tst_erasing.moc"
