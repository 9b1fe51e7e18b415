#include "rekeyed_desk.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace aparte;
using namespace aparte::test;

// A re-key here, while another machine goes on under the old id and copies to the same stick; and what a provider laid
// beside the old `keys`.
class TwoMachinesRekeying : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newerCopiesOfAnotherMachineStayWithTheirKeysAndAreTold();
    void newerKeysOfAnotherMachineStay();
    void whatIsNewerIsNoCopyToForgetWith();
    void whatIsNewerGoesOnOpening();
    void conflictCopiesOfOldKeysGoToo_data();
    void conflictCopiesOfOldKeysGoToo();
    void conflictCopiesAloneAreOwed();
    void conflictCopiesOfPresentKeysGoOnceTheyAreLearntFrom();
    void conflictCopiesOfPresentKeysGoWithTheCopies();
    void aConflictCopyThatIsNewerStaysAndIsTold();
    void conflictCopiesInTheVaultsOwnFolderGoToo();
    void otherFilesThereAreLeftAlone();
    void whatWasRetiredWithoutANumberGoesWhole();
};

namespace {

// The vault as it lies there, on a machine of its own, with the same stick.
struct OtherMachine {
    explicit OtherMachine(const Kept &desk) : stick(desk.stick()), around(desk.surroundings()) {
        QDir().mkdir(place.vault());
        for (const auto &name : {"keys", "journal.db", "journal.db-wal", "reserve"})
            QFile::copy(desk.place.file(name), place.file(name));
        around.stateFolder = place.state();
        open();
    }
    void open() {
        auto opened = Vault::unlock(place.vault(), secret("motdepasse"), around);
        if (!opened)
            qFatal("not opened");
        vault = std::move(*opened);
        backups = std::make_unique<backup::Backups>(*vault, around);
    }
    void notes(int count) const {
        for (int i = 0; i < count; ++i)
            if (!writeNote(*vault, "Karim", "sien", "plus tard, ailleurs"))
                qFatal("no note");
    }
    void copy() const {
        const bool added = backups->add(stick).ok();
        const auto outcome = added ? backups->runOne(stick, {}) : fault(Fault::Kind::Failed, "not added");
        if (!outcome || !outcome->made)
            qFatal("no copy");
    }
    QString stick;
    Surroundings around;
    Place place;
    std::unique_ptr<Vault> vault;
    std::unique_ptr<backup::Backups> backups;
};

// A copy here, one by the other machine after it, and the re-key.
struct Diverged : Kept {
    Diverged() {
        if (!backups->add(stick()) || !round().made)
            qFatal("no copy");
        old = own();
        mine = generations();
        const OtherMachine other(*this);
        other.notes(5);
        other.copy();
        theirs = newerThan(mine);
        if (!rekey())
            qFatal("not sealed anew");
    }
    QStringList newerThan(const QStringList &known) const {
        auto names = QDir(old).entryList({QStringLiteral("journal-*.db")}, QDir::Files);
        for (const auto &name : known)
            names.removeAll(name);
        return names;
    }
    QString old;
    QStringList mine, theirs;
};

// A stick with a copy, and the re-key; nothing was copied since.
struct Sealed : Kept {
    Sealed() {
        if (!backups->add(stick()) || !round().made)
            qFatal("no copy");
        old = own();
        keys = readFile(old + QStringLiteral("/keys"));
        if (!rekey())
            qFatal("not sealed anew");
    }
    bool owing() const { return backups->destinations()[0].owesSince.has_value(); }
    QString old;
    QByteArray keys;
};

std::string codeOf(const std::optional<Fault> &found) {
    return found ? found->code : std::string();
}

} // namespace

void TwoMachinesRekeying::newerCopiesOfAnotherMachineStayWithTheirKeysAndAreTold() {
    Diverged desk;
    QCOMPARE(desk.theirs.size(), 1);
    const auto outcome = desk.round();
    QVERIFY(outcome.made);
    QCOMPARE(codeOf(outcome.fault), std::string("destination.old-id-in-use"));
    QVERIFY(QFileInfo::exists(desk.old + u'/' + desk.theirs[0]));
    QVERIFY(QFileInfo::exists(desk.old + QStringLiteral("/keys")));
    for (const auto &name : desk.mine)
        QVERIFY(!QFileInfo::exists(desk.old + u'/' + name));
    const auto told = desk.backups->destinations()[0];
    QVERIFY(told.owesSince);
    QCOMPARE(codeOf(told.trouble), std::string("destination.old-id-in-use"));
    QVERIFY(desk.backups->owes());
    QCOMPARE(codeOf(desk.round().fault), std::string("destination.old-id-in-use")); // and again
    QVERIFY(QDir(desk.old).removeRecursively());                                    // by hand
    QVERIFY(!desk.round().fault);
    QVERIFY(!desk.backups->owes() && !desk.backups->destinations()[0].owesSince);
}

// A new person's key comes before their first row, and a changed passphrase without any.
void TwoMachinesRekeying::newerKeysOfAnotherMachineStay() {
    Kept desk;
    REQUIRE_OK(desk.backups->add(desk.stick()));
    QVERIFY(desk.round().made);
    const auto old = desk.own();
    const auto mine = desk.generations();
    {
        const OtherMachine other(desk);
        REQUIRE_OK(addPerson(*other.vault, "Lina"));
        REQUIRE_OK(other.backups->add(desk.stick()));
    }
    REQUIRE_OK(desk.rekey());
    QCOMPARE(codeOf(desk.round().fault), std::string("destination.old-id-in-use"));
    QVERIFY(QFileInfo::exists(old + QStringLiteral("/keys")));
    QVERIFY(!QFileInfo::exists(old + u'/' + mine.at(0)));
}

void TwoMachinesRekeying::whatIsNewerIsNoCopyToForgetWith() {
    Diverged desk;
    QVERIFY(desk.round().made);
    const auto made = desk.generations();
    REQUIRE_FAULT(desk.backups->forget(desk.stick(), true), Refused, "destination.shared");
    QCOMPARE(desk.generations(), made);
    QVERIFY(QFileInfo::exists(desk.old + u'/' + desk.theirs[0]));
    REQUIRE_OK(desk.backups->forget(desk.stick(), false));
}

void TwoMachinesRekeying::whatIsNewerGoesOnOpening() {
    Diverged desk;
    QVERIFY(desk.round().made);
    auto sources = backup::sourcesIn(desk.old);
    REQUIRE_OK(sources);
    QCOMPARE(sources->front().generations.size(), std::size_t{1});
    const auto place = desk.place.dir.filePath(QStringLiteral("zurueck.aparte"));
    const auto back = backup::restoreNew({sources->front(), sources->front().generations[0], {}, {}}, place,
                                         secret("motdepasse"), desk.surroundings(), {});
    REQUIRE_OK(back);
    QVERIFY(back->check.findings.empty());
}

void TwoMachinesRekeying::conflictCopiesOfOldKeysGoToo_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("Syncthing") << QStringLiteral("keys.sync-conflict-20261122-101112-ABCDEFG");
    QTest::newRow("Nextcloud") << QStringLiteral("keys (conflicted copy 2026-11-22 101112)");
    QTest::newRow("Nextcloud, older") << QStringLiteral("keys_conflict-20261122-101112");
    QTest::newRow("Dropbox") << QStringLiteral("keys (Copie en conflit de Karim 2026-11-22)");
}

void TwoMachinesRekeying::conflictCopiesOfOldKeysGoToo() {
    QFETCH(QString, name);
    Sealed desk;
    writeFile(desk.old + u'/' + name, desk.keys);
    const auto outcome = desk.round();
    QVERIFY(outcome.made && !outcome.fault);
    QVERIFY(!QFileInfo::exists(desk.old));
    const auto left = bytesUnder(desk.stick());
    for (qsizetype at = 1048; at < 263192; at += 64)
        QVERIFY(!left.contains(desk.keys.mid(at, 64)));
    QVERIFY(!desk.owing());
}

void TwoMachinesRekeying::conflictCopiesAloneAreOwed() {
    Sealed desk;
    QVERIFY(desk.round().made);
    QVERIFY(!desk.owing());
    QVERIFY(QDir().mkpath(desk.old)); // the provider brings it back
    const auto name = desk.old + QStringLiteral("/keys.sync-conflict-20261122-101112-ABCDEFG");
    writeFile(name, desk.keys);
    QVERIFY(desk.owing());
    static_cast<void>(desk.round());
    QVERIFY(!QFileInfo::exists(name));
    QVERIFY(!desk.owing());
}

// Otherwise an erasure would not reach it.
void TwoMachinesRekeying::conflictCopiesOfPresentKeysGoOnceTheyAreLearntFrom() {
    Kept desk;
    REQUIRE_OK(desk.backups->add(desk.stick()));
    QVERIFY(desk.round().made);
    const auto name = desk.own() + QStringLiteral("/keys.sync-conflict-20261122-101112-ABCDEFG");
    writeFile(name, readFile(desk.own() + QStringLiteral("/keys")));
    REQUIRE_OK(desk.vault->erase(personNamed(*desk.vault, "Karim")));
    const auto outcomes = desk.backups->offerKeys();
    QVERIFY(outcomes.at(0).keysCurrent);
    QCOMPARE(codeOf(outcomes.at(0).fault), std::string());
    QVERIFY(!QFileInfo::exists(name));
}

void TwoMachinesRekeying::conflictCopiesOfPresentKeysGoWithTheCopies() {
    Kept desk;
    REQUIRE_OK(desk.backups->add(desk.stick()));
    QVERIFY(desk.round().made);
    writeFile(desk.own() + QStringLiteral("/keys (conflicted copy 2026-11-22 101112)"),
              readFile(desk.own() + QStringLiteral("/keys")));
    REQUIRE_OK(desk.backups->forget(desk.stick(), true));
    QVERIFY(QDir(desk.stick()).isEmpty());
}

void TwoMachinesRekeying::aConflictCopyThatIsNewerStaysAndIsTold() {
    Kept desk;
    REQUIRE_OK(desk.backups->add(desk.stick()));
    QVERIFY(desk.round().made);
    const auto name = desk.own() + QStringLiteral("/keys.sync-conflict-20261122-101112-ABCDEFG");
    {
        const OtherMachine other(desk);
        REQUIRE_OK(addPerson(*other.vault, "Lina"));
        writeFile(name, readFile(other.place.file("keys")));
    }
    const auto outcome = desk.backups->offerKeys().at(0);
    QVERIFY(outcome.keysCurrent);
    QCOMPARE(codeOf(outcome.fault), std::string("destination.newer"));
    QVERIFY(QFileInfo::exists(name));
}

void TwoMachinesRekeying::conflictCopiesInTheVaultsOwnFolderGoToo() {
    Kept desk;
    const auto keys = readFile(desk.place.file("keys"));
    const auto salt = readFile(desk.place.file("journal.db")).first(16);
    writeFile(desk.place.file("keys.sync-conflict-20261122-101112-ABCDEFG"), keys);
    writeFile(desk.place.file("journal (conflicted copy 2026-11-22 101112).db"),
              readFile(desk.place.file("journal.db")));
    writeFile(desk.place.file(".directory"), "du gestionnaire de fichiers");
    REQUIRE_OK(desk.rekey());
    QVERIFY(desk.besides().isEmpty());
    QCOMPARE(readFile(desk.place.file(".directory")), QByteArray("du gestionnaire de fichiers"));
    const auto left = bytesUnder(desk.place.dir.path());
    QVERIFY(!left.contains(salt));
    for (qsizetype at = 1048; at < 263192; at += 64)
        QVERIFY(!left.contains(keys.mid(at, 64)));
    REQUIRE_OK(desk.rekey("neu", "noch neuer")); // and once more
}

void TwoMachinesRekeying::otherFilesThereAreLeftAlone() {
    Sealed desk;
    const QStringList others{QStringLiteral("journal-de-bord.txt"), QStringLiteral("keys.txt"),
                             QStringLiteral("keys (1)")};
    for (const auto &name : others)
        writeFile(desk.old + u'/' + name, "rien de nous");
    QVERIFY(desk.round().made);
    QVERIFY(!QFileInfo::exists(desk.old + QStringLiteral("/keys")));
    QCOMPARE(QDir(desk.old).entryList(QDir::Files, QDir::Name).size(), others.size());
    QVERIFY(!desk.owing());
}

void TwoMachinesRekeying::whatWasRetiredWithoutANumberGoesWhole() {
    Sealed desk;
    Batch batch; // as the first re-keys wrote it
    batch.put(desk.vault->recordId("setting", QStringLiteral("retired-vaults")), {}, Kind::Setting,
              vault::encode(QJsonObject{{QStringLiteral("name"), QStringLiteral("retired-vaults")},
                                        {QStringLiteral("vaults"), QJsonArray{QFileInfo(desk.old).fileName()}}}));
    REQUIRE_OK(desk.vault->write(batch));
    QVERIFY(desk.owing());
    QVERIFY(desk.round().made);
    QVERIFY(!QFileInfo::exists(desk.old));
}

QTEST_APPLESS_MAIN(TwoMachinesRekeying)
#include "tst_two_machines_rekeying.moc"
