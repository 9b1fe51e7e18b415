#include "crypto/padding.h"
#include "crypto/sealed_box.h"
#include "crypto/state_file.h"
#include "material.h"

#include <QTest>

using namespace aparte;
using namespace aparte::crypto;
using namespace aparte::crypto::test;

namespace {

using Change = std::function<void(Bytes &)>;

VaultState someState() {
    VaultState state;
    state.open = true;
    state.sequence = 0x1122334455667788;
    state.root.fill(0x99);
    state.keyFileSequence = 12;
    state.erased = {{idOf<PersonId>(9), 20001}, {idOf<PersonId>(4), 20000}};
    state.ledger = secretOf("what was published");
    return state;
}

} // namespace

Q_DECLARE_METATYPE(Change)

class StateFile : public QObject {
    Q_OBJECT

    CountingRandom m_random;
    VaultId m_vault = idOf<VaultId>(1);
    StateKey m_key = keyOf<StateKey>(0x44);

    Bytes encoded() { return *encodeState(someState(), m_vault, m_key, m_random); }
    Result<VaultState> decoded(ByteView file) const { return decodeState(file, m_vault, m_key); }

private Q_SLOTS:
    void comesBack() {
        const auto state = decoded(encoded());
        QVERIFY(state);
        QCOMPARE(state->open, true);
        QCOMPARE(state->sequence, someState().sequence);
        QCOMPARE(state->root, someState().root);
        QCOMPARE(state->keyFileSequence, std::uint64_t{12});
        QVERIFY((state->erased == std::vector<ErasedPerson>{{idOf<PersonId>(4), 20000}, {idOf<PersonId>(9), 20001}}));
        QVERIFY(same(state->ledger.exposeSecretBytes(), viewOf("what was published")));
    }

    void anEmptyStateComesBack() {
        const auto state = decoded(*encodeState({}, m_vault, m_key, m_random));
        QVERIFY(state);
        QVERIFY(!state->open && state->erased.empty() && state->ledger.empty());
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
        QCOMPARE(decodeState(file, idOf<VaultId>(2), m_key).fault().code, std::string("state.vault"));
        QCOMPARE(decodeState(file, m_vault, keyOf<StateKey>(1)).fault().code, std::string("state.sealed"));
        file[26] = 2;
        QCOMPARE(decoded(file).fault().kind, Fault::Kind::TooNew);
        file[0] = 'B';
        QCOMPARE(decoded(file).fault().code, std::string("state.magic"));
    }

    void tooMuchIsNotWritten() {
        VaultState twice = someState();
        twice.erased.push_back({idOf<PersonId>(9), 1});
        QCOMPARE(encodeState(twice, m_vault, m_key, m_random).fault().code, std::string("state.erased"));
        VaultState large = someState();
        large.ledger = SecretBytes(16 * 1024 * 1024 + 1);
        QCOMPARE(encodeState(large, m_vault, m_key, m_random).fault().code, std::string("state.ledger"));
    }

    // Somebody who has the key, or a later version with a mistake in it: strict even then.
    void sealedNonsenseIsRefused_data() {
        QTest::addColumn<Change>("change");
        QTest::newRow("open is 2") << Change([](Bytes &text) { text[0] = 2; });
        QTest::newRow("zeros") << Change([](Bytes &text) { text[7] = 1; });
        QTest::newRow("more erased than there are") << Change([](Bytes &text) { text[56] = 3; });
        QTest::newRow("4 billion erased") << Change([](Bytes &text) { std::fill_n(text.begin() + 56, 4, Byte{0xff}); });
        QTest::newRow("4 GiB of ledger") << Change([](Bytes &text) { std::fill_n(text.begin() + 60, 4, Byte{0xff}); });
        QTest::newRow("erased out of order") << Change([](Bytes &text) { text[64] = 0xff; });
        QTest::newRow("too short") << Change([](Bytes &text) { text.resize(63); });
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
        text.resize(std::max<std::size_t>(paddedSize(size), 128));
        if (size > 0)
            pad(text, size);
        Bytes forged(all.begin(), all.begin() + 56);
        forged.resize(56 + text.size() + tagSize);
        const ByteSpan whole(forged);
        sealBox(m_key, whole.first(32), text, m_random, NonceSpan(whole.subspan<32, 24>()), whole.subspan(56));
        QCOMPARE(decoded(forged).fault().code, std::string("state.layout"));
    }
};

QTEST_APPLESS_MAIN(StateFile)
#include "tst_state_file.moc"
