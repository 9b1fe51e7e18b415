#include "backup/restore.h"
#include "backup_support.h"
#include "tests/storage/faulty_disk.h"
#include "vault/copies.h"

#include <QDirIterator>

#include <sys/wait.h>

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
    void aCopyBesideIsReadAndTheStateFileUntouched();
    void anExchangeGoesOnWithoutAPassphrase();
    void whatWasReplacedCanBeRestoredAndIsForgottenAfterAMonth();
    void anErasureReachesWhatWasReplaced();
    void anotherVaultsCopyIsRefused();
    void aRolledBackVaultTakesANewerCopyAndItsPeople();
    void aKillAtEachStepOfAnExchangeLeavesAWholeVault();
    void aFaultAtEachStepOfAnExchangeLeavesTheOpenVault();
};

namespace {

// The desk's vault copied once, with a second person.
struct Copied : Desk {
    explicit Copied(StickDisk *stick = nullptr) : Desk(stick) {
        if (!addPerson(*vault, "Karim") || !writeNote(*vault, "Karim", "sien", "une note de Karim") ||
            !backups->add(this->stick()) || !round().made)
            qFatal("no copy to begin with");
    }
    Wanted wanted(int generation = 0) const {
        auto sources = backup::sourcesIn(stick());
        if (!sources || sources->size() != 1)
            qFatal("no source");
        auto chosen = (*sources)[0].generations.at(static_cast<std::size_t>(generation));
        return {(*sources)[0], chosen, {}, {}};
    }
    QString elsewhere() const { return place.dir.filePath(QStringLiteral("neu.aparte")); }
    Result<Restored> restore(const Wanted &wanted, const char *passphrase = "motdepasse") {
        return backup::restoreNew(wanted, elsewhere(), secret(passphrase), surroundings(), {});
    }
    Result<std::unique_ptr<Vault>> open(Rollback rollback = Rollback::Ask) const {
        return Vault::unlock(elsewhere(), secret("motdepasse"), surroundings(), rollback);
    }
    void loseState() const { QDir(place.state()).removeRecursively(); }
    QStringList besides() const {
        return QDir(place.dir.path())
            .entryList({QStringLiteral("*.rest*"), QStringLiteral("*.rek*")}, QDir::AllEntries);
    }
};

bool isWhole(const Vault &vault) {
    const auto report = vault.check(true);
    return report && report->status == CheckStatus::Ok;
}

} // namespace

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

namespace {

// Every call by --long; in the short form every second one.
int step() {
    return qEnvironmentVariableIsSet("APARTE_LONG") ? 1 : 2;
}

// A child does it and dies at its n-th call that changes the disk; false: it came to its end.
template<class Work>
bool killedAt(FaultyDisk &disk, int call, const Work &work) {
    const auto child = ::fork();
    if (child == 0) {
        disk.calls = 0;
        disk.how = FaultyDisk::How::Die;
        disk.at = call;
        ::_exit(work() ? 0 : 3);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    if (!WIFEXITED(status) || (WEXITSTATUS(status) != 9 && WEXITSTATUS(status) != 0))
        qFatal("the child ended with %d", status);
    return WEXITSTATUS(status) == 9;
}

} // namespace

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

void Restoring::aCopyBesideIsReadAndTheStateFileUntouched() {
    Copied desk;
    desk.note("premiere", "plus tard");
    const auto state = readFile(desk.place.stateFile());
    const auto keys = readFile(desk.place.file("keys"));
    {
        auto beside = Beside::stage(*desk.vault, desk.wanted(), desk.surroundings(), {});
        REQUIRE_OK(beside);
        QCOMPARE((*beside)->facts().people, 2);
        QVERIFY((*beside)->facts().check.status == CheckStatus::Ok);
        QCOMPARE(readNote((*beside)->vault(), "sien"), QByteArray("une note de Karim"));
        QVERIFY((*beside)->vault().report().readOnly);
        QVERIFY(!desk.besides().isEmpty());
        QVERIFY(!QFileInfo::exists(desk.place.vault() + QStringLiteral(".restored/keys"))); // one place
    }
    QVERIFY(desk.besides().isEmpty());
    QCOMPARE(readFile(desk.place.stateFile()), state);
    QCOMPARE(readFile(desk.place.file("keys")), keys);
    QCOMPARE(readNote(*desk.vault, "premiere"), QByteArray("plus tard"));
}

void Restoring::anExchangeGoesOnWithoutAPassphrase() {
    Copied desk;
    desk.note("premiere", "plus tard");
    const auto before = vault::momentOf(*desk.vault).sequence;
    auto beside = Beside::stage(*desk.vault, desk.wanted(), desk.surroundings(), {});
    REQUIRE_OK(beside);
    REQUIRE_OK(Beside::exchange(*desk.vault, std::move(*beside)));
    QCOMPARE(readNote(*desk.vault, "premiere"), QByteArray("une note"));
    QVERIFY(vault::momentOf(*desk.vault).sequence > before);
    QVERIFY(!desk.vault->report().readOnly);
    REQUIRE_OK(writeNote(*desk.vault, "Karim", "neu", "apres"));
    QVERIFY(isWhole(*desk.vault));
    desk.reopen();
    QVERIFY(desk.vault->report().freshness == Freshness::AsLeft);
    QCOMPARE(readNote(*desk.vault, "neu"), QByteArray("apres"));
    QVERIFY(desk.besides().isEmpty());
}

void Restoring::whatWasReplacedCanBeRestoredAndIsForgottenAfterAMonth() {
    Copied desk;
    desk.note("premiere", "plus tard");
    auto beside = Beside::stage(*desk.vault, desk.wanted(), desk.surroundings(), {});
    REQUIRE_OK(beside);
    REQUIRE_OK(Beside::exchange(*desk.vault, std::move(*beside)));
    const auto replaced = desk.place.vault() + QStringLiteral(".replaced");
    const auto sources = backup::sourcesIn(replaced);
    REQUIRE_OK(sources);
    QCOMPARE(sources->front().generations.size(), std::size_t{1});
    auto back = Beside::stage(*desk.vault, {sources->front(), sources->front().generations[0], {}, {}},
                              desk.surroundings(), {});
    REQUIRE_OK(back);
    QCOMPARE(readNote((*back)->vault(), "premiere"), QByteArray("plus tard"));
    back->reset();
    desk.today += 30;
    desk.reopen();
    QVERIFY(QFileInfo::exists(replaced));
    ++desk.today;
    desk.reopen();
    QVERIFY(!QFileInfo::exists(replaced));
}

void Restoring::anErasureReachesWhatWasReplaced() {
    Copied desk;
    auto beside = Beside::stage(*desk.vault, desk.wanted(), desk.surroundings(), {});
    REQUIRE_OK(beside);
    REQUIRE_OK(Beside::exchange(*desk.vault, std::move(*beside)));
    const auto keys =
        desk.place.vault() + QStringLiteral(".replaced/") + QFileInfo(desk.own()).fileName() + QStringLiteral("/keys");
    QVERIFY(QFileInfo::exists(keys));
    const auto erased = desk.vault->erase(personNamed(*desk.vault, "Karim"));
    REQUIRE_OK(erased);
    QVERIFY(erased->rowsGone);
    QCOMPARE(readFile(keys), readFile(desk.place.file("keys")));
    REQUIRE_OK(desk.vault->changePassphrase(secret("motdepasse"), secret("un autre")));
    QCOMPARE(readFile(keys), readFile(desk.place.file("keys")));
}

void Restoring::anotherVaultsCopyIsRefused() {
    Copied one, other;
    REQUIRE_FAULT(Beside::stage(*one.vault, other.wanted(), one.surroundings(), {}), Refused, "backup.other-vault");
    auto mixed = one.wanted();
    mixed.generation = other.wanted().generation;
    REQUIRE_FAULT(Beside::stage(*one.vault, mixed, one.surroundings(), {}), Refused, "backup.other-vault");
    QVERIFY(one.besides().isEmpty());
}

// An old copy of the whole folder was put back; the newest backup knows people whose keys it lacks.
void Restoring::aRolledBackVaultTakesANewerCopyAndItsPeople() {
    Copied desk;
    desk.close();
    const auto old = desk.place.dir.filePath(QStringLiteral("alt"));
    copyFolder(desk.place.vault(), old);
    desk.reopen();
    REQUIRE_OK(addPerson(*desk.vault, "Nadia"));
    REQUIRE_OK(writeNote(*desk.vault, "Nadia", "neu", "une note de Nadia"));
    ++desk.today;
    QVERIFY(desk.round().made);
    desk.close();
    QDir(desk.place.vault()).removeRecursively();
    copyFolder(old, desk.place.vault());
    desk.reopen();
    QVERIFY(desk.vault->report().freshness == Freshness::Older && desk.vault->report().readOnly);
    auto beside = Beside::stage(*desk.vault, desk.wanted(), desk.surroundings(), {});
    REQUIRE_OK(beside);
    REQUIRE_OK(Beside::exchange(*desk.vault, std::move(*beside)));
    QCOMPARE(readNote(*desk.vault, "neu"), QByteArray("une note de Nadia"));
    REQUIRE_OK(writeNote(*desk.vault, "Nadia", "neu", "encore"));
    QVERIFY(isWhole(*desk.vault));
}

void Restoring::aKillAtEachStepOfAnExchangeLeavesAWholeVault() {
    Copied desk;
    desk.note("premiere", "plus tard");
    desk.close();
    const auto start = desk.place.dir.filePath(QStringLiteral("anfang"));
    const auto state = desk.place.dir.filePath(QStringLiteral("stand"));
    copyFolder(desk.place.vault(), start);
    copyFolder(desk.place.state(), state);
    FaultyDisk disk;
    auto surroundings = desk.surroundings();
    surroundings.disk = &disk;
    const auto wanted = desk.wanted();
    int call = 1, undone = 0;
    for (; call < 10000; call += step()) {
        for (const auto &folder : {desk.place.vault(), desk.place.vault() + QStringLiteral(".replaced"),
                                   desk.place.vault() + QStringLiteral(".restored"), desk.place.state()})
            QDir(folder).removeRecursively();
        copyFolder(start, desk.place.vault());
        copyFolder(state, desk.place.state());
        const bool killed = killedAt(disk, call, [&] {
            auto vault = Vault::unlock(desk.place.vault(), secret("motdepasse"), surroundings);
            auto beside = vault ? Beside::stage(**vault, wanted, surroundings, {}) : vault.fault();
            return beside && Beside::exchange(**vault, std::move(*beside));
        });
        auto vault = desk.place.unlock();
        REQUIRE_OK(vault);
        QVERIFY(!(*vault)->report().readOnly);
        const auto note = readNote(**vault, "premiere");
        QVERIFY(note == "plus tard" || note == "une note");
        undone += note == "plus tard" ? 1 : 0;
        QVERIFY(isWhole(**vault));
        QVERIFY(desk.besides().isEmpty());
        if (!killed)
            break;
    }
    QVERIFY(undone > 10 && undone < call);
    qInfo("exchanging: kills up to call %d, %d undone", call - 1, undone);
}

void Restoring::aFaultAtEachStepOfAnExchangeLeavesTheOpenVault() {
    Copied desk;
    desk.note("premiere", "plus tard");
    desk.close();
    const auto start = desk.place.dir.filePath(QStringLiteral("anfang"));
    copyFolder(desk.place.vault(), start);
    const auto wanted = desk.wanted();
    int faults = 0;
    for (int call = 1; call < 10000; call += step()) {
        QDir(desk.place.vault()).removeRecursively();
        QDir(desk.place.vault() + QStringLiteral(".replaced")).removeRecursively();
        desk.loseState();
        copyFolder(start, desk.place.vault());
        FaultyDisk disk;
        auto surroundings = desk.surroundings();
        surroundings.disk = &disk;
        auto vault = Vault::unlock(desk.place.vault(), secret("motdepasse"), surroundings);
        REQUIRE_OK(vault);
        auto beside = Beside::stage(**vault, wanted, surroundings, {});
        REQUIRE_OK(beside);
        disk.calls = 0;
        disk.how = FaultyDisk::How::Error;
        disk.error = ENOSPC;
        disk.at = call;
        const auto exchanged = Beside::exchange(**vault, std::move(*beside));
        if (!disk.hit)
            break;
        disk.how = FaultyDisk::How::Never;
        ++faults;
        const auto note = readNote(**vault, "premiere");
        QVERIFY2(exchanged ? note == "une note" : note == "plus tard" || note == "une note", note.constData());
        vault->reset();
        auto again = desk.place.unlock(Rollback::AcceptOlder);
        REQUIRE_OK(again);
        QVERIFY(isWhole(**again));
    }
    QVERIFY(faults > 5);
    qInfo("exchanging: %d calls answered with a full disk, one at a time", faults);
}

QTEST_APPLESS_MAIN(Restoring)
#include "tst_restoring.moc"
