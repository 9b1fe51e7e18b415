#include "crypto/state_file.h"
#include "key_file_material.h"

#include <QElapsedTimer>
#include <QTest>

#include <sodium.h>

using namespace aparte::crypto;
using namespace aparte::crypto::test;

namespace {

// A machine put back from a snapshot: the same few bytes over and over.
class PeriodicRandom final : public Random {
public:
    void fill(ByteSpan bytes) override {
        for (Byte &byte : bytes)
            byte = static_cast<Byte>(0x51 * (m_at++ % 7));
    }

private:
    std::size_t m_at = 0;
};

// Every nonce with what was sealed under it. Key and place count as part of the text: where only they differ, no nonce
// may come back either.
class Nonces {
public:
    void add(ByteView nonce, ByteView keyOfText, ByteView place, ByteView text) {
        Seen seen{getBytes<24>(nonce), {}};
        crypto_generichash_state state;
        crypto_generichash_init(&state, nullptr, 0, seen.sealed.size());
        for (const ByteView part : {keyOfText, place, text}) {
            std::array<Byte, 8> size{};
            putNumber(size, std::uint64_t{part.size()});
            crypto_generichash_update(&state, size.data(), size.size());
            crypto_generichash_update(&state, part.data(), part.size());
        }
        crypto_generichash_final(&state, seen.sealed.data(), seen.sealed.size());
        m_all.push_back(seen);
    }

    // How many stand twice on the same text, and on another one.
    std::pair<std::size_t, std::size_t> repeated() {
        std::ranges::sort(m_all);
        std::size_t same = 0, other = 0;
        for (std::size_t i = 1; i < m_all.size(); ++i)
            if (m_all[i].nonce == m_all[i - 1].nonce)
                ++(m_all[i].sealed == m_all[i - 1].sealed ? same : other);
        return {same, other};
    }
    std::size_t size() const { return m_all.size(); }

private:
    struct Seen {
        std::array<Byte, 24> nonce{};
        std::array<Byte, 32> sealed{};
        auto operator<=>(const Seen &) const = default;
    };
    std::vector<Seen> m_all;
};

std::array<Byte, 8> numbered(std::uint64_t number) {
    std::array<Byte, 8> bytes{};
    putNumber(bytes, number);
    return bytes;
}

} // namespace

// A random generator that answers the same bytes again and again repeats no nonce on another text.
class StuckGenerator : public QObject {
    Q_OBJECT

    static void sealRecords(Random &random, std::uint64_t count, Nonces &nonces);
    static void sealSlots(Random &random, std::uint64_t count, Nonces &nonces);
    static void sealRings(Random &random, std::uint64_t count, Nonces &nonces);
    static void sealStates(Random &random, std::uint64_t count, Nonces &nonces);

private Q_SLOTS:
    void initTestCase() { QVERIFY(startSodium()); }
    void repeatsNoNonceOnAnotherText_data() {
        QTest::addColumn<bool>("stuck");
        QTest::newRow("always the same byte") << true;
        QTest::newRow("seven bytes, over and over") << false;
    }
    void repeatsNoNonceOnAnotherText();
    void aNonceTakenFromItWouldRepeat();
};

// Four texts by turns, in a hundred places, each at its next revision; each tenth write once more as it was.
void StuckGenerator::sealRecords(Random &random, std::uint64_t count, Nonces &nonces) {
    const PersonKey keys[] = {keyOf<PersonKey>(1), keyOf<PersonKey>(2)};
    for (std::uint64_t i = 0; i < count; ++i) {
        const std::uint64_t write = i % 10 == 9 ? i - 1 : i;
        const PersonKey &key = keys[write % 2];
        const auto person = static_cast<Byte>(write % 2), row = static_cast<Byte>(write % 100);
        const RecordContext place{idOf<VaultId>(1), idOf<PersonId>(person), idOf<RecordId>(row), 4, write / 100, 1};
        const auto letter = static_cast<Byte>('a' + write % 4);
        const std::array<Byte, 3> text{letter, letter, letter};
        const auto sealed = SealedRecord::seal(key, place, text, random);
        nonces.add(sealed.bytes().subspan(1, 24), ByteView(place.person.bytes), numbered(place.revision << 8 | row),
                   text);
    }
}

void StuckGenerator::sealSlots(Random &random, std::uint64_t count, Nonces &nonces) {
    for (std::uint64_t i = 0; i < count; ++i) {
        RootKey root = keyOf<RootKey>(3);
        putBytes(root.fillKeyBytes(), numbered(i / 2)); // each twice
        const auto terms = SlotTerms::fresh(SlotTerms::Kind::ByPassphrase, {}, random);
        std::array<Byte, slot_layout::size> place{};
        KeySlot::seal(terms, idOf<VaultId>(1), SecretBytes::copyOf(pattern(32, 8)), root, random).write(place);
        const ByteView bytes(place);
        nonces.add(slot_layout::nonce.in(bytes), viewOf("slot"), slot_layout::associated.in(bytes),
                   root.exposeKeyBytes());
    }
}

void StuckGenerator::sealRings(Random &random, std::uint64_t count, Nonces &nonces) {
    KeyFileMaterial material;
    const auto header = material.header(1);
    KeyRing ring = KeyRing::create(random);
    for (std::uint64_t i = 0; i < count; ++i) {
        PersonId person = idOf<PersonId>(9);
        putBytes(person.bytes, numbered(i));
        if (i % 4 != 3) // and now and then the same again
            QVERIFY(ring.add(person, PersonKey::random(random)));
        const auto copy = KeyFileCopy::encode(header, ring, material.root, random);
        nonces.add(key_file_layout::ringNonce.in(copy.bytes()), viewOf("ring"),
                   key_file_layout::header.in(copy.bytes()), ring.encoded().exposeSecretBytes());
    }
}

void StuckGenerator::sealStates(Random &random, std::uint64_t count, Nonces &nonces) {
    const StateKey key = keyOf<StateKey>(4);
    VaultState state;
    for (std::uint64_t i = 0; i < count; ++i) {
        state.sequence = i / 3;
        const auto file = encodeState(state, idOf<VaultId>(1), key, random);
        QVERIFY(file);
        nonces.add(ByteView(*file).subspan(32, 24), viewOf("state"), ByteView(*file).first(32),
                   numbered(state.sequence));
    }
}

void StuckGenerator::repeatsNoNonceOnAnotherText() {
    QFETCH(bool, stuck);
    const std::uint64_t writes = 1000000;
    QElapsedTimer timer;
    timer.start();
    StuckRandom always;
    PeriodicRandom again;
    Random *random = &again;
    if (stuck)
        random = &always;
    Nonces nonces;
    const std::uint64_t rings = 400, slotsAndStates = writes / 100;
    sealRecords(*random, writes - rings - 2 * slotsAndStates, nonces);
    sealSlots(*random, slotsAndStates, nonces);
    sealStates(*random, slotsAndStates, nonces);
    sealRings(*random, rings, nonces);
    QCOMPARE(nonces.size(), writes);
    const auto [same, other] = nonces.repeated();
    qInfo("%zu writes: %zu nonces again on the same text, %zu on another (%lld ms)", nonces.size(), same, other,
          timer.elapsed());
    QCOMPARE(other, std::size_t{0});
    QVERIFY(!stuck || same > 0); // so the generator is really stuck
}

// Without the hedge: what this test would say of nonces that come from the generator alone.
void StuckGenerator::aNonceTakenFromItWouldRepeat() {
    StuckRandom stuck;
    Nonces nonces;
    for (std::uint64_t i = 0; i < 100; ++i) {
        std::array<Byte, 24> nonce{};
        stuck.fill(nonce);
        nonces.add(nonce, viewOf("key"), viewOf("place"), numbered(i));
    }
    QCOMPARE(nonces.repeated().second, std::size_t{99});
}

QTEST_APPLESS_MAIN(StuckGenerator)
#include "tst_stuck_generator.moc"
