#include "crypto/key_file.h"
#include "restored_desk.h"
#include "vault/inside.h"
#include "vault/known_erasures.h"

#include <fcntl.h>
#include <sodium.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace aparte;
using namespace aparte::test;

// What an opening or a restore finds in doubt: who knows of an erasure, whose an unfinished folder is, which number
// holds, what the disk really wrote.
class Doubts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRestoreAsksThePlacesThatThisMachineKnows();
    void whatSomebodyIsRestoringIsNoLeftover();
    void aLeftoverOnADiskThatIsAwayIsRemembered();
    void aForgedNumberIsNotBelieved();
    void whatWasTakenOverIsNoOtherMachines();
    void whatTheDiskDidNotConfirmIsWrittenAgain();
    void anOrderlyEndWritesNothingAgain();
};

namespace {

namespace layout = crypto::key_file_layout;

QByteArray forged(QByteArray keys, qsizetype copy, char number) {
    for (qsizetype at = 0; at < 8; ++at)
        keys[copy + qsizetype(layout::sequence.at) + at] = number;
    crypto_generichash(reinterpret_cast<unsigned char *>(keys.data()) + copy + layout::checksum.at, 32,
                       reinterpret_cast<const unsigned char *>(keys.constData()) + copy, layout::checksum.at, nullptr,
                       0);
    return keys;
}

QString replacedKeys(const Copied &desk) {
    return desk.place.vault() + QStringLiteral(".replaced/") + QFileInfo(desk.own()).fileName() +
           QStringLiteral("/keys");
}

// Exchanged once with its own copy, so that something lies in FOLDER.replaced.
void exchangeOnce(Copied &desk) {
    auto beside = backup::Beside::stage(*desk.vault, desk.wanted(), desk.surroundings(), {});
    if (!beside || !backup::Beside::exchange(*desk.vault, std::move(*beside)))
        qFatal("not exchanged");
}

// What of `keys` has reached the disk: as it was at the last sync that succeeded.
struct ReallyWritten : StickDisk {
    QString path;
    QByteArray stable;
    int syncs = 0, failing = -1;
    int fsync(int file) override {
        struct stat one {
        }, other{};
        const bool keys = !path.isEmpty() && ::fstat(file, &one) == 0 &&
                          ::stat(QFile::encodeName(path).constData(), &other) == 0 && one.st_ino == other.st_ino;
        if (keys && syncs++ == failing) {
            errno = EIO;
            return -1;
        }
        const int done = StickDisk::fsync(file);
        if (keys && done == 0)
            stable = readFile(path);
        return done;
    }
};

} // namespace

void Doubts::aRestoreAsksThePlacesThatThisMachineKnows() {
    Copied desk;
    const auto other = desk.place.dir.filePath(QStringLiteral("autre"));
    QVERIFY(QDir().mkdir(other));
    REQUIRE_OK(desk.backups->add(other));
    const auto away = desk.place.dir.filePath(QStringLiteral("weg"));
    QVERIFY(QDir().rename(desk.stick(), away)); // the copy does not know of the erasure
    REQUIRE_OK(desk.vault->erase(personNamed(*desk.vault, "Karim")));
    desk.backups->offerKeys();
    QVERIFY(QDir().rename(away, desk.stick()));
    const auto wanted = desk.wanted();
    desk.close();
    QVERIFY(QFile::remove(desk.place.stateFile())); // nor does the state file
    const auto back = desk.restore(wanted);
    REQUIRE_OK(back);
    QCOMPARE(back->dropped, 1);
}

void Doubts::whatSomebodyIsRestoringIsNoLeftover() {
    Copied desk;
    const auto folder = desk.elsewhere() + QStringLiteral(".restoring");
    QVERIFY(QDir().mkdir(folder));
    writeFile(folder + QStringLiteral("/unfinished"), {});
    writeFile(folder + QStringLiteral("/keys"), "sealed");
    writeFile(desk.place.state() + QStringLiteral("/restoring"), folder.toUtf8());
    const int working = ::open(QFile::encodeName(folder + QStringLiteral("/unfinished")).constData(), O_RDWR);
    QVERIFY(working >= 0 && ::flock(working, LOCK_EX | LOCK_NB) == 0);
    desk.reopen();
    QVERIFY(QFileInfo::exists(folder + QStringLiteral("/keys")));
    REQUIRE_FAULT(desk.restore(desk.wanted()), Busy, "vault.busy");
    QVERIFY(QFileInfo::exists(folder + QStringLiteral("/keys")));
    ::close(working);
    desk.reopen();
    QVERIFY(!QFileInfo::exists(folder));
    REQUIRE_OK(desk.restore(desk.wanted()));
}

void Doubts::aLeftoverOnADiskThatIsAwayIsRemembered() {
    Copied desk;
    const auto disk = desk.place.dir.filePath(QStringLiteral("usb")),
               away = desk.place.dir.filePath(QStringLiteral("weg"));
    const auto folder = disk + QStringLiteral("/j.aparte.restoring");
    QVERIFY(QDir().mkpath(folder));
    writeFile(folder + QStringLiteral("/unfinished"), {});
    writeFile(folder + QStringLiteral("/keys"), "sealed");
    writeFile(desk.place.state() + QStringLiteral("/restoring"), folder.toUtf8());
    QVERIFY(QDir().rename(disk, away));
    desk.reopen();
    QVERIFY(QDir().rename(away, disk));
    desk.reopen();
    QVERIFY(!QFileInfo::exists(folder));
    QVERIFY(!QFileInfo::exists(desk.place.state() + QStringLiteral("/restoring")));
}

// Whoever can write there would otherwise use up all numbers, and the vault would be older than itself for ever.
void Doubts::aForgedNumberIsNotBelieved() {
    Copied desk;
    exchangeOnce(desk);
    const auto before = readFile(desk.place.file("keys"));
    REQUIRE_OK(desk.vault->addPeople({personNamed(*desk.vault, "Lina")})); // a key, and no row yet
    const auto newer = readFile(desk.place.file("keys"));
    desk.close();
    writeFile(desk.place.file("keys"), before);
    writeFile(replacedKeys(desk), forged(newer, qsizetype(layout::copySize), '\x7f'));
    desk.loseState();
    auto open = Vault::unlock(desk.place.vault(), secret("motdepasse"), desk.surroundings(), Rollback::AcceptOlder);
    REQUIRE_OK(open);
    const auto &keys = (*open)->inside().keys;
    QVERIFY(keys.sequence() > 1 && keys.sequence() < 100);
    QVERIFY((*open)->hasPerson(personNamed(**open, "Lina")));
    QCOMPARE(vault::sequenceIn((*open)->inside().machine, replacedKeys(desk).toStdString(), keys.vault(), keys.root()),
             keys.sequence());
}

void Doubts::whatWasTakenOverIsNoOtherMachines() {
    Copied desk;
    exchangeOnce(desk);
    const auto before = readFile(desk.place.file("keys"));
    desk.reopen();
    const auto state = readFile(desk.place.stateFile());
    REQUIRE_OK(desk.vault->addPeople({personNamed(*desk.vault, "Lina")})); // a key, and no row yet
    const auto newer = readFile(desk.place.file("keys"));
    desk.close();
    writeFile(desk.place.stateFile(), state);
    writeFile(desk.place.file("keys"), before);
    writeFile(replacedKeys(desk), newer);
    desk.reopen(); // takes them over
    QVERIFY(desk.vault->hasPerson(personNamed(*desk.vault, "Lina")));
    desk.reopen();
    QVERIFY(desk.vault->report().freshness == Freshness::AsLeft);
}

void Doubts::whatTheDiskDidNotConfirmIsWrittenAgain() {
    ReallyWritten disk;
    Desk desk(&disk);
    REQUIRE_OK(addPerson(*desk.vault, "Karim"));
    REQUIRE_OK(writeNote(*desk.vault, "Karim", "sien", "une note"));
    const auto before = readFile(desk.place.file("keys"));
    disk.path = desk.place.file("keys");
    disk.stable = before;
    disk.failing = 1; // the second copy
    REQUIRE_FAULT(desk.vault->erase(personNamed(*desk.vault, "Karim")), NotWritable, "keys.half-written");
    desk.close();
    const auto left = [&] {
        int places = 0;
        for (qsizetype at = 1048; at < 263192; at += 64)
            places += disk.stable.contains(before.mid(at, 64)) ? 1 : 0;
        return places;
    };
    QVERIFY(left() > 0);
    desk.reopen();
    QCOMPARE(left(), 0);
    QCOMPARE(disk.stable, readFile(disk.path));
    const int syncs = disk.syncs;
    desk.reopen(); // settled
    QCOMPARE(disk.syncs, syncs);
}

void Doubts::anOrderlyEndWritesNothingAgain() {
    ReallyWritten disk;
    Desk desk(&disk);
    desk.note("une");
    disk.path = desk.place.file("keys");
    desk.reopen();
    QCOMPARE(disk.syncs, 0);
}

QTEST_APPLESS_MAIN(Doubts)
#include "tst_doubts.moc"
