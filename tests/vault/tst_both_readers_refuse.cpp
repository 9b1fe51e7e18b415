#include "first_reading.h"
#include "lived_vault.h"

#include <sodium.h>

using namespace aparte::test;

// Whatever is done to the files, the program and the second reader give the same answer: the same records, or a refusal
// of the same kind. Where they differ, the page is unclear or one of them is wrong.
class BothReadersRefuse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void together_data();
    void together();
    void cleanupTestCase();

private:
    enum Base { Closed, InWal, Former };
    struct Way {
        QByteArray name;
        std::function<void()> alter;
        Base base = Closed;
        const char *passphrase = "troisième";
        bool withCode = false;
    };
    QString path(const char *name) const { return m_dir.filePath(QString::fromUtf8(name)); }
    QString file(const char *name) const { return path("here.aparte/") + QLatin1String(name); }
    QString stateFile() const { return path("here-state/") + QDir(path("here-state")).entryList({"*.state"}).value(0); }
    void add(const QByteArray &name, std::function<void()> alter) { m_ways.push_back({name, std::move(alter)}); }
    void bytesOfKeys();
    void costsOfKeys();
    void copiesOfKeys();
    void sizesOfFiles();
    void pagesOfDatabase();
    void changesInWal();
    void stateFiles();
    QString programsAnswer(const Way &way, Records &records) const;

    QTemporaryDir m_dir;
    SecretBytes m_code;
    std::vector<Way> m_ways;
    int m_opened = 0, m_refused = 0;
};

namespace {

constexpr qsizetype copySize = 266240, pageSize = 16384;

QByteArray bytesAt(const QByteArray &data, qsizetype at, qsizetype size) {
    return data.mid(at, size);
}

void put(QByteArray &data, qsizetype at, const QByteArray &bytes) {
    data.replace(at, bytes.size(), bytes);
}

QByteArray u32(quint32 number) {
    QByteArray made(4, 0);
    qToLittleEndian(number, made.data());
    return made;
}

// The checksum needs no key: whoever alters a copy can put it right.
void putChecksumRight(QByteArray &keys, qsizetype copy) {
    QByteArray checksum(32, 0);
    crypto_generichash(reinterpret_cast<unsigned char *>(checksum.data()), 32,
                       reinterpret_cast<const unsigned char *>(keys.constData() + copy), 266208, nullptr, 0);
    put(keys, copy + 266208, checksum);
}

void changeFile(const QString &path, const std::function<void(QByteArray &)> &change) {
    auto bytes = readFile(path);
    change(bytes);
    writeFile(path, bytes);
}

void flip(const QString &path, qsizetype at) {
    changeFile(path, [&](QByteArray &bytes) { bytes[at] = static_cast<char>(bytes[at] ^ 0x10); });
}

aparte::Result<void> liveOn(Vault &vault, const QString &word) {
    Batch batch;
    const auto person = vault.personId(QStringLiteral("b1"));
    for (int i = 4; i < 9; ++i)
        batch.put(vault.recordId("session", QStringLiteral("s%1-b1").arg(i)), person, Kind::Session,
                  encode(session(QString::number(i), QStringLiteral("b1"), word.repeated(500))));
    return vault.write(batch);
}

} // namespace

// former: closed, second passphrase; now: changed and closed, third passphrase; wal: the same while it was open; fork:
// another change made to `former`, with as many steps.
void BothReadersRefuse::initTestCase() {
    aparte::crypto::startSodium();
    const auto state = path("state");
    const auto third = secret("troisième");
    {
        auto vault = livedVault(path("now.aparte"), state, m_code);
        REQUIRE_OK(vault);
    }
    copyFolder(path("now.aparte"), path("former.aparte"));
    copyFolder(state, path("former-state"));
    for (const bool forked : {true, false}) {
        const auto folder = forked ? path("fork.aparte") : path("now.aparte");
        const auto stateHere = forked ? path("fork-state") : state;
        if (forked) {
            copyFolder(path("former.aparte"), folder);
            copyFolder(path("former-state"), stateHere);
        }
        auto vault = Vault::unlock(folder, secret(secondPassphrase()), honest(stateHere));
        REQUIRE_OK(vault);
        REQUIRE_OK((*vault)->changePassphrase(secret(secondPassphrase()), third));
        REQUIRE_OK(liveOn(**vault, forked ? QStringLiteral("autre") : QStringLiteral("nouveau")));
        if (!forked) {
            copyFolder(folder, path("wal.aparte"));
            copyFolder(state, path("wal-state"));
        }
    }
}

void BothReadersRefuse::bytesOfKeys() {
    const std::pair<const char *, int> places[] = {
        {"magic", 0},           {"vault id", 8},          {"format", 24},        {"minimum reader", 26},
        {"zeros 28", 28},       {"sequence", 32},         {"zeros 40", 63},      {"slot's kind", 64},
        {"slot's id", 68},      {"salt", 96},             {"commitment", 112},   {"slot's nonce", 144},
        {"sealed root", 168},   {"sealed root's tag", 215}, {"slot's zeros", 255}, {"code's kind", 256},
        {"code's salt", 288},   {"third place", 448},     {"fourth place", 831}, {"zeros 832", 1023},
        {"ring's nonce", 1024}, {"ring", 9000},           {"ring's tag", 263192}, {"zeros behind", 266175},
        {"MAC", 266176},
    };
    for (const auto &[name, at] : places)
        for (const int copies : {1, 2, 3}) {
            if (copies == 2 && at % 3)
                continue;
            add(QByteArray(name) + (copies == 3 ? ", both copies" : copies == 1 ? ", copy A" : ", copy B"), [=, this] {
                changeFile(file("keys"), [=](QByteArray &keys) {
                    for (const int copy : {0, 1})
                        if (copies >> copy & 1) {
                            keys[copy * copySize + at] = static_cast<char>(keys[copy * copySize + at] ^ 4);
                            putChecksumRight(keys, copy * copySize);
                        }
                });
            });
        }
    add("checksum, copy A", [this] { flip(file("keys"), 266210); });
    add("checksum, both copies", [this] {
        flip(file("keys"), 266210);
        flip(file("keys"), copySize + 266210);
    });
}

void BothReadersRefuse::costsOfKeys() {
    const auto set = [this](const QByteArray &name, qsizetype at, const QByteArray &bytes, int copies = 3) {
        add(name, [=, this] {
            changeFile(file("keys"), [=](QByteArray &keys) {
                for (const int copy : {0, 1})
                    if (copies >> copy & 1) {
                        put(keys, copy * copySize + at, bytes);
                        putChecksumRight(keys, copy * copySize);
                    }
            });
        });
    };
    set("2 passes", 84, u32(2));
    set("4 passes", 84, u32(4));
    set("11 passes", 84, u32(11));
    set("65,535 KiB", 88, u32(65535));
    set("1,048,577 KiB", 88, u32(1048577));
    set("4 GiB of KiB", 88, u32(0xffffffff));
    set("10 passes of 1 GiB", 84, u32(10) + u32(1048576));
    set("2 lanes", 92, u32(2));
    set("no lanes", 92, u32(0));
    set("2 passes for the code", 256 + 20, u32(2));
    set("2 passes in copy A only", 84, u32(2), 1);
    set("2 passes in copy B only", 84, u32(2), 2);
    set("minimum reader 0", 26, QByteArray(2, 0));
    set("minimum reader 2 in copy B", 26, QByteArray("\x02", 2), 2);
    set("format 2, minimum reader 1", 24, QByteArray("\x02", 2));
    set("format 0", 24, QByteArray(2, 0));
    set("no passphrase slot", 64, QByteArray(192, 0));
    set("no recovery slot", 256, QByteArray(192, 0));
    set("a slot twice", 448, QByteArray(192, 1));
    add("minimum reader 2 in a short file", [this] {
        changeFile(file("keys"), [](QByteArray &keys) {
            keys[26] = 2;
            keys.truncate(100);
        });
    });
    add("too costly in copy A, damaged copy B", [this] {
        changeFile(file("keys"), [](QByteArray &keys) {
            put(keys, 84, u32(2));
            putChecksumRight(keys, 0);
            keys[copySize + 5000] = static_cast<char>(keys[copySize + 5000] ^ 1);
        });
    });
}

void BothReadersRefuse::copiesOfKeys() {
    const auto former = [this] { return readFile(path("former.aparte/keys")).left(copySize); };
    const auto now = [this] { return readFile(path("now.aparte/keys")).left(copySize); };
    struct Pair {
        const char *name;
        bool aFormer, bFormer;
    };
    for (const auto &[name, aFormer, bFormer] :
         {Pair{"former copy A", true, false}, Pair{"former copy B", false, true}, Pair{"former keys", true, true}})
        for (const auto *passphrase : {"troisième", secondPassphrase()}) {
            add(QByteArray(name) + ", " + passphrase, [=, this] {
                writeFile(file("keys"), (aFormer ? former() : now()) + (bFormer ? former() : now()));
            });
            m_ways.back().passphrase = passphrase;
        }
    for (const auto *passphrase : {"troisième", secondPassphrase()}) {
        add(QByteArray("copy A damaged, copy B former, ") + passphrase, [=, this] {
            auto first = now();
            first[7000] = static_cast<char>(first[7000] ^ 1);
            writeFile(file("keys"), first + former());
        });
        m_ways.back().passphrase = passphrase;
        add(QByteArray("copy A without MAC, copy B former, ") + passphrase, [=, this] {
            auto first = now();
            first[266180] = static_cast<char>(first[266180] ^ 1);
            putChecksumRight(first, 0);
            writeFile(file("keys"), first + former());
        });
        m_ways.back().passphrase = passphrase;
        add(QByteArray("copy B former under a higher sequence, ") + passphrase, [=, this] {
            auto second = former();
            second[39] = 1;
            putChecksumRight(second, 0);
            writeFile(file("keys"), now() + second);
        });
        m_ways.back().passphrase = passphrase;
    }
    for (const int copy : {0, 1})
        add(QByteArray("zeros in place of copy ") + (copy ? "B" : "A"), [=, this] {
            changeFile(file("keys"), [=](QByteArray &keys) { put(keys, copy * copySize, QByteArray(copySize, 0)); });
        });
    add("former keys and journal", [this] {
        for (const auto *name : {"keys", "journal.db"})
            writeFile(file(name), readFile(path("former.aparte/") + QLatin1String(name)));
    });
    m_ways.back().passphrase = secondPassphrase();
    add("the journal of another change", [this] {
        for (const auto *name : {"keys", "journal.db"})
            writeFile(file(name), readFile(path("fork.aparte/") + QLatin1String(name)));
    });
    add("no recovery code, in a vault that had one", [] {});
    m_ways.back().withCode = true;
}

void BothReadersRefuse::sizesOfFiles() {
    for (const auto *name : {"keys", "journal.db"}) {
        const QByteArray said(name);
        for (const auto size : {qsizetype(0), qsizetype(15), qsizetype(16383), qsizetype(16384), copySize})
            add(said + " cut to " + QByteArray::number(size),
                [=, this] { changeFile(file(name), [=](QByteArray &bytes) { bytes.truncate(size); }); });
        add(said + " without its last byte",
            [=, this] { changeFile(file(name), [](QByteArray &bytes) { bytes.chop(1); }); });
        add(said + " and a byte more", [=, this] { changeFile(file(name), [](QByteArray &bytes) { bytes += 'x'; }); });
        add(said + " missing", [=, this] { QFile::remove(file(name)); });
        add(said + " behind a link", [=, this] {
            QFile::rename(file(name), path("elsewhere"));
            QFile::link(path("elsewhere"), file(name));
        });
        add(said + " a folder", [=, this] {
            QFile::remove(file(name));
            QDir().mkdir(file(name));
        });
    }
}

void BothReadersRefuse::pagesOfDatabase() {
    const auto now = readFile(path("now.aparte/journal.db")), former = readFile(path("former.aparte/journal.db"));
    for (qsizetype page = 0; page * pageSize < now.size(); ++page) {
        add("a byte of page " + QByteArray::number(page + 1),
            [=, this] { flip(file("journal.db"), page * pageSize + 3000); });
        const auto old = bytesAt(former, page * pageSize, pageSize);
        if (!old.isEmpty() && old != bytesAt(now, page * pageSize, pageSize))
            add("page " + QByteArray::number(page + 1) + " of before",
                [=, this] { changeFile(file("journal.db"), [&](QByteArray &all) { put(all, page * pageSize, old); }); });
    }
    add("a page at another's place", [this] {
        changeFile(file("journal.db"),
                   [](QByteArray &all) { put(all, 3 * pageSize, bytesAt(all, 4 * pageSize, pageSize)); });
    });
    add("a page less", [this] { changeFile(file("journal.db"), [](QByteArray &all) { all.chop(pageSize); }); });
    add("a page more", [this] { changeFile(file("journal.db"), [](QByteArray &all) { all += all.right(pageSize); }); });
    add("another salt", [this] { flip(file("journal.db"), 3); });
    add("the database of before", [this] { writeFile(file("journal.db"), readFile(path("former.aparte/journal.db"))); });
    add("an empty rollback journal beside", [this] { writeFile(file("journal.db-journal"), {}); });
    add("a rollback journal beside", [this] { writeFile(file("journal.db-journal"), QByteArray(20000, 'j')); });
}

void BothReadersRefuse::changesInWal() {
    const auto add = [this](const QByteArray &name, std::function<void()> alter) {
        m_ways.push_back({"WAL: " + name, std::move(alter), InWal});
    };
    const auto size = readFile(path("wal.aparte/journal.db-wal")).size();
    add("as it is", [] {});
    add("missing", [this] { QFile::remove(file("journal.db-wal")); });
    add("empty", [this] { writeFile(file("journal.db-wal"), {}); });
    add("another shm", [this] { writeFile(file("journal.db-shm"), QByteArray(32768, 's')); });
    add("no shm", [this] { QFile::remove(file("journal.db-shm")); });
    for (const auto at : {qsizetype(0), qsizetype(20), qsizetype(40), qsizetype(2000), size / 2, size - 10})
        add("a byte at " + QByteArray::number(at), [=, this] { flip(file("journal.db-wal"), at); });
    for (const auto at : {qsizetype(10), qsizetype(5000), size / 2, size - 1})
        add("cut at " + QByteArray::number(at),
            [=, this] { changeFile(file("journal.db-wal"), [=](QByteArray &all) { all.truncate(at); }); });
    add("on the database of before", [this] { writeFile(file("journal.db"), readFile(path("former.aparte/journal.db"))); });
    m_ways.push_back({"rubbish as a WAL of a closed vault",
                      [this] { writeFile(file("journal.db-wal"), QByteArray(40000, 'w')); }});
    m_ways.push_back({"a WAL of before on the vault closed since", [this] {
                          writeFile(file("journal.db-wal"), readFile(path("wal.aparte/journal.db-wal")));
                      }});
}

void BothReadersRefuse::stateFiles() {
    add("state: as it is", [] {});
    add("state: missing", [this] { QFile::remove(stateFile()); });
    for (const int at : {0, 8, 24, 28, 32, 60, 130})
        add("state: a bit of byte " + QByteArray::number(at), [=, this] { flip(stateFile(), at); });
    add("state: too new", [this] { changeFile(stateFile(), [](QByteArray &all) { all[26] = 2; }); });
    add("state: cut", [this] { changeFile(stateFile(), [](QByteArray &all) { all.truncate(40); }); });
    add("state: empty", [this] { writeFile(stateFile(), {}); });
    add("state: longer", [this] { changeFile(stateFile(), [](QByteArray &all) { all += 'x'; }); });
    add("state: of before", [this] {
        const auto name = QFileInfo(stateFile()).fileName();
        writeFile(stateFile(), readFile(path("former-state/") + name));
    });
    m_ways.push_back({"state: ahead of a former vault", [] {}, Former, secondPassphrase()});
}

void BothReadersRefuse::together_data() {
    bytesOfKeys();
    costsOfKeys();
    copiesOfKeys();
    sizesOfFiles();
    pagesOfDatabase();
    changesInWal();
    stateFiles();
    QTest::addColumn<int>("way");
    for (size_t i = 0; i < m_ways.size(); ++i)
        QTest::newRow(m_ways[i].name.constData()) << static_cast<int>(i);
}

QString BothReadersRefuse::programsAnswer(const Way &way, Records &records) const {
    const auto surroundings = honest(path("here-state"));
    auto vault = way.withCode ? Vault::unlockWithCode(path("here.aparte"), m_code, surroundings)
                              : Vault::unlock(path("here.aparte"), secret(way.passphrase), surroundings);
    if (!vault)
        return refusalKind(vault.fault()) + QStringLiteral(" %1").arg(QString::fromStdString(vault.fault().code));
    auto read = recordsIn(**vault);
    if (!read)
        return refusalKind(read.fault()) + QStringLiteral(" %1").arg(QString::fromStdString(read.fault().code));
    records = *read;
    return freshnessName((*vault)->report().freshness);
}

void BothReadersRefuse::together() {
    QFETCH(int, way);
    const auto &chosen = m_ways[static_cast<size_t>(way)];
    const char *base = chosen.base == Closed ? "now" : chosen.base == InWal ? "wal" : "former";
    copyFolder(path(base) + QStringLiteral(".aparte"), path("here.aparte"));
    copyFolder(path(chosen.base == InWal ? "wal-state" : "state"), path("here-state"));
    chosen.alter();

    const auto before = fingerprint(path("here.aparte"));
    auto secretLine = QByteArray(chosen.passphrase);
    QStringList options{QStringLiteral("--state"), path("here-state")};
    if (chosen.withCode) {
        const auto bytes = m_code.exposeSecretBytes();
        secretLine = QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
        options += QStringLiteral("--code");
    }
    const auto reading = secondReading(path("here.aparte"), secretLine, options);
    QVERIFY2(reading.exit == 0 || reading.exit == 3 || reading.exit == 4, reading.complaint.constData());
    QCOMPARE(fingerprint(path("here.aparte")), before);
    Records ours;
    const auto answer = programsAnswer(chosen, ours);
    const auto theirs = reading.exit == 0 ? reading.said.value(u"freshness").toString() : reading.refusal();
    if (reading.exit == 0 ? answer != theirs : answer.section(' ',0,1) != theirs.section(": ",0,0))
        qInfo("DIFF program: %s | reader: %s", qPrintable(answer), qPrintable(theirs));
    else qInfo("same: %s | %s", qPrintable(answer), qPrintable(theirs));
    if (recordsIn(reading) != ours) qInfo("DIFF records %zu %zu", recordsIn(reading).size(), ours.size());
    ++(reading.exit == 0 ? m_opened : m_refused);
}

void BothReadersRefuse::cleanupTestCase() {
    qInfo("%d alterations: both opened %d, both refused %d", m_opened + m_refused, m_opened, m_refused);
}

QTEST_GUILESS_MAIN(BothReadersRefuse)
#include "tst_both_readers_refuse.moc"
