#include "both_readers.h"

using namespace aparte::test;

// Files cut, damaged, put back, or laid beside.
class FilesForBothReaders : public QObject, private Moments {
    Q_OBJECT

public:
    FilesForBothReaders() : Moments(honestOnce) {}

private Q_SLOTS:
    void initTestCase() { make(); }
    void together_data();
    void together();
    void cleanupTestCase() { sayAnswers(); }

private:
    void sizes(const char *name);
    void pages();
    void besideTheDatabase();
    void wal();
    void stateFiles();
};

void FilesForBothReaders::sizes(const char *name) {
    const QByteArray said(name);
    for (const int size : {0, 15, 16383, 16384, 100000})
        addChange(said + " cut to " + QByteArray::number(size), name, [=](QByteArray &all) { all.truncate(size); });
    addChange(said + " without its last byte", name, [](QByteArray &all) { all.chop(1); });
    addChange(said + " and a byte more", name, [](QByteArray &all) { all += 'x'; });
    add(said + " missing", [=, this] { QFile::remove(file(name)); });
    add(said + " behind a link", [=, this] {
        const auto elsewhere = path("elsewhere-") + QString::fromUtf8(said);
        QVERIFY(QFile::rename(file(name), elsewhere) && QFile::link(elsewhere, file(name)));
    });
    add(said + " a folder", [=, this] { QVERIFY(QFile::remove(file(name)) && QDir().mkdir(file(name))); });
}

void FilesForBothReaders::pages() {
    const auto now = readFile(path("now.aparte/journal.db")), former = readFile(path("former.aparte/journal.db"));
    const qsizetype entryTable = 4, entryPerson = 6; // the tables' and indexes' pages, in the order of their creation
    for (qsizetype page = 0; page * pageSize < now.size(); ++page) {
        const auto number = QByteArray::number(page + 1);
        auto &damaged =
            add("a byte of page " + number, [=, this] { flip(file("journal.db"), page * pageSize + 3000); });
        damaged.agreement = page == entryPerson ? OnlyReader : Same;
        const auto old = former.mid(page * pageSize, pageSize);
        if (old.isEmpty() || old == now.mid(page * pageSize, pageSize))
            continue;
        auto &replaced = addChange("page " + number + " of before", "journal.db",
                                   [=](QByteArray &all) { put(all, page * pageSize, old); });
        replaced.agreement = page == entryPerson ? OnlyReader : page == entryTable ? Refusal : Same;
    }
    addChange("a page at another's place", "journal.db",
              [](QByteArray &all) { put(all, 3 * pageSize, all.mid(4 * pageSize, pageSize)); });
    addChange("a page less", "journal.db", [](QByteArray &all) { all.chop(pageSize); });
    addChange("a page more", "journal.db", [](QByteArray &all) { all += all.right(pageSize); });
    add("another salt", [this] { flip(file("journal.db"), 3); });
    addChange("the database of before", "journal.db", [=](QByteArray &all) { all = former; });
}

void FilesForBothReaders::besideTheDatabase() {
    add("an empty rollback journal", [this] { writeFile(file("journal.db-journal"), {}); });
    add("rubbish as a rollback journal", [this] { writeFile(file("journal.db-journal"), QByteArray(20000, 'j')); });
    add("rubbish as a WAL", [this] { writeFile(file("journal.db-wal"), QByteArray(40000, 'w')); });
    add("the WAL that has since gone into the file",
        [this] { writeFile(file("journal.db-wal"), readFile(path("wal.aparte/journal.db-wal"))); });
    add("no reserve", [this] { QFile::remove(file("reserve")); });
}

void FilesForBothReaders::wal() {
    const auto addInWal = [this](const QByteArray &name, const std::function<void()> &alter) {
        add("WAL: " + name, alter).base = InWal;
    };
    const auto size = readFile(path("wal.aparte/journal.db-wal")).size();
    addInWal("as it is", [] {});
    addInWal("missing", [this] { QFile::remove(file("journal.db-wal")); });
    addInWal("empty", [this] { writeFile(file("journal.db-wal"), {}); });
    addInWal("another shm", [this] { writeFile(file("journal.db-shm"), QByteArray(32768, 's')); });
    addInWal("no shm", [this] { QFile::remove(file("journal.db-shm")); });
    for (const auto at : {qsizetype(0), qsizetype(20), qsizetype(40), qsizetype(2000), size / 2, size - 10})
        addInWal("a byte at " + QByteArray::number(at), [=, this] { flip(file("journal.db-wal"), at); });
    for (const auto at : {qsizetype(10), qsizetype(5000), size / 2, size - 1})
        addInWal("cut at " + QByteArray::number(at),
                 [=, this] { changeFile(file("journal.db-wal"), [=](QByteArray &all) { all.truncate(at); }); });
    addInWal("on the database of before",
             [this] { writeFile(file("journal.db"), readFile(path("former.aparte/journal.db"))); });
}

void FilesForBothReaders::stateFiles() {
    const auto addState = [this](const QByteArray &name, std::function<void(QByteArray &)> change) {
        add("state: " + name, [=, this] { changeFile(stateFile(), change); });
    };
    add("state: missing", [this] { QFile::remove(stateFile()); });
    for (const int at : {0, 8, 24, 28, 32, 60, 130})
        addState("byte " + QByteArray::number(at), [=](QByteArray &all) { all[at] = static_cast<char>(all[at] ^ 8); });
    addState("as it is", [](QByteArray &) {});
    addState("too new", [](QByteArray &all) { all[26] = 2; });
    addState("cut", [](QByteArray &all) { all.truncate(40); });
    addState("empty", [](QByteArray &all) { all.clear(); });
    addState("longer", [](QByteArray &all) { all += 'x'; });
    addState("of before",
             [this](QByteArray &all) { all = readFile(path("former-state/") + QFileInfo(stateFile()).fileName()); });
    auto &rolledBack = add("state: ahead of a former vault", [] {});
    rolledBack.base = Former;
    rolledBack.passphrase = secondPassphrase();
}

void FilesForBothReaders::together_data() {
    sizes("keys");
    sizes("journal.db");
    pages();
    besideTheDatabase();
    wal();
    stateFiles();
    addRows();
}

void FilesForBothReaders::together() {
    QFETCH(int, way);
    compare(way);
}

QTEST_GUILESS_MAIN(FilesForBothReaders)
#include "tst_files_for_both_readers.moc"
