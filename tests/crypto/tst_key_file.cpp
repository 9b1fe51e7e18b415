#include "key_file_material.h"

#include <QElapsedTimer>
#include <QTest>

#include <set>

using namespace aparte;
using namespace aparte::crypto;
using namespace aparte::crypto::test;

namespace {

using Change = std::function<void(ByteSpan)>;

void put32(ByteSpan copy, std::size_t at, std::uint32_t number) {
    putNumber(copy.subspan(at, 4), number);
}

} // namespace

Q_DECLARE_METATYPE(Change)

class KeyFile : public QObject {
    Q_OBJECT

    KeyFileMaterial m;

    // What unlocking does: slot, then MAC, then ring.
    bool opens(ByteView bytes) const {
        const auto copy = KeyFileCopy::parse(bytes);
        if (!copy)
            return false;
        const auto root = copy->header().passphrase.open(copy->header().vault, m.stretched);
        return root && copy->open(*root);
    }

private Q_SLOTS:
    void comesBack() {
        const KeyRing ring = m.ring();
        const auto written = KeyFileCopy::encode(m.header(41), ring, m.root, m.random);
        const auto copy = KeyFileCopy::parse(written.bytes());
        QVERIFY(copy);
        QVERIFY(copy->header().vault == m.vault);
        QCOMPARE(copy->header().sequence, std::uint64_t{41});
        QCOMPARE(copy->header().format, std::uint16_t{1});
        QVERIFY(same(copy->header().recovery->open(m.vault, m.stretched)->exposeKeyBytes(), m.root.exposeKeyBytes()));
        const auto opened = copy->open(m.root);
        QVERIFY(opened);
        QVERIFY(same(opened->encoded().exposeSecretBytes(), ring.encoded().exposeSecretBytes()));
        QVERIFY(opens(written.bytes()));
    }

    void hasOneSizeWhateverIsInIt() {
        KeyFileHeader header = m.header(1);
        header.recovery.reset();
        const auto few = KeyFileCopy::encode(header, m.ring(0), m.root, m.random);
        const auto many = KeyFileCopy::encode(m.header(1), m.ring(200), m.root, m.random);
        QCOMPARE(few.bytes().size(), std::size_t{266240});
        QCOMPARE(many.bytes().size(), std::size_t{266240});
        QVERIFY(!KeyFileCopy::parse(few.bytes())->header().recovery);
    }

    void wrongRootIsRefusedByTheMac() {
        QCOMPARE(m.copy().open(keyOf<RootKey>(1)).fault().code, std::string("keys.mac"));
    }

    void damageIsNoticedByTheChecksum() {
        Bytes bytes = bytesOf(m.copy());
        for (const std::size_t at : {32u, 100u, 300u, 1024u, 200000u, 266176u, 266239u}) {
            bytes[at] ^= 1;
            QCOMPARE(KeyFileCopy::parse(bytes).fault().code, std::string("keys.checksum"));
            bytes[at] ^= 1;
        }
    }

    void everyAlteredHeaderByteIsRefused_data() {
        QTest::addColumn<bool>("checksummed");
        QTest::newRow("by accident") << false;
        QTest::newRow("by somebody who makes the checksum again") << true;
    }
    void everyAlteredHeaderByteIsRefused() {
        QFETCH(bool, checksummed);
        const Bytes original = bytesOf(m.copy());
        Bytes bytes = original;
        QVERIFY(opens(bytes));
        const auto accepted = [&] {
            if (checksummed)
                checksumAgain(bytes);
            return opens(bytes);
        };
        for (std::size_t at = 0; at < 1024; ++at)
            QCOMPARE(acceptedAlterations(bytes, at, accepted), 0);
    }

    // The ring densely at its edges and at places in between, and everything behind it.
    void everyAlteredByteBehindTheHeaderIsRefused() {
        std::set<std::size_t> places;
        const auto span = [&](std::size_t from, std::size_t to) {
            for (; from < to; ++from)
                places.insert(from);
        };
        span(1024, 1024 + 24 + 64);
        span(263192 - 64, 263208 + 64);
        span(266176 - 64, 266208);
        for (const Byte high : pattern(600, 5))
            places.insert(1024 + (places.size() * 7919 + high * 1031u) % (266176 - 1024));
        Bytes bytes = bytesOf(m.copy());
        for (const std::size_t at : places)
            QCOMPARE(acceptedAlterations(bytes, at,
                                         [&] {
                                             checksumAgain(bytes);
                                             return opens(bytes);
                                         }),
                     0);
    }

    void everyChecksumByteCounts() {
        Bytes bytes = bytesOf(m.copy());
        for (std::size_t at = 266208; at < 266240; ++at)
            QCOMPARE(acceptedAlterations(bytes, at, [&] { return opens(bytes); }), 0);
    }

    // Not even the holder of the root key can hide anything there.
    void unusedBytesAreZeroOrTheCopyIsRefused() {
        Bytes bytes = bytesOf(m.copy());
        for (const std::size_t at :
             {28u, 31u, 40u, 63u, 64u + 152u, 255u, 256u + 152u, 447u, 448u, 831u, 832u, 1023u, 263208u, 266175u}) {
            bytes[at] = 1;
            authenticateAgain(bytes, m.root);
            const auto copy = KeyFileCopy::parse(bytes);
            QVERIFY(!copy);
            const auto code = QByteArray::fromStdString(copy.fault().code);
            QVERIFY2(code == "keys.zeros" || code == "slot.zeros", code.constData());
            bytes[at] = 0;
        }
    }

    void theRingHoldsUnderItsOwnTag_data() {
        QTest::addColumn<Change>("change");
        QTest::newRow("nonce") << Change([](ByteSpan copy) { copy[1024] ^= 1; });
        QTest::newRow("first byte") << Change([](ByteSpan copy) { copy[1048] ^= 1; });
        QTest::newRow("tag") << Change([](ByteSpan copy) { copy[263207] ^= 1; });
        QTest::newRow("sequence put back") << Change([](ByteSpan copy) { --copy[32]; });
    }
    void theRingHoldsUnderItsOwnTag() {
        QFETCH(Change, change);
        Bytes bytes = bytesOf(m.copy());
        change(bytes);
        authenticateAgain(bytes, m.root);
        const auto copy = KeyFileCopy::parse(bytes);
        QVERIFY(copy);
        QCOMPARE(copy->open(m.root).fault().code, std::string("keys.ring"));
    }

    void hostileHeadersAreRefusedBeforeAnyWork_data() {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char *name, Change change, const char *code) {
            QTest::newRow(name) << std::move(change) << QByteArray(code);
        };
        row(
            "another file", [](ByteSpan copy) { copy[0] = 'S'; }, "keys.magic");
        row(
            "a later version", [](ByteSpan copy) { copy[24] = copy[26] = 2; }, "keys.version");
        row(
            "a version without sense", [](ByteSpan copy) { copy[26] = 0; }, "keys.version");
        row(
            "1 TiB", [](ByteSpan copy) { put32(copy, 64 + 24, 1u << 30); }, "kdf.memory");
        row(
            "1 TiB for the recovery code", [](ByteSpan copy) { put32(copy, 256 + 24, 1u << 30); }, "kdf.memory");
        row(
            "no passes", [](ByteSpan copy) { put32(copy, 64 + 20, 0); }, "kdf.weak");
        row(
            "10 passes of 1 GiB", [](ByteSpan copy) { put32(copy, 84, 10), put32(copy, 88, 1u << 20); }, "kdf.work");
        row(
            "two passphrases", [](ByteSpan copy) { copy[256] = 1; }, "keys.slots");
        row(
            "places exchanged",
            [](ByteSpan copy) { std::swap_ranges(copy.begin() + 64, copy.begin() + 256, copy.begin() + 256); },
            "keys.slots");
        row(
            "a third slot", [](ByteSpan copy) { std::copy_n(copy.begin() + 64, 192, copy.begin() + 448); },
            "keys.zeros");
        row(
            "kind 255 everywhere", [](ByteSpan copy) { copy[64] = copy[256] = 255; }, "slot.kind");
        row(
            "no slot", [](ByteSpan copy) { std::fill_n(copy.begin() + 64, 384, Byte{0}); }, "keys.slots");
    }
    void hostileHeadersAreRefusedBeforeAnyWork() {
        QFETCH(Change, change);
        QFETCH(QByteArray, code);
        Bytes bytes = bytesOf(m.copy());
        change(bytes);
        checksumAgain(bytes);
        QElapsedTimer timer;
        timer.start();
        const auto copy = KeyFileCopy::parse(bytes);
        const qint64 spent = timer.elapsed();
        QVERIFY(!copy);
        QCOMPARE(copy.fault().code, code.toStdString());
        QVERIFY2(spent < 50, qPrintable(QString::number(spent)));
    }

    void aLaterVersionIsNotReadFurther() {
        Bytes bytes = bytesOf(m.copy());
        bytes[24] = 3;
        bytes[26] = 2;
        bytes.resize(5000); // whatever its size and sums
        const auto copy = KeyFileCopy::parse(bytes);
        QCOMPARE(copy.fault().kind, Fault::Kind::TooNew);
        QCOMPARE(copy.fault().have, std::int64_t{2});
    }

    void aLaterVersionThatLetsUsReadIsRead() {
        Bytes bytes = bytesOf(m.copy());
        bytes[24] = 2;
        checksumAgain(bytes);
        QCOMPARE(KeyFileCopy::parse(bytes)->header().format, std::uint16_t{2});
    }

    void everyOtherSizeIsRefused() {
        Bytes bytes = bytesOf(m.copy());
        for (const std::size_t size : {0u, 1u, 27u, 28u, 1024u, 266239u})
            QCOMPARE(KeyFileCopy::parse(ByteView(bytes).first(size)).fault().code, std::string("keys.size"));
        bytes.push_back(0);
        QCOMPARE(KeyFileCopy::parse(bytes).fault().code, std::string("keys.size"));
    }

    void aStuckGeneratorRepeatsNoNonce() {
        StuckRandom stuck;
        std::set<std::array<Byte, 24>> nonces;
        const KeyFileHeader header = m.header(1);
        KeyRing ring = m.ring(0);
        for (Byte i = 1; i <= 60; ++i) {
            QVERIFY(ring.add(idOf<PersonId>(i), keyOf<PersonKey>(9)));
            nonces.insert(getBytes<24>(KeyFileCopy::encode(header, ring, m.root, stuck).bytes().subspan(1024)));
        }
        QCOMPARE(nonces.size(), std::size_t{60});
    }

    void anErasedKeyIsNowhereInTheFile() {
        KeyRing ring = m.ring(0);
        QVERIFY(ring.add(idOf<PersonId>(1), keyOf<PersonKey>(0x5a)));
        QVERIFY(ring.erase(idOf<PersonId>(1), 20000));
        const auto opened = KeyFileCopy::encode(m.header(2), ring, m.root, m.random).open(m.root);
        QVERIFY(opened);
        QVERIFY(opened->isErased(idOf<PersonId>(1)));
        QVERIFY(!contains(opened->encoded().exposeSecretBytes(), Bytes(8, 0x5a)));
    }
};

QTEST_APPLESS_MAIN(KeyFile)
#include "tst_key_file.moc"
