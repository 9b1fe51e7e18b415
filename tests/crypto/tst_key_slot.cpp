#include "crypto/hkdf.h"
#include "crypto/key_file.h"
#include "crypto/sealed_box.h"
#include "material.h"
#include "two_key_box.h"

#include <QElapsedTimer>
#include <QTest>

#include <set>

using namespace aparte;
using namespace aparte::crypto;
using namespace aparte::crypto::test;

namespace {

using Place = std::array<Byte, slot_layout::size>;

Place placeOf(const KeySlot &slot) {
    Place place{};
    slot.write(place);
    return place;
}

// What docs/vault-format.md says, written a second time.
std::array<Byte, 64> keyAndCommitment(const Place &place, const VaultId &vault, const SecretBytes &stretched) {
    Hmac pseudoRandomKey{};
    hkdfExtract(vault.bytes, stretched.exposeSecretBytes(), pseudoRandomKey);
    std::array<Byte, 64> both{};
    hkdfExpand(pseudoRandomKey, {viewOf("aparte/1/slot"), ByteView(place).first(48)}, both);
    return both;
}

} // namespace

class KeySlots : public QObject {
    Q_OBJECT

    CountingRandom m_random;
    VaultId m_vault = idOf<VaultId>(1);
    RootKey m_root = keyOf<RootKey>(0x33);
    SlotTerms m_terms = SlotTerms::fresh(SlotTerms::Kind::ByPassphrase, {}, m_random);
    SecretBytes m_stretched = SecretBytes::copyOf(pattern(32, 8)); // instead of Argon2id

    KeySlot sealed() { return KeySlot::seal(m_terms, m_vault, m_stretched, m_root, m_random); }
    bool opens(ByteView place, const VaultId &vault, const SecretBytes &stretched) const {
        const auto slot = KeySlot::parse(place);
        return slot && *slot && (*slot)->open(vault, stretched);
    }

private Q_SLOTS:
    // The one test here that pays Argon2id.
    void opensWithThePassphraseOnly() {
        const KdfCost cheapest{KdfCost::minPasses, KdfCost::minMemoryKiB};
        const auto slot =
            KeySlot::seal(SlotTerms::Kind::ByPassphrase, cheapest, m_vault, secretOf("une phrase"), m_root, m_random);
        QVERIFY(slot);
        const auto root = slot->openWith(m_vault, secretOf("une phrase"));
        QVERIFY(root);
        QVERIFY(same(root->exposeKeyBytes(), m_root.exposeKeyBytes()));
        const auto wrong = slot->openWith(m_vault, secretOf("une phrasf"));
        QVERIFY(!wrong);
        QCOMPARE(wrong.fault().kind, Fault::Kind::CouldNotOpen);
        QCOMPARE(slot->openWith(m_vault, SecretBytes()).fault().code, std::string("passphrase.empty"));
    }

    void comesBackFromItsBytes() {
        const auto place = placeOf(sealed());
        const auto slot = KeySlot::parse(place);
        QVERIFY(slot && *slot);
        QVERIFY((*slot)->terms().kind == SlotTerms::Kind::ByPassphrase);
        QCOMPARE((*slot)->terms().cost.memoryKiB, 262144u);
        QVERIFY((*slot)->terms().id == m_terms.id);
        QVERIFY(same(placeOf(**slot), place));
        const auto root = (*slot)->open(m_vault, m_stretched);
        QVERIFY(root);
        QVERIFY(same(root->exposeKeyBytes(), m_root.exposeKeyBytes()));
    }

    void isWhatTheFormatPageSays() {
        const auto place = placeOf(sealed());
        const auto both = keyAndCommitment(place, m_vault, m_stretched);
        QVERIFY(same(ByteView(both).last(32), ByteView(place).subspan(48, 32)));
        Bytes associated;
        for (const ByteView part : {viewOf("APARTEK1"), ByteView(m_vault.bytes), ByteView(place).first(80)})
            associated.insert(associated.end(), part.begin(), part.end());
        Bytes root(32);
        QVERIFY(openBytes(KeyView(ByteView(both).first<32>()), NonceView(ByteView(place).subspan<80, 24>()), associated,
                          ByteView(place).subspan(104, 48), root));
        QVERIFY(same(root, m_root.exposeKeyBytes()));
    }

    void everyAlteredByteIsRefused() {
        Place place = placeOf(sealed());
        QVERIFY(opens(place, m_vault, m_stretched));
        for (std::size_t at = 0; at < place.size(); ++at)
            QCOMPARE(acceptedAlterations(place, at, [&] { return opens(place, m_vault, m_stretched); }), 0);
        place[slot_layout::kind.at] = 2; // turned into a recovery slot
        QVERIFY(!opens(place, m_vault, m_stretched));
    }

    void belongsToItsVault() { QVERIFY(!opens(placeOf(sealed()), idOf<VaultId>(2), m_stretched)); }

    void alteredBytesAreNotAWrongPassphrase() {
        Place place = placeOf(sealed());
        place[slot_layout::sealedRoot.at] ^= 1;
        const auto slot = KeySlot::parse(place);
        QVERIFY(slot && *slot);
        QCOMPARE((*slot)->open(m_vault, m_stretched).fault().kind, Fault::Kind::Damaged);
    }

    // One slot that opens under two passphrases would let a hostile file sort out which one somebody uses.
    void aBoxMadeForTwoPassphrasesOpensUnderOneOnly() {
        Place place = placeOf(sealed());
        const auto other = SecretBytes::copyOf(pattern(32, 9));
        const auto mine = keyAndCommitment(place, m_vault, m_stretched),
                   theirs = keyAndCommitment(place, m_vault, other);
        const auto prefix = keyFilePrefix(m_vault);
        Bytes associated;
        for (const ByteView part : {ByteView(prefix), ByteView(place).first(80)})
            associated.insert(associated.end(), part.begin(), part.end());
        const NonceView nonce(ByteView(place).subspan<80, 24>());
        const KeyView one(ByteView(mine).first<32>()), two(ByteView(theirs).first<32>());
        const TwoKeyBox box = boxForTwoKeys(one, two, nonce, associated, m_random);
        Bytes root(32);
        QVERIFY(openBytes(one, nonce, associated, box, root));
        QVERIFY(openBytes(two, nonce, associated, box, root)); // the cipher alone is deceived
        putBytes(slot_layout::sealedRoot.in(ByteSpan(place)), box);
        QVERIFY(opens(place, m_vault, m_stretched));
        const auto slot = KeySlot::parse(place);
        QCOMPARE((*slot)->open(m_vault, other).fault().kind, Fault::Kind::CouldNotOpen);
    }

    void emptyPlaceIsNoSlot() {
        const auto slot = KeySlot::parse(Place{});
        QVERIFY(slot);
        QVERIFY(!*slot);
    }

    void hostileTermsAreRefusedBeforeAnyWork_data() {
        QTest::addColumn<quint32>("at");
        QTest::addColumn<quint32>("number");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("1 TiB") << 24u << 1073741824u << QByteArray("kdf.memory");
        QTest::newRow("4 TiB less 1 KiB") << 24u << 0xffffffffu << QByteArray("kdf.memory");
        QTest::newRow("no memory") << 24u << 0u << QByteArray("kdf.weak");
        QTest::newRow("8 KiB") << 24u << 8u << QByteArray("kdf.weak");
        QTest::newRow("no passes") << 20u << 0u << QByteArray("kdf.weak");
        QTest::newRow("4 billion passes") << 20u << 0xffffffffu << QByteArray("kdf.passes");
        QTest::newRow("no lane") << 28u << 0u << QByteArray("kdf.lanes");
        QTest::newRow("255 lanes") << 28u << 255u << QByteArray("kdf.lanes");
        QTest::newRow("kind 3") << 0u << 3u << QByteArray("slot.kind");
        QTest::newRow("kind 257") << 0u << 257u << QByteArray("slot.kind");
    }
    void hostileTermsAreRefusedBeforeAnyWork() {
        QFETCH(quint32, at);
        QFETCH(quint32, number);
        QFETCH(QByteArray, code);
        Place place = placeOf(sealed());
        putNumber(ByteSpan(place).subspan(at, 4), std::uint32_t{number});
        QElapsedTimer timer;
        timer.start();
        const auto slot = KeySlot::parse(place);
        const qint64 spent = timer.elapsed();
        QVERIFY(!slot);
        QCOMPARE(slot.fault().code, code.toStdString());
        QVERIFY2(spent < 50, qPrintable(QString::number(spent)));
    }

    void aStuckGeneratorRepeatsNoNonce() {
        StuckRandom stuck;
        std::set<std::array<Byte, 24>> nonces;
        for (unsigned i = 0; i < 1000; ++i) {
            const auto stretched = SecretBytes::copyOf(pattern(32, i));
            nonces.insert(
                getBytes<24>(ByteView(placeOf(KeySlot::seal(m_terms, m_vault, stretched, m_root, stuck))).subspan(80)));
            const auto root = keyOf<RootKey>(static_cast<Byte>(i));
            if (i < 256 && i != 0x33)
                nonces.insert(getBytes<24>(
                    ByteView(placeOf(KeySlot::seal(m_terms, m_vault, m_stretched, root, stuck))).subspan(80)));
        }
        QCOMPARE(nonces.size(), std::size_t{1000 + 255});
    }
};

QTEST_APPLESS_MAIN(KeySlots)
#include "tst_key_slot.moc"
