#include "crypto/hkdf.h"
#include "crypto/key_ring.h"
#include "material.h"

#include <QTest>

using namespace aparte;
using namespace aparte::crypto;
using namespace aparte::crypto::test;

namespace {

PersonId personNumber(std::uint32_t number) {
    PersonId id = idOf<PersonId>(0x77);
    putNumber(id.bytes, number);
    return id;
}

Bytes plaintextOf(const KeyRing &ring) {
    const ByteView bytes = ring.encoded().exposeSecretBytes();
    return {bytes.begin(), bytes.end()};
}

Result<KeyRing> decoded(ByteView bytes) {
    return KeyRing::decode(SecretBytes::copyOf(bytes));
}

using Change = std::function<void(Bytes &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class KeyRings : public QObject {
    Q_OBJECT

    CountingRandom m_random;

    KeyRing ringOfThree() { // a journal, two persons, one of them erased
        KeyRing ring = KeyRing::create(m_random);
        static_cast<void>(ring.add(idOf<PersonId>(2), keyOf<PersonKey>(0x22)));
        static_cast<void>(ring.add(idOf<PersonId>(1), keyOf<PersonKey>(0x11)));
        static_cast<void>(ring.erase(idOf<PersonId>(2), 20000));
        return ring;
    }

private Q_SLOTS:
    void beginsWithTheJournalsKeyAndNobody() {
        const KeyRing ring = KeyRing::create(m_random);
        QVERIFY(ring.people().empty() && ring.erased().empty());
        QCOMPARE(ring.freePlaces(), std::size_t{4095});
        QVERIFY(!allZero(ring.journalKey().exposeKeyBytes()));
        QVERIFY(same(ring.personKey(PersonId{})->exposeKeyBytes(), ring.journalKey().exposeKeyBytes()));
    }

    void handsOutThePersonsKey() {
        const KeyRing ring = ringOfThree();
        QVERIFY(same(ring.personKey(idOf<PersonId>(1))->exposeKeyBytes(), keyOf<PersonKey>(0x11).exposeKeyBytes()));
        QVERIFY(!ring.personKey(idOf<PersonId>(3)));
        QVERIFY(ring.people() == std::vector{idOf<PersonId>(1)});
    }

    void erasingLeavesTheIdAndTheDay() {
        const KeyRing ring = ringOfThree();
        const PersonId gone = idOf<PersonId>(2);
        QVERIFY(!ring.personKey(gone) && !ring.has(gone) && ring.isErased(gone));
        QVERIFY((ring.erased() == std::vector<ErasedPerson>{{gone, 20000}}));
        const Bytes plaintext = plaintextOf(ring);
        QVERIFY(!contains(plaintext, Bytes(4, 0x22))); // no piece of the key
    }

    void comesBackFromItsBytes() {
        const KeyRing ring = ringOfThree();
        for (const KeyRing &back : {*decoded(plaintextOf(ring)), ring.clone()}) {
            QVERIFY(back.people() == ring.people());
            QVERIFY(back.erased() == ring.erased());
            QCOMPARE(back.freePlaces(), std::size_t{4093});
            QVERIFY(same(back.journalKey().exposeKeyBytes(), ring.journalKey().exposeKeyBytes()));
        }
    }

    void refusesWhatMakesNoSense() {
        KeyRing ring = ringOfThree();
        const auto key = keyOf<PersonKey>(5);
        QCOMPARE(ring.add(idOf<PersonId>(1), key).fault().code, std::string("ring.duplicate"));
        QCOMPARE(ring.add(idOf<PersonId>(2), key).fault().kind,
                 Fault::Kind::Refused); // an erased person never comes back
        QCOMPARE(ring.add(PersonId{}, key).fault().code, std::string("ring.null-id"));
        QCOMPARE(ring.learnErased({PersonId{}, 1}).fault().code, std::string("ring.null-id"));
        QCOMPARE(ring.erase(idOf<PersonId>(9), 1).fault().kind, Fault::Kind::NotFound);
        QCOMPARE(ring.erase(PersonId{}, 1).fault().kind, Fault::Kind::NotFound); // nor is the journal erased
    }

    void erasingTwiceKeepsTheFirstDay() {
        KeyRing ring = ringOfThree();
        QVERIFY(ring.erase(idOf<PersonId>(2), 20001));
        QVERIFY(ring.learnErased({idOf<PersonId>(2), 20002}));
        QCOMPARE(ring.erased().front().day, 20000u);
    }

    void learnsOfErasuresElsewhere() {
        KeyRing ring = ringOfThree();
        QVERIFY(ring.learnErased({idOf<PersonId>(1), 20003}));
        QVERIFY(ring.learnErased({idOf<PersonId>(9), 20004}));
        QVERIFY((ring.erased() == std::vector<ErasedPerson>{{idOf<PersonId>(1), 20003},
                                                            {idOf<PersonId>(2), 20000},
                                                            {idOf<PersonId>(9), 20004}}));
        QVERIFY(decoded(plaintextOf(ring)));
    }

    void idKeyIsTheJournalsUnlessAnEarlierOneIsKept() {
        KeyRing ring = ringOfThree();
        QVERIFY(same(ring.idKey().exposeKeyBytes(), deriveKey<IdKey>(ring.journalKey()).exposeKeyBytes()));
        const auto earlier = keyOf<IdKey>(0x44);
        QVERIFY(ring.keepIdKey(earlier));
        QCOMPARE(ring.keepIdKey(earlier).fault().code, std::string("ring.id-key"));
        QVERIFY(ring.add(idOf<PersonId>(3), keyOf<PersonKey>(0x33)));
        for (const KeyRing &back : {*decoded(plaintextOf(ring)), ring.clone()}) {
            QVERIFY(same(back.idKey().exposeKeyBytes(), earlier.exposeKeyBytes()));
            QVERIFY(back.people() == (std::vector{idOf<PersonId>(1), idOf<PersonId>(3)}));
            QVERIFY(same(back.journalKey().exposeKeyBytes(), ring.journalKey().exposeKeyBytes()));
            QCOMPARE(back.freePlaces(), std::size_t{4091});
        }
    }

    void fullRingStillErases() {
        KeyRing ring = KeyRing::create(m_random);
        for (std::uint32_t i = 0; i < 4095; ++i)
            QVERIFY(ring.add(personNumber(i), keyOf<PersonKey>(7)));
        QCOMPARE(ring.freePlaces(), std::size_t{0});
        QCOMPARE(ring.add(personNumber(5000), keyOf<PersonKey>(7)).fault().kind, Fault::Kind::NoRoom);
        QCOMPARE(ring.learnErased({personNumber(5000), 1}).fault().kind, Fault::Kind::NoRoom);
        for (std::uint32_t i = 0; i < 4095; ++i)
            QVERIFY(ring.erase(personNumber(i), 20000));
        QVERIFY(ring.people().empty());
        QCOMPARE(ring.erased().size(), std::size_t{4095});
        const auto back = decoded(plaintextOf(ring));
        QVERIFY(back);
        QCOMPARE(back->erased().size(), std::size_t{4095});
    }

    void otherBytesAreRefused_data() {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char *name, Change change, const char *code) {
            QTest::newRow(name) << std::move(change) << QByteArray(code);
        };
        row(
            "one byte short", [](Bytes &ring) { ring.pop_back(); }, "ring.size");
        row(
            "one byte more", [](Bytes &ring) { ring.push_back(0); }, "ring.size");
        row(
            "nothing at all", [](Bytes &ring) { std::ranges::fill(ring, Byte{0}); }, "ring.journal");
        row(
            "an unknown kind", [](Bytes &ring) { ring[64 + 48] = 5; }, "ring.kind");
        row(
            "an id key with an id", [](Bytes &ring) { ring[128 + 48] = 4; }, "ring.id-key");
        row(
            "an id key in the journal's place", [](Bytes &ring) { ring[48] = 4; }, "ring.journal");
        row(
            "two id keys",
            [](Bytes &ring) {
                for (const std::ptrdiff_t at : {64, 128}) {
                    std::fill_n(ring.begin() + at, 64, Byte{0});
                    ring[static_cast<std::size_t>(at) + 48] = 4;
                }
            },
            "ring.duplicate");
        row(
            "a second journal", [](Bytes &ring) { ring[64 + 48] = 2; }, "ring.journal");
        row(
            "a journal with an id", [](Bytes &ring) { ring[3] = 1; }, "ring.journal");
        row(
            "a person in the journal's place", [](Bytes &ring) { ring[48] = 1; }, "ring.journal");
        row(
            "a person without an id", [](Bytes &ring) { std::fill_n(ring.begin() + 128, 16, Byte{0}); },
            "ring.journal");
        row(
            "twice the same person", [](Bytes &ring) { std::fill_n(ring.begin() + 128, 16, Byte{2}); },
            "ring.duplicate");
        row(
            "an empty place between", [](Bytes &ring) { std::fill_n(ring.begin() + 64, 64, Byte{0}); }, "ring.gap");
        row(
            "a key left in an empty place", [](Bytes &ring) { ring[192 + 20] = 1; }, "ring.gap");
        row(
            "the last byte", [](Bytes &ring) { ring.back() = 1; }, "ring.gap");
        row(
            "behind a kind", [](Bytes &ring) { ring[128 + 63] = 1; }, "ring.zeros");
        row(
            "a key left with the day", [](Bytes &ring) { ring[64 + 20] = 1; }, "ring.zeros");
    }
    void otherBytesAreRefused() {
        QFETCH(Change, change);
        QFETCH(QByteArray, code);
        Bytes bytes = plaintextOf(ringOfThree());
        change(bytes);
        const auto ring = decoded(bytes);
        QVERIFY(!ring);
        QCOMPARE(ring.fault().code, code.toStdString());
    }
};

QTEST_APPLESS_MAIN(KeyRings)
#include "tst_key_ring.moc"
