#include "faulty_disk.h"
#include "storage/transaction.h"
#include "storage_support.h"

using namespace aparte::test;
using namespace aparte::storage;

// A checkpoint within a commit fails, and SQLite says nothing of it: nothing more is written all the same.
class FailedSync : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCheckpointThatIsNotConfirmedStopsWriting();
};

namespace {

class UnconfirmingDisk final : public FaultyDisk { // of the database itself; its journal is written well
public:
    bool broken = false;
    int open(const char *path, int flags, mode_t mode) override {
        const int file = FaultyDisk::open(path, flags, mode);
        if (std::string_view(path).ends_with("journal.db"))
            m_database.push_back(file);
        return file;
    }
    int fdatasync(int file) override {
        if (!broken || std::ranges::find(m_database, file) == m_database.end())
            return FaultyDisk::fdatasync(file);
        errno = EIO;
        return -1;
    }

private:
    std::vector<int> m_database;
};

} // namespace

void FailedSync::aCheckpointThatIsNotConfirmedStopsWriting() {
    Desk desk;
    UnconfirmingDisk disk;
    {
        auto connection = Connection::create(desk.path(), desk.key, desk.salt, disk);
        REQUIRE_OK(connection);
        REQUIRE_OK(connection->run("CREATE TABLE t(a)"));
        disk.broken = true;
        REQUIRE_OK(connection->run("INSERT INTO t VALUES(randomblob(6000000))")); // more than a checkpoint's worth
        QVERIFY(connection->writingStopped());
        disk.broken = false; // a second fsync would succeed, and mean nothing
        REQUIRE_FAULT(Transaction::begin(*connection), NotWritable, "write.stopped");
        REQUIRE_FAULT(connection->run("DELETE FROM t"), NotWritable, "write.stopped");
    }
    auto again = desk.open();
    REQUIRE_OK(again);
    QCOMPARE(*again->number("SELECT sum(length(a)) FROM t"), 6000000);
}

QTEST_APPLESS_MAIN(FailedSync)
#include "tst_failed_sync.moc"
