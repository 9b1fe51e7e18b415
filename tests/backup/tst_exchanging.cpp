#include "restored_desk.h"

using namespace aparte;
using namespace aparte::test;
using backup::Beside;

// A copy beside an open vault, and in its place.
class Exchanging : public QObject {
    Q_OBJECT

private Q_SLOTS:
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

// What was replaced can be opened wherever it is carried: no copy without its keys, which are those of now.
bool isReplacedWithKeys(const Copied &desk) {
    const auto folder = desk.place.vault() + QStringLiteral(".replaced/") + QFileInfo(desk.own()).fileName();
    const bool any = !QDir(folder).entryList({QStringLiteral("journal-*")}, QDir::Files).isEmpty();
    return !any || readFile(folder + QStringLiteral("/keys")) == readFile(desk.place.file("keys"));
}

} // namespace

void Exchanging::aCopyBesideIsReadAndTheStateFileUntouched() {
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

void Exchanging::anExchangeGoesOnWithoutAPassphrase() {
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

void Exchanging::whatWasReplacedCanBeRestoredAndIsForgottenAfterAMonth() {
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

void Exchanging::anErasureReachesWhatWasReplaced() {
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

void Exchanging::anotherVaultsCopyIsRefused() {
    Copied one, other;
    REQUIRE_FAULT(Beside::stage(*one.vault, other.wanted(), one.surroundings(), {}), Refused, "backup.other-vault");
    auto mixed = one.wanted();
    mixed.generation = other.wanted().generation;
    REQUIRE_FAULT(Beside::stage(*one.vault, mixed, one.surroundings(), {}), Refused, "backup.other-vault");
    QVERIFY(one.besides().isEmpty());
}

// An old copy of the whole folder was put back; the newest backup knows people whose keys it lacks.
void Exchanging::aRolledBackVaultTakesANewerCopyAndItsPeople() {
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

void Exchanging::aKillAtEachStepOfAnExchangeLeavesAWholeVault() {
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
        QVERIFY(isReplacedWithKeys(desk));
        QVERIFY(isWhole(**vault));
        QVERIFY(desk.besides().isEmpty());
        if (!killed)
            break;
    }
    QVERIFY(undone > 10 && undone < call);
    qInfo("exchanging: kills up to call %d, %d undone", call - 1, undone);
}

void Exchanging::aFaultAtEachStepOfAnExchangeLeavesTheOpenVault() {
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

QTEST_APPLESS_MAIN(Exchanging)
#include "tst_exchanging.moc"
