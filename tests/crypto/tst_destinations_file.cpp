#include "crypto/destinations_file.h"
#include "crypto/padding.h"
#include "crypto/sealed_box.h"
#include "material.h"

#include <QTest>

using namespace aparte;
using namespace aparte::crypto;
using namespace aparte::crypto::test;

namespace {

using Change = std::function<void(Bytes &)>;
using All = std::vector<KnownDestination>;

All twoDestinations() {
    KnownDestination stick;
    stick.folder = "/media/anne/CLÉ";
    stick.otherDisk = true;
    stick.keySequence = 0x1122334455667788;
    stick.erasedThere = 3;
    stick.owedSince = 20780;
    stick.slots.fill(0x77);
    stick.verifiedAt = 1'795'000'000;
    stick.trouble = 9;
    stick.troubleCode = "destination.full";
    for (std::uint32_t i = 0; i < 3; ++i)
        stick.generations.push_back({100 + i, 40'000'000 + i, {}, 20780 + i, i});
    stick.generations[1].root.fill(0x99);
    KnownDestination fresh;
    fresh.folder = "/srv";
    return {stick, fresh};
}

} // namespace

Q_DECLARE_METATYPE(Change)

class DestinationsFile : public QObject {
    Q_OBJECT

    CountingRandom m_random;
    VaultId m_vault = idOf<VaultId>(1);
    DestinationsKey m_key = keyOf<DestinationsKey>(0x44);

    Bytes encoded() { return *encodeDestinations(twoDestinations(), m_vault, m_key, m_random); }
    Result<All> decoded(ByteView file) const { return decodeDestinations(file, m_vault, m_key); }

private Q_SLOTS:
    void comesBack() {
        const auto all = decoded(encoded());
        QVERIFY(all);
        QVERIFY(*all == twoDestinations());
    }

    void anEmptyListComesBack() {
        const auto all = decoded(*encodeDestinations({}, m_vault, m_key, m_random));
        QVERIFY(all && all->empty());
    }

    void aFullListComesBack() {
        KnownDestination full = twoDestinations().front();
        full.folder = std::string(4096, 'f');
        full.troubleCode = std::string(64, 'c');
        full.generations.resize(256);
        const All all(64, full);
        const auto back = decoded(*encodeDestinations(all, m_vault, m_key, m_random));
        QVERIFY(back && *back == all);
    }

    void everyAlteredByteIsRefused() {
        Bytes file = encoded();
        for (std::size_t at = 0; at < file.size(); ++at)
            QCOMPARE(acceptedAlterations(file, at, [&] { return decoded(file).ok(); }), 0);
    }

    void everyOtherLengthIsRefused() {
        Bytes file = encoded();
        for (std::size_t size = 0; size < file.size(); ++size)
            QVERIFY(!decoded(ByteView(file).first(size)));
        file.push_back(0);
        QVERIFY(!decoded(file));
    }

    void saysWhatIsWrong() {
        Bytes file = encoded();
        QCOMPARE(decodeDestinations(file, idOf<VaultId>(2), m_key).fault().code, std::string("destinations.vault"));
        QCOMPARE(decodeDestinations(file, m_vault, keyOf<DestinationsKey>(1)).fault().code,
                 std::string("destinations.sealed"));
        file[26] = 2;
        QCOMPARE(decoded(file).fault().kind, Fault::Kind::TooNew);
        file[0] = 'B';
        QCOMPARE(decoded(file).fault().code, std::string("destinations.magic"));
    }

    void tooMuchIsNotWritten() {
        const auto refused = [&](const std::function<void(All &)> &change) {
            auto all = twoDestinations();
            change(all);
            return encodeDestinations(all, m_vault, m_key, m_random).fault().code == "destinations.room";
        };
        QVERIFY(refused([](All &all) { all.resize(65, all.front()); }));
        QVERIFY(refused([](All &all) { all[0].folder = std::string(4097, 'f'); }));
        QVERIFY(refused([](All &all) { all[0].folder.clear(); }));
        QVERIFY(refused([](All &all) { all[0].troubleCode = std::string(65, 'c'); }));
        QVERIFY(refused([](All &all) { all[0].generations.resize(257); }));
    }

    // Somebody who has the key, or a later version with a mistake in it: strict even then.
    void sealedNonsenseIsRefused_data() {
        QTest::addColumn<Change>("change");
        QTest::newRow("more than there are") << Change([](Bytes &text) { text[0] = 3; });
        QTest::newRow("fewer than there are") << Change([](Bytes &text) { text[0] = 1; });
        QTest::newRow("4 billion") << Change([](Bytes &text) { std::fill_n(text.begin(), 4, Byte{0xff}); });
        QTest::newRow("zeros at the head") << Change([](Bytes &text) { text[7] = 1; });
        QTest::newRow("65,535 bytes of path") << Change([](Bytes &text) { text[8] = text[9] = 0xff; });
        QTest::newRow("no path") << Change([](Bytes &text) { text[8] = text[9] = 0; });
        QTest::newRow("65,535 generations") << Change([](Bytes &text) { text[10] = text[11] = 0xff; });
        QTest::newRow("a long code") << Change([](Bytes &text) { text[12] = 0xff; });
        QTest::newRow("a code without trouble") << Change([](Bytes &text) { text[13] = 0; });
        QTest::newRow("other disk is 2") << Change([](Bytes &text) { text[14] = 2; });
        QTest::newRow("zero") << Change([](Bytes &text) { text[15] = 1; });
        QTest::newRow("zeros of a generation") << Change([](Bytes &text) { text[8 + 64 + 63] = 1; });
        QTest::newRow("something behind") << Change([](Bytes &text) { text.push_back(0); });
        QTest::newRow("cut") << Change([](Bytes &text) { text.pop_back(); });
        QTest::newRow("too short") << Change([](Bytes &text) { text.resize(7); });
        QTest::newRow("no padding") << Change([](Bytes &text) { text.clear(); });
    }
    void sealedNonsenseIsRefused() {
        QFETCH(Change, change);
        const Bytes file = encoded();
        const ByteView all(file);
        Bytes text(file.size() - 56 - tagSize);
        QVERIFY(openBox(m_key, NonceView(all.subspan<32, 24>()), all.first(32), all.subspan(56), text));
        text.resize(*unpaddedSize(text));
        change(text);
        const std::size_t size = text.size();
        text.resize(std::max<std::size_t>(paddedSize(size), 64));
        if (size > 0)
            pad(text, size);
        Bytes forged(all.begin(), all.begin() + 56);
        forged.resize(56 + text.size() + tagSize);
        const ByteSpan whole(forged);
        sealBox(m_key, whole.first(32), text, m_random, NonceSpan(whole.subspan<32, 24>()), whole.subspan(56));
        QCOMPARE(decoded(forged).fault().code, std::string("destinations.layout"));
    }
};

QTEST_APPLESS_MAIN(DestinationsFile)
#include "tst_destinations_file.moc"
