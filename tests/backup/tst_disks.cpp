#include "backup_support.h"
#include "tests/vault/small_disk.h"

#include <cerrno>

using namespace aparte;
using namespace aparte::test;

// Disks that are pulled out, full, write-protected, of FAT: a clear word, and nothing lost.
class Disks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unpluggedAfterEachWrite_data();
    void unpluggedAfterEachWrite();
    void aFolderThatIsGoneIsAway();
    void aFullDiskKeepsTheOlderGenerations();
    void aDiskThatAnswersOtherBytesIsNoticed();
    void aReadOnlyDiskSaysSo();
    void whatFatCannotDoIsNotNeeded();
    void anEmptyMountPointIsNotABackup();
    void aLinkIsNeverFollowed_data();
    void aLinkIsNeverFollowed();
    void aListThatCannotBeSavedIsSaid();
    void aDamagedListIsPutAsideAndSaid();
};

namespace {

bool opens(const Desk &desk, const QString &generation) {
    const auto report = desk.backups->tryOut(generation, {});
    return report && report->status == vault::CheckStatus::Ok;
}

// Whatever happened: every generation under its final name is whole, and `keys` there opens (one copy at least).
void everythingThereIsWhole(Desk &desk) {
    for (const auto &name : desk.generations().mid(std::max<qsizetype>(desk.generations().size() - 2, 0)))
        QVERIFY2(opens(desk, desk.own() + u'/' + name), qPrintable(name));
    const auto next = desk.round();
    QVERIFY2(!next.fault || next.fault->code == "destination.keys-healed",
             next.fault ? describe(*next.fault).constData() : "");
    QVERIFY(next.keysCurrent);
    QVERIFY(opens(desk, desk.backups->destinations().front().lastVerified->path));
    QCOMPARE(readFile(desk.own() + QStringLiteral("/keys")), readFile(desk.place.file("keys")));
}

} // namespace

void Disks::unpluggedAfterEachWrite_data() {
    QTest::addColumn<int>("error");
    QTest::newRow("EIO") << EIO;
    QTest::newRow("ENODEV") << ENODEV;
    QTest::newRow("ENOENT") << ENOENT;
    QTest::newRow("ENOSPC") << ENOSPC;
    QTest::newRow("EROFS") << EROFS;
}

void Disks::unpluggedAfterEachWrite() {
    QFETCH(int, error);
    StickDisk disk;
    Desk desk(&disk);
    REQUIRE_OK(desk.backups->add(desk.stick()));
    for (int i = 0; i < 5; ++i)
        desk.note(QByteArray::number(i).constData(), QByteArray(100'000, 'x'));
    QVERIFY(desk.round().made);
    const int dense = qEnvironmentVariableIsSet("APARTE_LONG") ? 10'000 : 40;
    int rounds = 0, last = 0;
    // The n-th call on the stick and all after it: every n at first, then fewer of what is only more pages.
    for (bool hit = true; hit && last < 20'000; last += last < dense ? 1 : last / 4, ++rounds) {
        ++desk.today;
        REQUIRE_OK(addPerson(*desk.vault, QByteArray::number(rounds).constData())); // `keys` changes too
        const auto before = desk.generations();
        hit = false;
        int calls = 0;
        disk.onAnything = [&] { return ++calls > last ? (hit = true, error) : 0; };
        disk.onSync = disk.onWrite = nullptr;
        const auto outcome = desk.round();
        disk.onAnything = nullptr;
        if (hit) {
            QVERIFY(outcome.fault || outcome.made);
            if (outcome.fault) {
                const auto &code = outcome.fault->code;
                QVERIFY2(code == "destination.away" || code == "destination.cut" || code == "destination.full" ||
                             code == "destination.read-only" || code == "destination.copy",
                         code.c_str());
            }
            for (const auto &name : before)
                QVERIFY(QFile::exists(desk.own() + u'/' + name));
        }
        everythingThereIsWhole(desk);
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("unplugged at %d different calls, the last one number %d", rounds, last);
    QVERIFY(rounds > 40 && last < 20'000);
}

void Disks::aFolderThatIsGoneIsAway() {
    Desk desk;
    REQUIRE_OK(desk.backups->add(desk.stick()));
    QVERIFY(desk.round().made);
    QVERIFY(QDir().rename(desk.stick(), desk.stick() + QStringLiteral("-out")));
    const auto outcome = desk.round();
    QVERIFY(outcome.fault);
    QCOMPARE(outcome.fault->code, std::string("destination.away"));
    const auto told = desk.backups->destinations().front();
    QVERIFY(!told.reachable && told.verifiedAt.isValid() && !told.trouble); // no trouble: it is just not there
    QVERIFY(QDir().rename(desk.stick() + QStringLiteral("-out"), desk.stick()));
    QVERIFY(!desk.round().fault);
}

void Disks::aFullDiskKeepsTheOlderGenerations() {
    SmallDisk small(8);
    QVERIFY2(small.ok(), "needs root or user namespaces");
    Desk desk;
    REQUIRE_OK(desk.backups->add(small.path()));
    const auto folder = small.path() + u'/' + QDir(small.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0);
    for (int i = 0; i < 30; ++i)
        desk.note(QByteArray::number(i).constData(), QByteArray(90'000, 'x'));
    const auto first = desk.round();
    QVERIFY(first.made);
    ++desk.today;
    desk.note("0", QByteArray(90'000, 'z'));
    small.fillUp();
    const auto outcome = desk.round();
    QVERIFY(outcome.fault && outcome.fault->kind == Fault::Kind::NoRoom);
    QCOMPARE(outcome.fault->code, std::string("destination.full"));
    QVERIFY(outcome.keysCurrent); // in place: needs no room
    QVERIFY(opens(desk, first.made->path));
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 2);
    QVERIFY(desk.backups->destinations().front().trouble);
    small.makeRoom();
    QVERIFY(desk.round().made);
    QVERIFY(!desk.backups->destinations().front().trouble);
}

void Disks::aDiskThatAnswersOtherBytesIsNoticed() {
    Desk desk;
    REQUIRE_OK(desk.backups->add(desk.stick()));
    QVERIFY(desk.round().made);
    const auto kept = desk.generations();
    ++desk.today;
    for (int i = 0; i < 10; ++i)
        desk.note(QByteArray::number(i).constData(), QByteArray(100'000, 'x'));
    const auto part = desk.backups->ordersForLock().at(0).to;
    const auto spoil = [&](qint64 done, qint64 total) { // between the copy and its check
        if (2 * done != total)
            return;
        auto bytes = readFile(part);
        bytes[bytes.size() - 5000] = static_cast<char>(bytes[bytes.size() - 5000] ^ 1);
        writeFile(part, bytes);
    };
    const auto outcomes = desk.backups->run({spoil, nullptr});
    REQUIRE_OK(outcomes);
    QVERIFY(outcomes->front().fault && !outcomes->front().made);
    QCOMPARE(outcomes->front().fault->code, std::string("destination.copy"));
    QCOMPARE(desk.generations(), kept);
    QVERIFY(!QFile::exists(part));
}

void Disks::aReadOnlyDiskSaysSo() {
    SmallDisk small(8);
    QVERIFY2(small.ok(), "needs root or user namespaces");
    Desk desk;
    small.setReadOnly(true);
    REQUIRE_FAULT(desk.backups->add(small.path()), NotWritable, "destination.read-only");
    small.setReadOnly(false);
    REQUIRE_OK(desk.backups->add(small.path()));
    QVERIFY(desk.round().made);
    small.setReadOnly(true);
    REQUIRE_OK(addPerson(*desk.vault, "Karim"));
    const auto outcome = desk.round();
    QVERIFY(outcome.fault && outcome.fault->kind == Fault::Kind::NotWritable);
    QCOMPARE(outcome.fault->code, std::string("destination.read-only"));
    small.setReadOnly(false);
    QVERIFY(!desk.round().fault);
}

// vfat has no locks over some shares, no syncing of folders, and few letters. Not a real FAT: this machine's kernel may
// have none.
void Disks::whatFatCannotDoIsNotNeeded() {
    StickDisk disk;
    disk.likeFat = true;
    Desk desk(&disk);
    REQUIRE_OK(desk.backups->add(desk.stick()));
    QVERIFY(desk.round().made);
    ++desk.today;
    REQUIRE_OK(addPerson(*desk.vault, "Karim"));
    const auto outcome = desk.round();
    QVERIFY(outcome.made && !outcome.fault);
    QVERIFY(disk.refusedNames.empty());
}

// /mnt/stick with nothing mounted there lies on the vault's own disk: not the stick.
void Disks::anEmptyMountPointIsNotABackup() {
    auto small = std::make_unique<SmallDisk>(8);
    QVERIFY2(small->ok(), "needs root or user namespaces");
    Desk desk;
    QVERIFY(!desk.backups->adviceOn(small->path()).sameDisk);
    QVERIFY(desk.backups->adviceOn(desk.stick()).sameDisk);
    const auto mountPoint = desk.place.dir.filePath(QStringLiteral("mnt"));
    QVERIFY(QFile::link(small->path(), mountPoint));
    REQUIRE_OK(desk.backups->add(mountPoint));
    QVERIFY(desk.round().made);
    small.reset();
    QFile::remove(mountPoint);
    QDir().mkdir(mountPoint);
    QVERIFY(!desk.backups->destinations().front().reachable);
    QCOMPARE(desk.round().fault->code, std::string("destination.away"));
    QVERIFY(QDir(mountPoint).isEmpty());
}

void Disks::aLinkIsNeverFollowed_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("keys") << QStringLiteral("keys");
    QTest::newRow("the vault's folder there") << QString();
    QTest::newRow("the copy in the making") << QStringLiteral("part");
    QTest::newRow("a generation") << QStringLiteral("generation");
}

void Disks::aLinkIsNeverFollowed() {
    QFETCH(QString, name);
    Desk desk;
    REQUIRE_OK(desk.backups->add(desk.stick()));
    const auto own = desk.own();
    const auto target = desk.place.dir.filePath(QStringLiteral("elsewhere"));
    if (name.isEmpty()) {
        QVERIFY(QDir(own).removeRecursively());
        QDir().mkdir(target);
        QVERIFY(QFile::link(target, own));
    } else {
        writeFile(target, QByteArray("mine"));
        auto link = own + QStringLiteral("/keys");
        if (name == u"generation")
            link = own + QStringLiteral("/journal-00000000000000009999-20261123.db");
        if (name == u"part")
            link = desk.backups->ordersForLock().at(0).to;
        QFile::remove(link);
        QVERIFY(QFile::link(target, link));
    }
    const auto outcome = desk.round();
    if (name == u"generation") {
        QVERIFY(!outcome.fault); // none of ours: left alone
        REQUIRE_FAULT(desk.backups->tryOut(own + QStringLiteral("/journal-00000000000000009999-20261123.db"), {}),
                      Damaged, "destination.link");
    } else {
        QVERIFY(outcome.fault);
        QCOMPARE(outcome.fault->code, std::string("destination.link"));
    }
    if (name.isEmpty())
        QVERIFY(QDir(target).isEmpty());
    else
        QCOMPARE(readFile(target), QByteArray("mine"));
}

void Disks::aListThatCannotBeSavedIsSaid() {
    StickDisk disk;
    Desk desk(&disk);
    REQUIRE_OK(desk.backups->add(desk.stick()));
    const auto before = readFile(QDir(desk.place.state()).entryInfoList({"*.destinations"}).value(0).filePath());
    disk.folder = QFile::encodeName(desk.place.state()).toStdString();
    disk.onWrite = [] { return ENOSPC; };
    REQUIRE_FAULT(desk.backups->run({}), NoRoom, "disk.full");
    QCOMPARE(readFile(QDir(desk.place.state()).entryInfoList({"*.destinations"}).value(0).filePath()), before);
    disk.onWrite = nullptr;
    desk.reopen(); // what was copied is found again, and checked
    const auto outcome = desk.round();
    QVERIFY(!outcome.fault && !outcome.made);
    QVERIFY(desk.backups->destinations().front().lastVerified);
}

void Disks::aDamagedListIsPutAsideAndSaid() {
    Desk desk;
    REQUIRE_OK(desk.backups->add(desk.stick()));
    desk.close();
    const auto file = QDir(desk.place.state()).entryInfoList({QStringLiteral("*.destinations")}).value(0).filePath();
    auto bytes = readFile(file);
    QVERIFY(bytes.size() > 100);
    bytes[90] = static_cast<char>(bytes[90] ^ 1);
    writeFile(file, bytes);
    desk.reopen();
    QVERIFY(desk.backups->damaged());
    QVERIFY(desk.backups->destinations().empty());
    QVERIFY(QFile::exists(file + QStringLiteral(".damaged")));
    REQUIRE_OK(desk.backups->add(desk.stick())); // and what is there is taken up again
    QVERIFY(!desk.round().fault);
}

QTEST_GUILESS_MAIN(Disks)
#include "tst_disks.moc"
