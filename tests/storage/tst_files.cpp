#include "faulty_disk.h"
#include "storage/atomic_file.h"
#include "storage/in_place_file.h"
#include "storage/reserve.h"
#include "storage_support.h"

#include <sys/stat.h>

using namespace aparte;
using namespace aparte::storage;
using namespace aparte::test;

// AtomicFile, InPlaceFile, the reserve: what a failing disk may and may not leave.
class Files : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { crypto::startSodium(); }
    void anAtomicFileIsPrivateAndWhole();
    void theOldFileStaysWhenAnyCallFails_data() { everyCall(); }
    void theOldFileStaysWhenAnyCallFails();
    void aShortWriteIsContinued();
    void aLinkIsNotFollowed();
    void aFileLargerThanAllowedIsNotRead();
    void anInPlaceFileKeepsItsPlaceOnTheDisk();
    void aSecondOpenIsBusy();
    void anInPlaceWriteThatFailsSaysSo_data() { everyCall(); }
    void anInPlaceWriteThatFailsSaysSo();
    void aFailedSyncIsNotTriedAgain();
    void theReserveIsGivenUpAndMadeAgain();

private:
    static void everyCall();
};

namespace {

const QByteArray oldText("old"), newText("the new bytes");

crypto::ByteView viewOf(const QByteArray &bytes) {
    return {reinterpret_cast<const crypto::Byte *>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}

} // namespace

void Files::everyCall() {
    QTest::addColumn<int>("error");
    QTest::newRow("no room") << ENOSPC;
    QTest::newRow("input/output error") << EIO;
    QTest::newRow("read-only") << EROFS;
}

void Files::anAtomicFileIsPrivateAndWhole() {
    Desk desk;
    REQUIRE_OK(writeAtomically(realDisk(), desk.path("a"), viewOf(newText)));
    QCOMPARE(readFile(desk.path("a")), newText);
    struct stat facts {};
    QCOMPARE(::stat(desk.path("a").c_str(), &facts), 0);
    QCOMPARE(int(facts.st_mode & 0777), 0600);
    QCOMPARE(QDir(desk.dir.path()).entryList(QDir::Files).size(), 1);
}

void Files::theOldFileStaysWhenAnyCallFails() {
    QFETCH(int, error);
    FaultyDisk counting;
    Desk first;
    REQUIRE_OK(writeAtomically(counting, first.path("a"), viewOf(newText)));
    QVERIFY(counting.calls >= 5); // open, write, sync, rename, the folder
    for (int n = 1; n <= counting.calls; ++n) {
        Desk desk;
        writeFile(desk.path("a"), oldText);
        FaultyDisk disk;
        disk.how = FaultyDisk::How::Error;
        disk.error = error;
        disk.at = n;
        const auto outcome = writeAtomically(disk, desk.path("a"), viewOf(newText));
        QVERIFY(disk.hit);
        QVERIFY2(!outcome.ok(), qPrintable(QStringLiteral("call %1 failed silently").arg(n)));
        const auto now = readFile(desk.path("a"));
        QVERIFY(now == oldText || now == newText); // the last calls come after the rename
        QCOMPARE(QDir(desk.dir.path()).entryList(QDir::Files).size(), 1);
    }
}

void Files::aShortWriteIsContinued() {
    Desk desk;
    FaultyDisk disk;
    disk.how = FaultyDisk::How::ShortWrite;
    disk.at = 2;
    REQUIRE_OK(writeAtomically(disk, desk.path("a"), viewOf(newText)));
    QVERIFY(disk.hit);
    QCOMPARE(readFile(desk.path("a")), newText);
}

void Files::aLinkIsNotFollowed() {
    Desk desk;
    writeFile(desk.path("real"), oldText);
    QVERIFY(QFile::link(desk.dir.filePath(QStringLiteral("real")), desk.dir.filePath(QStringLiteral("link"))));
    REQUIRE_FAULT(readWhole(realDisk(), desk.path("link"), 100), Damaged, "file.link");
    REQUIRE_FAULT(InPlaceFile::open(realDisk(), desk.path("link")), Damaged, "file.link");
    REQUIRE_OK(writeAtomically(realDisk(), desk.path("link"), viewOf(newText)));
    QCOMPARE(readFile(desk.path("real")), oldText);
}

void Files::aFileLargerThanAllowedIsNotRead() {
    Desk desk;
    writeFile(desk.path("a"), newText);
    REQUIRE_FAULT(readWhole(realDisk(), desk.path("a"), 3), Damaged, "file.too-large");
    REQUIRE_FAULT(readWhole(realDisk(), desk.path("b"), 3), NotFound, "file.missing");
    REQUIRE_FAULT(readWhole(realDisk(), desk.dir.path().toStdString(), 3), Damaged, "file.not-plain");
}

void Files::anInPlaceFileKeepsItsPlaceOnTheDisk() {
    Desk desk;
    auto file = InPlaceFile::create(realDisk(), desk.path("keys"), viewOf(QByteArray(100, 'a')));
    REQUIRE_OK(file);
    struct stat before {
    }, after{};
    ::stat(desk.path("keys").c_str(), &before);
    REQUIRE_OK(file->write(50, viewOf(QByteArray(50, 'b'))));
    ::stat(desk.path("keys").c_str(), &after);
    QCOMPARE(before.st_ino, after.st_ino);
    QCOMPARE(int(after.st_mode & 0777), 0600);
    QCOMPARE(readFile(desk.path("keys")), QByteArray(50, 'a') + QByteArray(50, 'b'));
}

void Files::aSecondOpenIsBusy() {
    Desk desk;
    {
        auto file = InPlaceFile::create(realDisk(), desk.path("keys"), viewOf(oldText));
        REQUIRE_OK(file);
        REQUIRE_FAULT(InPlaceFile::open(realDisk(), desk.path("keys")), Busy, "vault.busy");
    }
    REQUIRE_OK(InPlaceFile::open(realDisk(), desk.path("keys")));
}

void Files::anInPlaceWriteThatFailsSaysSo() {
    QFETCH(int, error);
    for (int n = 1; n <= 3; ++n) { // write, sync, read back
        Desk desk;
        FaultyDisk disk;
        auto file = InPlaceFile::create(disk, desk.path("keys"), viewOf(QByteArray(100, 'a')));
        REQUIRE_OK(file);
        disk.how = FaultyDisk::How::Error;
        disk.error = error;
        disk.at = disk.calls + n;
        QVERIFY(!file->write(0, viewOf(QByteArray(100, 'b'))).ok());
        QVERIFY(disk.hit);
    }
}

void Files::aFailedSyncIsNotTriedAgain() {
    Desk desk;
    FaultyDisk disk;
    auto file = InPlaceFile::create(disk, desk.path("keys"), viewOf(QByteArray(100, 'a')));
    disk.how = FaultyDisk::How::Error;
    disk.at = disk.calls + 2;
    REQUIRE_FAULT(file->write(0, viewOf(QByteArray(100, 'b'))), NotWritable, "write.stopped");
    QCOMPARE(QByteArray::fromStdString(disk.log.back()), QByteArray("fsync"));
}

void Files::theReserveIsGivenUpAndMadeAgain() {
    Desk desk;
    Reserve reserve(realDisk(), desk.dir.path().toStdString());
    REQUIRE_OK(reserve.create(crypto::systemRandom()));
    QVERIFY(reserve.isThere());
    QCOMPARE(QFileInfo(desk.dir.filePath(QStringLiteral("reserve"))).size(), 4 * 1024 * 1024);
    QVERIFY(qCompress(readFile(desk.path("reserve"))).size() > 4 * 1024 * 1024); // nothing to squeeze
    QVERIFY(reserve.giveUp());
    QVERIFY(!reserve.giveUp());
    REQUIRE_OK(reserve.restore(crypto::systemRandom()));
    QVERIFY(reserve.isThere());
}

QTEST_APPLESS_MAIN(Files)
#include "tst_files.moc"
