#include "backup_support.h"
#include "vault/copies.h"
#include "vault/key_offering.h"

#include <sys/file.h>

using namespace aparte;
using namespace aparte::test;
using backup::Backups;

// Folders that somebody else writes too: another machine, a provider that goes back in time, another vault.
class Machines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysGoneBackAreSaidAndPushedAgain();
    void generationsGoneAreSaidAndMadeAgain();
    void anEmptiedFolderIsSaidAndFilledAgain();
    void twoMachinesKeepBothTheirCopies();
    void aMachineThatIsBehindChangesNoKeys();
    void keysOfAnotherRootAreLeftAlone();
    void peopleNobodyKnowsHereKeepTheirKeys();
    void whoeverWasErasedElsewhereIsErasedHere();
    void damagedKeysAreHealedAndSaid_data();
    void damagedKeysAreHealedAndSaid();
    void aFileThatIsNotOursIsLeftAlone();
    void aCopyThatAnotherProcessIsMakingIsLeftAlone();
};

namespace {

// The same vault on another laptop: folder and state copied, and its own list of destinations.
struct Twin {
    explicit Twin(Desk &of) : desk(of) {
        desk.close();
        copyFolder(desk.place.vault(), vaultFolder());
        copyFolder(desk.place.state(), state());
        desk.reopen();
    }
    QString vaultFolder() const { return desk.place.dir.filePath(QStringLiteral("twin.aparte")); }
    QString state() const { return desk.place.dir.filePath(QStringLiteral("twin-state")); }
    Surroundings surroundings() const {
        auto all = quick(state());
        all.today = [this] { return desk.today; };
        return all;
    }
    void open() {
        auto opened = Vault::unlock(vaultFolder(), secret("motdepasse"), surroundings());
        if (!opened)
            qFatal("%s", describe(opened.fault()).constData());
        vault = std::move(*opened);
        backups = std::make_unique<Backups>(*vault, surroundings());
    }
    backup::Outcome round() { return backups->run({})->front(); }

    Desk &desk;
    std::unique_ptr<Vault> vault;
    std::unique_ptr<Backups> backups;
};

std::string codeOf(const backup::Outcome &outcome) {
    return outcome.fault ? outcome.fault->code : std::string();
}

} // namespace

void Machines::keysGoneBackAreSaidAndPushedAgain() {
    Desk desk;
    REQUIRE_OK(desk.backups->add(desk.stick()));
    QVERIFY(desk.round().made);
    const auto old = readFile(desk.own() + QStringLiteral("/keys"));
    REQUIRE_OK(addPerson(*desk.vault, "Karim"));
    ++desk.today;
    QVERIFY(desk.round().made);
    writeFile(desk.own() + QStringLiteral("/keys"), old);
    const auto outcome = desk.round();
    QCOMPARE(codeOf(outcome), std::string("destination.rolled-back"));
    QVERIFY(outcome.keysCurrent);
    QCOMPARE(readFile(desk.own() + QStringLiteral("/keys")), readFile(desk.place.file("keys")));
    QVERIFY(desk.backups->destinations().front().trouble);
    QVERIFY(!desk.round().fault); // said once
    QVERIFY(!desk.backups->destinations().front().trouble);
}

void Machines::generationsGoneAreSaidAndMadeAgain() {
    Desk desk;
    REQUIRE_OK(desk.backups->add(desk.stick()));
    const auto first = desk.round().made;
    ++desk.today;
    desk.note("encore");
    const auto second = desk.round().made;
    QVERIFY(QFile::remove(second->path));
    const auto outcome = desk.round();
    QCOMPARE(codeOf(outcome), std::string("destination.rolled-back"));
    QVERIFY(outcome.made && QFile::exists(outcome.made->path) && QFile::exists(first->path));
}

void Machines::anEmptiedFolderIsSaidAndFilledAgain() {
    Desk desk;
    REQUIRE_OK(desk.backups->add(desk.stick()));
    QVERIFY(desk.round().made);
    QVERIFY(QDir(desk.own()).removeRecursively());
    const auto outcome = desk.round();
    QCOMPARE(codeOf(outcome), std::string("destination.rolled-back"));
    QVERIFY(outcome.made && outcome.keysCurrent);
    QVERIFY(!desk.round().fault);
}

void Machines::twoMachinesKeepBothTheirCopies() {
    Desk desk;
    Twin twin(desk);
    twin.open();
    REQUIRE_OK(twin.backups->add(desk.stick()));
    REQUIRE_OK(writeNote(*twin.vault, "Nadia", "la-bas", "écrite là-bas"));
    const auto theirs = twin.round().made;
    QVERIFY(theirs);
    desk.note("ici", "écrite ici");
    QCOMPARE(vault::momentOf(*desk.vault).sequence, theirs->sequence); // as many changes, another content
    REQUIRE_OK(desk.backups->add(desk.stick()));
    const auto outcome = desk.round();
    QCOMPARE(codeOf(outcome), std::string("destination.other-machine"));
    QVERIFY(outcome.made && outcome.made->path != theirs->path);
    QCOMPARE(desk.generations().size(), 2);
    QVERIFY(vault::checkCopy(*desk.vault, theirs->path.toStdString(), {}));
    QVERIFY(vault::checkCopy(*desk.vault, outcome.made->path.toStdString(), {}));
    // And however often this one goes on, what the other one made stays.
    for (int day = 0; day < 30; ++day) {
        ++desk.today;
        desk.note("ici", QByteArray::number(day));
        desk.round();
    }
    QVERIFY(QFile::exists(theirs->path));
    const auto told = desk.backups->destinations().front();
    QVERIFY(std::ranges::any_of(told.generations,
                                [&](const auto &each) { return each.path == theirs->path && !each.verified; }));
}

void Machines::aMachineThatIsBehindChangesNoKeys() {
    Desk desk;
    Twin twin(desk);
    REQUIRE_OK(addPerson(*desk.vault, "Karim"));
    REQUIRE_OK(desk.backups->add(desk.stick()));
    QVERIFY(desk.round().made);
    const auto keys = readFile(desk.own() + QStringLiteral("/keys"));
    twin.open();
    REQUIRE_OK(twin.backups->add(desk.stick()));
    const auto outcome = twin.round();
    QVERIFY(codeOf(outcome) == "destination.newer" || codeOf(outcome) == "destination.other-machine");
    QVERIFY(!outcome.keysCurrent);
    QCOMPARE(readFile(desk.own() + QStringLiteral("/keys")), keys);
}

void Machines::keysOfAnotherRootAreLeftAlone() {
    Desk desk, other;
    REQUIRE_OK(desk.backups->add(desk.stick()));
    REQUIRE_OK(other.backups->add(other.stick()));
    const auto keys = readFile(other.own() + QStringLiteral("/keys"));
    writeFile(desk.own() + QStringLiteral("/keys"), keys);
    const auto outcome = desk.round();
    QCOMPARE(codeOf(outcome), std::string("destination.other-keys"));
    QVERIFY(!outcome.made && !outcome.keysCurrent);
    QCOMPARE(readFile(desk.own() + QStringLiteral("/keys")), keys);
}

void Machines::peopleNobodyKnowsHereKeepTheirKeys() {
    Desk desk;
    Twin twin(desk);
    twin.open();
    REQUIRE_OK(twin.backups->add(desk.stick()));
    REQUIRE_OK(addPerson(*twin.vault, "Karim"));
    QVERIFY(twin.round().keysCurrent);
    const auto keys = readFile(desk.own() + QStringLiteral("/keys"));
    for (const char *name : {"Lea", "Ali", "Zoe"}) // so that this one's number is higher
        REQUIRE_OK(addPerson(*desk.vault, name));
    REQUIRE_OK(desk.backups->add(desk.stick()));
    const auto outcome = desk.round();
    QCOMPARE(codeOf(outcome), std::string("destination.unknown-people"));
    QVERIFY(outcome.made); // what only this one knows is worth a copy
    QCOMPARE(readFile(desk.own() + QStringLiteral("/keys")), keys);
}

void Machines::whoeverWasErasedElsewhereIsErasedHere() {
    Desk desk;
    REQUIRE_OK(addPerson(*desk.vault, "Karim"));
    REQUIRE_OK(writeNote(*desk.vault, "Karim", "secret", "à oublier"));
    Twin twin(desk);
    twin.open();
    REQUIRE_OK(twin.backups->add(desk.stick()));
    REQUIRE_OK(twin.vault->erase(personNamed(*twin.vault, "Karim")));
    twin.backups->offerKeys();
    QVERIFY(desk.vault->hasPerson(personNamed(*desk.vault, "Karim")));
    REQUIRE_OK(desk.backups->add(desk.stick()));
    QVERIFY(!desk.vault->hasPerson(personNamed(*desk.vault, "Karim")));
    QVERIFY(desk.vault->isErased(personNamed(*desk.vault, "Karim")));
    desk.reopen();
    QVERIFY(desk.vault->isErased(personNamed(*desk.vault, "Karim")));
    QVERIFY(readNote(*desk.vault, "secret").isEmpty());
}

void Machines::damagedKeysAreHealedAndSaid_data() {
    QTest::addColumn<QList<int>>("places");
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("said");
    QTest::newRow("first copy") << QList<int>{5000} << 532480 << false; // the other one is whole
    QTest::newRow("second copy") << QList<int>{270000} << 532480 << false;
    QTest::newRow("both") << QList<int>{5000, 270000} << 532480 << true;
    QTest::newRow("cut in the second") << QList<int>{} << 300000 << false;
    QTest::newRow("cut in the first") << QList<int>{} << 1000 << true;
    QTest::newRow("empty") << QList<int>{} << 0 << true;
}

void Machines::damagedKeysAreHealedAndSaid() {
    QFETCH(QList<int>, places);
    QFETCH(int, size);
    QFETCH(bool, said);
    Desk desk;
    REQUIRE_OK(desk.backups->add(desk.stick()));
    const auto path = desk.own() + QStringLiteral("/keys");
    auto bytes = readFile(path);
    for (const int at : places)
        bytes[at] = static_cast<char>(bytes[at] ^ 1);
    writeFile(path, bytes.first(size));
    const auto outcome = desk.round();
    QCOMPARE(codeOf(outcome), said ? std::string("destination.keys-healed") : std::string());
    QVERIFY(outcome.keysCurrent && outcome.made);
    QCOMPARE(readFile(path), readFile(desk.place.file("keys")));
}

void Machines::aFileThatIsNotOursIsLeftAlone() {
    Desk desk;
    REQUIRE_OK(desk.backups->add(desk.stick()));
    const auto path = desk.own() + QStringLiteral("/keys");
    writeFile(path, QByteArray(600'000, 'k'));
    const auto outcome = desk.round();
    QCOMPARE(codeOf(outcome), std::string("destination.keys"));
    QCOMPARE(readFile(path), QByteArray(600'000, 'k'));
}

void Machines::aCopyThatAnotherProcessIsMakingIsLeftAlone() {
    Desk desk;
    REQUIRE_OK(desk.backups->add(desk.stick()));
    const auto part = desk.backups->ordersForLock().at(0).to;
    writeFile(part, QByteArray("half of it"));
    QFile held(part);
    QVERIFY(held.open(QIODevice::ReadWrite));
    QCOMPARE(::flock(held.handle(), LOCK_EX | LOCK_NB), 0);
    const auto outcome = desk.round();
    QCOMPARE(codeOf(outcome), std::string("destination.busy"));
    QCOMPARE(readFile(part), QByteArray("half of it"));
    held.close();
    QVERIFY(desk.round().made); // nobody makes it any more: discarded
    QVERIFY(!QFile::exists(part));
}

QTEST_GUILESS_MAIN(Machines)
#include "tst_machines.moc"
