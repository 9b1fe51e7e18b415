#include "crypto/manifest.h"
#include "material.h"

#include <QTest>

using namespace aparte;
using namespace aparte::crypto;
using namespace aparte::crypto::test;

namespace {

RecordDigest digestOf(Byte byte) {
    RecordDigest digest;
    digest.bytes.fill(byte);
    return digest;
}

Root rootOf(Byte byte) {
    Root root{};
    root.fill(byte);
    return root;
}

ManifestEntry entryNumber(Byte n) {
    return {idOf<RecordId>(n), n, 1000ull + n, digestOf(static_cast<Byte>(0x40 + n))};
}

using Entries = std::vector<ManifestEntry>;
using Change = std::function<void(Entries &)>;

Entries threeEntries() {
    return {entryNumber(1), entryNumber(2), entryNumber(3)};
}

struct Line {
    PersonId person;
    Root root{};
    RecordDigest summary;
};

Result<Root> vaultRoot(const ManifestKey &key, std::uint64_t sequence, std::uint64_t keyFileSequence,
                       const std::vector<Line> &lines, Byte vault = 9) {
    VaultRoot root(key, idOf<VaultId>(vault), sequence, keyFileSequence);
    for (const Line &line : lines)
        root.add(line.person, line.root, line.summary);
    return root.finish();
}

} // namespace

Q_DECLARE_METATYPE(Change)

class Manifest : public QObject {
    Q_OBJECT

    PersonId m_person = idOf<PersonId>(7);
    ManifestKey m_key = keyOf<ManifestKey>(0x55);
    std::vector<Line> m_lines{{PersonId{}, rootOf(1), {}},
                              {m_person, *personRoot(m_person, threeEntries()), digestOf(2)}};

private Q_SLOTS:
    // hashlib.blake2b(b"aparte/1/person-root" + person + entries + count, digest_size=32)
    void personRootIsWhatPythonSays() {
        QCOMPARE(hexOf(*personRoot(m_person, threeEntries())),
                 QByteArray("94ec2522bd2fa6b239984420f7eb545f42cd3c0781c62e30156a5093b7e78540"));
    }

    // hmac.new(b"\x55" * 32, b"aparte/1/vault-root" + vault + sequences + lines + count, "sha256")
    void vaultRootIsWhatPythonSays() {
        QCOMPARE(hexOf(*vaultRoot(m_key, 41, 5, m_lines)),
                 QByteArray("86bb0efb82731870a2b589621e34d945c592b6ebfd42cdf5fb782da6c1b2085e"));
    }

    void orderOfReadingDoesNotMatter() {
        Entries reversed = threeEntries();
        std::ranges::reverse(reversed);
        QCOMPARE(*personRoot(m_person, reversed), *personRoot(m_person, threeEntries()));
    }

    void everyChangeOfAnEntryIsNoticed_data() {
        QTest::addColumn<Change>("change");
        QTest::newRow("left out") << Change([](Entries &entries) { entries.pop_back(); });
        QTest::newRow("one more") << Change([](Entries &entries) { entries.push_back(entryNumber(4)); });
        QTest::newRow("another id") << Change([](Entries &entries) { entries[1].record.bytes[15] ^= 1; });
        QTest::newRow("another kind") << Change([](Entries &entries) { ++entries[0].kind; });
        QTest::newRow("an older revision") << Change([](Entries &entries) { --entries[0].revision; });
        QTest::newRow("another nonce") << Change([](Entries &entries) { entries[2].digest.bytes[0] ^= 1; });
        QTest::newRow("another tag") << Change([](Entries &entries) { entries[2].digest.bytes[39] ^= 1; });
        QTest::newRow("digests exchanged")
            << Change([](Entries &entries) { std::swap(entries[0].digest, entries[1].digest); });
        QTest::newRow("nothing left") << Change([](Entries &entries) { entries.clear(); });
    }
    void everyChangeOfAnEntryIsNoticed() {
        QFETCH(Change, change);
        Entries entries = threeEntries();
        change(entries);
        QVERIFY(*personRoot(m_person, entries) != *personRoot(m_person, threeEntries()));
    }

    void personsHaveRootsOfTheirOwn() {
        QVERIFY(*personRoot(m_person, threeEntries()) != *personRoot(idOf<PersonId>(8), threeEntries()));
        QVERIFY(*personRoot(m_person, {}) != *personRoot(idOf<PersonId>(8), {}));
    }

    void recordTwiceIsRefused() {
        Entries entries = threeEntries();
        entries.push_back(entryNumber(2));
        QCOMPARE(personRoot(m_person, entries).fault().code, std::string("manifest.order"));
    }

    void personsOutOfOrderAreRefused() {
        QVERIFY(!vaultRoot(m_key, 41, 5, {m_lines[1], m_lines[0]}));
        QVERIFY(!vaultRoot(m_key, 41, 5, {m_lines[0], m_lines[0]}));
    }

    void everyChangeOfTheVaultIsNoticed() {
        const Root whole = *vaultRoot(m_key, 41, 5, m_lines);
        QVERIFY(*vaultRoot(keyOf<ManifestKey>(0x56), 41, 5, m_lines) != whole);
        QVERIFY(*vaultRoot(m_key, 42, 5, m_lines) != whole);
        QVERIFY(*vaultRoot(m_key, 41, 6, m_lines) != whole);
        QVERIFY(*vaultRoot(m_key, 5, 41, m_lines) != whole);
        QVERIFY(*vaultRoot(m_key, 41, 5, m_lines, 8) != whole);
        QVERIFY(*vaultRoot(m_key, 41, 5, {m_lines[0]}) != whole);
        for (const bool inSummary : {false, true}) {
            auto lines = m_lines;
            (inSummary ? lines[1].summary.bytes[0] : lines[1].root[0]) ^= 1;
            QVERIFY(*vaultRoot(m_key, 41, 5, lines) != whole);
        }
    }
};

QTEST_APPLESS_MAIN(Manifest)
#include "tst_manifest.moc"
