#include "both_readers.h"

using namespace aparte::test;

// `keys` altered by somebody without the passphrase, who can put the checksum right.
class KeysForBothReaders : public QObject, private Moments {
    Q_OBJECT

public:
    KeysForBothReaders() : Moments(honest) {}

private Q_SLOTS:
    void initTestCase() { make(); }
    void together_data();
    void together();
    void cleanupTestCase() { sayAnswers(); }

private:
    enum Copies { A = 1, B = 2, Both = 3 };
    void set(const QByteArray &name, qsizetype at, const QByteArray &bytes, Copies copies = Both);
    void flipInCopies(const char *name, qsizetype at, Copies copies);
    void everyField();
    void costs();
    void headers();
    void unequalCopies();
    void otherMoments();
};

namespace {

void inCopies(QByteArray &keys, int copies, const std::function<void(qsizetype)> &change) {
    for (const int copy : {0, 1})
        if (copies >> copy & 1) {
            change(copy * copySize);
            putChecksumRight(keys, copy * copySize);
        }
}

} // namespace

void KeysForBothReaders::set(const QByteArray &name, qsizetype at, const QByteArray &bytes, Copies copies) {
    addChange(name, "keys", [=](QByteArray &keys) {
        inCopies(keys, copies, [&](qsizetype start) { put(keys, start + at, bytes); });
    });
}

void KeysForBothReaders::flipInCopies(const char *name, qsizetype at, Copies copies) {
    const char *said = copies == Both ? ", both copies" : copies == A ? ", copy A" : ", copy B";
    addChange(QByteArray(name) + said, "keys", [=](QByteArray &keys) {
        inCopies(keys, copies, [&](qsizetype start) { keys[start + at] = static_cast<char>(keys[start + at] ^ 4); });
    });
}

void KeysForBothReaders::everyField() {
    const std::pair<const char *, int> places[] = {
        {"magic", 0},           {"vault id", 8},
        {"format", 24},         {"minimum reader", 26},
        {"zeros 28", 28},       {"sequence", 32},
        {"zeros 40", 63},       {"slot's kind", 64},
        {"slot's id", 68},      {"salt", 96},
        {"commitment", 112},    {"slot's nonce", 144},
        {"sealed root", 168},   {"sealed root's tag", 215},
        {"slot's zeros", 255},  {"code's kind", 256},
        {"code's salt", 288},   {"third place", 448},
        {"fourth place", 831},  {"zeros 832", 1023},
        {"ring's nonce", 1024}, {"ring", 9000},
        {"ring's tag", 263192}, {"zeros behind", 266175},
        {"MAC", 266176},
    };
    for (const auto &[name, at] : places)
        flipInCopies(name, at, Both);
    for (const auto &[name, at] : {places[0], places[1], places[5], places[9], places[12], places[21], places[24]})
        flipInCopies(name, at, A);
    for (const auto &[name, at] : {places[0], places[3], places[10], places[23]})
        flipInCopies(name, at, B);
    add("checksum, copy A", [this] { flip(file("keys"), 266210); });
    addChange("checksum, both copies", "keys", [](QByteArray &keys) { keys[266210] = keys[copySize + 266210] = 'x'; });
}

void KeysForBothReaders::costs() {
    set("2 passes", 84, u32(2));
    set("4 passes", 84, u32(4));
    set("11 passes", 84, u32(11));
    set("65,535 KiB", 88, u32(65535));
    set("1,048,577 KiB", 88, u32(1048577));
    set("4 GiB of KiB", 88, u32(0xffffffff));
    set("10 passes of 1 GiB", 84, u32(10) + u32(1048576));
    set("11 passes of 1 KiB", 84, u32(11) + u32(1));
    set("2 passes of 4 TiB", 84, u32(2) + u32(0xffffffff));
    set("2 lanes", 92, u32(2));
    set("no lanes", 92, u32(0));
    set("2 passes for the code", 256 + 20, u32(2));
    set("11 passes for the code", 256 + 20, u32(11));
    set("11 passes in copy A only", 84, u32(11), A);
    set("2 passes in copy B only", 84, u32(2), B);
    addChange("too costly in copy A, damaged copy B", "keys", [](QByteArray &keys) {
        put(keys, 84, u32(11));
        putChecksumRight(keys, 0);
        put(keys, copySize + 5000, "damage");
    });
}

void KeysForBothReaders::headers() {
    set("minimum reader 0", 26, QByteArray(2, 0));
    set("minimum reader 2 in copy B", 26, QByteArray("\x02", 2), B);
    set("format 2, minimum reader 1", 24, QByteArray("\x02", 2));
    set("format 0", 24, QByteArray(2, 0));
    set("no passphrase slot", 64, QByteArray(192, 0));
    set("no recovery slot", 256, QByteArray(192, 0));
    set("a third slot", 448, QByteArray(192, 1));
    addChange("minimum reader 2 in a short file", "keys", [](QByteArray &keys) {
        keys[26] = 2;
        keys.truncate(100);
    });
}

void KeysForBothReaders::unequalCopies() {
    const auto former = readFile(path("former.aparte/keys")).left(copySize);
    const auto now = readFile(path("now.aparte/keys")).left(copySize);
    auto torn = now, withoutMac = now, ahead = former, elsewhere = now;
    put(torn, 7000, "torn");
    put(withoutMac, 266180, "MAC?");
    putChecksumRight(withoutMac, 0);
    ahead[39] = 1; // the highest byte of its sequence
    putChecksumRight(ahead, 0);
    elsewhere[8] = static_cast<char>(elsewhere[8] ^ 1); // the vault's id
    putChecksumRight(elsewhere, 0);
    const std::pair<const char *, QByteArray> pairs[] = {
        {"former copy A", former + now},
        {"former copy B", now + former},
        {"former keys", former + former},
        {"copy A torn, copy B former", torn + former},
        {"copy A without MAC, copy B former", withoutMac + former},
        {"copy B former under a higher sequence", now + ahead},
        {"copy B of another vault", now + elsewhere},
        {"copy A of another vault", elsewhere + now},
    };
    for (const auto &pair : pairs)
        for (const auto *passphrase : {secondPassphrase(), thirdPassphrase()}) {
            const auto keys = pair.second;
            const auto name = QByteArray(pair.first) + (passphrase == thirdPassphrase() ? "" : ", old passphrase");
            add(name, [=, this] { writeFile(file("keys"), keys); }).passphrase = passphrase;
        }
    const auto ofNeither = [=, this] {
        writeFile(file("keys"), now + elsewhere);
        flip(file("journal.db"), 5);
    };
    add("copies of two vaults, the database of a third", ofNeither);
    add("copies of two vaults, the database of a third, old passphrase", ofNeither).passphrase = secondPassphrase();
    const auto withoutDatabase = [=, this] {
        writeFile(file("keys"), elsewhere + now);
        QFile::remove(file("journal.db"));
    };
    add("copies of two vaults, no database", withoutDatabase);
    auto formerElsewhere = elsewhere;
    put(formerElsewhere, 0, former);
    formerElsewhere[8] = elsewhere[8];
    putChecksumRight(formerElsewhere, 0);
    add("copy A of another vault, copy B former", [=, this] {
        writeFile(file("keys"), elsewhere + former);
    }).passphrase = secondPassphrase();
    add("copy A former and of another vault", [=, this] {
        writeFile(file("keys"), formerElsewhere + now);
    }).passphrase = secondPassphrase();
    addChange("zeros for copy A", "keys", [](QByteArray &keys) { put(keys, 0, QByteArray(copySize, 0)); });
    addChange("zeros for copy B", "keys", [](QByteArray &keys) { put(keys, copySize, QByteArray(copySize, 0)); });
}

void KeysForBothReaders::otherMoments() {
    const auto take = [this](const QString &moment) {
        for (const auto *name : {"keys", "journal.db"})
            writeFile(file(name), readFile(path("") + moment + u'/' + QLatin1String(name)));
    };
    add("all of before", [=] { take(QStringLiteral("former.aparte")); }).passphrase = secondPassphrase();
    add("all of another change", [=] { take(QStringLiteral("fork.aparte")); });
}

void KeysForBothReaders::together_data() {
    everyField();
    costs();
    headers();
    unequalCopies();
    otherMoments();
    addRows();
}

void KeysForBothReaders::together() {
    QFETCH(int, way);
    compare(way);
}

QTEST_GUILESS_MAIN(KeysForBothReaders)
#include "tst_keys_for_both_readers.moc"
