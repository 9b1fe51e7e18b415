#include "restored_desk.h"

using namespace aparte;
using namespace aparte::test;
using backup::Beside;
using backup::Restored;
using backup::Wanted;

// Back from a copy: where nothing was, and beside an open vault.
class Restoring : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sourcesAreNamedNewestFirst();
    void aNewLaptopGetsEverythingBack();
    void theCodeOpensToo();
    void aWrongPassphraseLeavesNothing();
    void whereSomethingIsNothingIsRestored();
    void anOlderCopyUnderNewerKeysGoesOnAboveEveryNumber();
    void whoeverWasErasedIsDropped_data();
    void whoeverWasErasedIsDropped();
    void aCutCopyIsRefusedAndLeavesNothing();
    void aKillAtEachStepLeavesAWholeOneOrNothing();
};

void Restoring::sourcesAreNamedNewestFirst() {
    Copied desk;
    desk.note("premiere", "plus tard");
    ++desk.today;
    QVERIFY(desk.round().made);
    for (const auto &folder : {desk.stick(), desk.own()}) {
        const auto sources = backup::sourcesIn(folder);
        REQUIRE_OK(sources);
        QCOMPARE(sources->size(), std::size_t{1});
        QVERIFY((*sources)[0].vault == desk.vault->id());
        QCOMPARE((*sources)[0].generations.size(), std::size_t{2});
        QVERIFY((*sources)[0].generations[0].sequence > (*sources)[0].generations[1].sequence);
    }
    REQUIRE_FAULT(backup::sourcesIn(desk.place.state()), NotFound, "backup.none");
}

void Restoring::aNewLaptopGetsEverythingBack() {
    Copied desk;
    const auto sequence = vault::momentOf(*desk.vault).sequence;
    desk.close();
    desk.loseState();
    const auto restored = desk.restore(desk.wanted());
    REQUIRE_OK(restored);
    QCOMPARE(restored->sequence, sequence);
    QCOMPARE(restored->people, 2);
    QCOMPARE(restored->dropped, 0);
    QVERIFY(restored->check.status == CheckStatus::Ok);
    auto vault = desk.open();
    REQUIRE_OK(vault);
    QVERIFY(!(*vault)->report().readOnly);
    QCOMPARE(readNote(**vault, "sien"), QByteArray("une note de Karim"));
    REQUIRE_OK(writeNote(**vault, "Karim", "neu", "nach dem Verlust"));
    QVERIFY(desk.besides().isEmpty());
}

void Restoring::theCodeOpensToo() {
    Copied desk;
    const auto code = desk.vault->newRecoveryCode(secret("motdepasse"));
    REQUIRE_OK(code);
    static_cast<void>(desk.backups->offerKeys());
    desk.close();
    REQUIRE_OK(backup::restoreNewWithCode(desk.wanted(), desk.elsewhere(), *code, desk.surroundings(), {}));
    REQUIRE_OK(desk.open());
}

void Restoring::aWrongPassphraseLeavesNothing() {
    Copied desk;
    desk.close();
    desk.loseState();
    REQUIRE_FAULT(desk.restore(desk.wanted(), "autre"), CouldNotOpen, "slot.wrong");
    QVERIFY(!QFileInfo::exists(desk.elsewhere()));
    QVERIFY(desk.besides().isEmpty());
    QVERIFY(QDir(desk.place.state()).isEmpty());
}

void Restoring::whereSomethingIsNothingIsRestored() {
    Copied desk;
    const auto before = readFile(desk.place.file("keys"));
    REQUIRE_FAULT(backup::restoreNew(desk.wanted(), desk.place.vault(), secret("motdepasse"), desk.surroundings(), {}),
                  WrongUse, "vault.exists");
    QCOMPARE(readFile(desk.place.file("keys")), before);
}

void Restoring::anOlderCopyUnderNewerKeysGoesOnAboveEveryNumber() {
    Copied desk;
    ++desk.today;
    desk.note("premiere", "le lendemain");
    REQUIRE_OK(addPerson(*desk.vault, "Nadia"));
    QVERIFY(desk.round().made);
    const auto newest = vault::momentOf(*desk.vault).sequence;
    desk.close();
    const auto restored = desk.restore(desk.wanted(1));
    REQUIRE_OK(restored);
    QVERIFY(restored->sequence < newest);
    auto vault = desk.open();
    REQUIRE_OK(vault);
    QVERIFY(!(*vault)->report().readOnly); // a rollback that the coach chose
    QVERIFY((*vault)->report().sequence > newest);
    QVERIFY(isWhole(**vault));
}

void Restoring::whoeverWasErasedIsDropped_data() {
    QTest::addColumn<QString>("who");
    for (const auto *who : {"its own keys", "the state file", "another destination", "a certificate"})
        QTest::newRow(who) << QString::fromLatin1(who);
}

// Each of the four that may know, alone.
void Restoring::whoeverWasErasedIsDropped() {
    QFETCH(QString, who);
    Copied desk;
    const auto other = desk.place.dir.filePath(QStringLiteral("autre"));
    QVERIFY(QDir().mkpath(other));
    const auto keysBefore = readFile(desk.own() + QStringLiteral("/keys"));
    const auto karim = personNamed(*desk.vault, "Karim");
    REQUIRE_OK(desk.backups->add(other));
    REQUIRE_OK(desk.vault->erase(karim));
    static_cast<void>(desk.backups->offerKeys());
    desk.close();
    auto wanted = desk.wanted();
    if (who != u"its own keys")
        writeFile(desk.own() + QStringLiteral("/keys"), keysBefore); // put back by its provider
    if (who != u"the state file")
        desk.loseState();
    if (who == u"another destination")
        wanted.otherDestinations << other;
    if (who == u"a certificate")
        wanted.certificates.push_back(karim);
    const auto restored = desk.restore(wanted);
    REQUIRE_OK(restored);
    QCOMPARE(restored->dropped, 1);
    QCOMPARE(restored->people, 1);
    auto vault = desk.open();
    REQUIRE_OK(vault);
    QVERIFY((*vault)->isErased(karim));
    QVERIFY(readNote(**vault, "sien").isEmpty());
    REQUIRE_FAULT((*vault)->addPeople({karim}), Refused, "person.erased");
    QVERIFY(isWhole(**vault));
}

void Restoring::aCutCopyIsRefusedAndLeavesNothing() {
    Copied desk;
    desk.close();
    desk.loseState();
    const auto wanted = desk.wanted();
    QFile file(wanted.generation.path);
    QVERIFY(file.resize(file.size() / 2));
    const auto restored = desk.restore(wanted);
    QVERIFY(!restored || restored->check.status != CheckStatus::Ok); // never taken for whole
    if (!restored)
        QVERIFY(!QFileInfo::exists(desk.elsewhere()) && desk.besides().isEmpty());
}

void Restoring::aKillAtEachStepLeavesAWholeOneOrNothing() {
    Copied desk;
    desk.close();
    FaultyDisk disk;
    auto surroundings = desk.surroundings();
    surroundings.disk = &disk;
    const auto wanted = desk.wanted();
    int call = 1, before = 0;
    for (; call < 10000; call += step()) {
        QDir(desk.elsewhere()).removeRecursively();
        const bool killed = killedAt(disk, call, [&] {
            return backup::restoreNew(wanted, desk.elsewhere(), secret("motdepasse"), surroundings, {}).ok();
        });
        if (!killed)
            break;
        if (QFileInfo::exists(desk.elsewhere())) {
            auto vault = desk.open();
            REQUIRE_OK(vault);
            QCOMPARE(readNote(**vault, "sien"), QByteArray("une note de Karim"));
        } else {
            ++before;
        }
    }
    QVERIFY(before > 10 && call < 10000);
    REQUIRE_OK(desk.open());
    QVERIFY(desk.besides().isEmpty()); // the last try took away what the others left
    qInfo("restoring: kills up to call %d, %d before the name was there", call - 1, before);
}

QTEST_APPLESS_MAIN(Restoring)
#include "tst_restoring.moc"
