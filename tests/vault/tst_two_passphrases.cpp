#include "crypto/hkdf.h"
#include "crypto/key_file.h"
#include "tests/crypto/two_key_box.h"
#include "vault_support.h"

using namespace aparte;
using namespace aparte::test;
using crypto::ByteSpan;
using crypto::ByteView;

// XChaCha20-Poly1305 does not commit to its key. Somebody who may write `keys` lays a box there that opens under two
// passphrases, hoping to learn from the answers which of many the coach uses. The commitment refuses the second one as
// it refuses any wrong one.
class TwoPassphrases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theCipherAloneIsDeceived();
    void theSlotOpensUnderOneOnly();
    void theVaultAnswersAsToAnyWrongPassphrase();

private:
    struct SlotKeyAndCommitment {
        std::array<crypto::Byte, 64> both{};
        crypto::KeyView key() const { return crypto::KeyView(ByteView(both).first<32>()); }
    };
    SecretBytes stretched(const char *passphrase) const;
    SlotKeyAndCommitment derived(const char *passphrase) const;
    Fault answerTo(const char *passphrase) const;

    static constexpr const char *mine = "motdepasse", *theirs = "celui de l'autre", *nobodys = "ni l'un ni l'autre";
    Place m_place;
    crypto::VaultId m_vault;
    std::array<crypto::Byte, crypto::slot_layout::size> m_slot{};
    crypto::Bytes m_associated;
};

SecretBytes TwoPassphrases::stretched(const char *passphrase) const {
    const auto slot = crypto::KeySlot::parse(m_slot);
    return std::move(*m_place.surroundings().stretch((*slot)->terms(), secret(passphrase)));
}

TwoPassphrases::SlotKeyAndCommitment TwoPassphrases::derived(const char *passphrase) const {
    crypto::Hmac pseudoRandomKey{};
    crypto::hkdfExtract(m_vault.bytes, stretched(passphrase).exposeSecretBytes(), pseudoRandomKey);
    SlotKeyAndCommitment made;
    crypto::hkdfExpand(pseudoRandomKey, {crypto::viewOf("aparte/1/slot"), ByteView(m_slot).first(48)}, made.both);
    return made;
}

void TwoPassphrases::initTestCase() {
    QVERIFY(m_place.create() != nullptr);
    const auto file = readFile(m_place.file("keys"));
    const ByteView keys(reinterpret_cast<const crypto::Byte *>(file.constData()), std::size_t(file.size()));
    const auto copy = crypto::KeyFileCopy::parse(keys.first(crypto::key_file_layout::copySize));
    REQUIRE_OK(copy);
    m_vault = copy->header().vault;
    copy->header().passphrase.write(m_slot);
    const auto prefix = crypto::keyFilePrefix(m_vault);
    m_associated.assign(prefix.begin(), prefix.end());
    m_associated.insert(m_associated.end(), m_slot.begin(), m_slot.begin() + 80);

    // The box is built against the slot as it lies there, with its terms, salt, commitment and nonce.
    const crypto::NonceView nonce(ByteView(m_slot).subspan<80, 24>());
    auto &random = crypto::systemRandom();
    const auto box =
        crypto::test::boxForTwoKeys(derived(mine).key(), derived(theirs).key(), nonce, m_associated, random);
    crypto::putBytes(crypto::slot_layout::sealedRoot.in(ByteSpan(m_slot)), box);

    // And everything behind it is sealed with the root key that my passphrase now finds.
    const auto slot = crypto::KeySlot::parse(m_slot);
    REQUIRE_OK(slot);
    const auto root = (*slot)->open(m_vault, stretched(mine));
    REQUIRE_OK(root);
    const crypto::KeyFileHeader header{m_vault, 1, copy->header().sequence + 1, **slot, {}};
    const auto forged = crypto::KeyFileCopy::encode(header, crypto::KeyRing::create(random), *root, random);
    const QByteArray bytes(reinterpret_cast<const char *>(forged.bytes().data()), qsizetype(forged.bytes().size()));
    writeFile(m_place.file("keys"), bytes + bytes);
}

void TwoPassphrases::theCipherAloneIsDeceived() {
    const crypto::NonceView nonce(ByteView(m_slot).subspan<80, 24>());
    const auto box = crypto::slot_layout::sealedRoot.in(ByteView(m_slot));
    std::array<crypto::Byte, 32> root{};
    QVERIFY(crypto::openBytes(derived(mine).key(), nonce, m_associated, box, root));
    QVERIFY(crypto::openBytes(derived(theirs).key(), nonce, m_associated, box, root));
    QVERIFY(!crypto::openBytes(derived(nobodys).key(), nonce, m_associated, box, root));
}

void TwoPassphrases::theSlotOpensUnderOneOnly() {
    const auto slot = crypto::KeySlot::parse(m_slot);
    REQUIRE_OK(slot);
    REQUIRE_OK((*slot)->open(m_vault, stretched(mine)));
    REQUIRE_FAULT((*slot)->open(m_vault, stretched(theirs)), CouldNotOpen, "slot.wrong");
}

Fault TwoPassphrases::answerTo(const char *passphrase) const {
    const auto vault = m_place.unlock(Rollback::Ask, passphrase);
    return vault ? fault(Fault::Kind::Failed, "it opened") : vault.fault();
}

void TwoPassphrases::theVaultAnswersAsToAnyWrongPassphrase() {
    QCOMPARE(describe(answerTo(theirs)), describe(answerTo(nobodys)));
    QCOMPARE(answerTo(theirs).code, std::string("slot.wrong"));
    // Mine opens the forged slot, MAC and ring, and fails at the database: it belongs to another root key.
    QVERIFY(answerTo(mine).kind == Fault::Kind::Damaged);
}

QTEST_APPLESS_MAIN(TwoPassphrases)
#include "tst_two_passphrases.moc"
