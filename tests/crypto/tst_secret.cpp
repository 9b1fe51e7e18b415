#include "crypto/secret.h"
#include "material.h"

#include <QTest>

#include <type_traits>

using namespace aparte::crypto;
using namespace aparte::crypto::test;

static_assert(!std::is_copy_constructible_v<SecretBytes> && !std::is_copy_constructible_v<PersonKey>);
static_assert(!std::is_convertible_v<RootKey, PersonKey> && !std::is_constructible_v<RootKey, PersonKey>);

class Secret : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsAsZeros() { QVERIFY(allZero(SecretBytes(100).exposeSecretBytes())); }

    void movesAndLeavesNothing() {
        SecretBytes one = secretOf("un secret");
        SecretBytes other = std::move(one);
        QVERIFY(one.empty()); // NOLINT: what is left behind is the point
        QVERIFY(same(other.exposeSecretBytes(), viewOf("un secret")));
        other = SecretBytes();
        QVERIFY(other.empty());
    }

    void shrinksAndWipesTheRest() {
        SecretBytes secret = secretOf("un secret");
        const Byte *rest = secret.exposeSecretBytes().data() + 2;
        secret.shrink(2);
        QVERIFY(same(secret.exposeSecretBytes(), viewOf("un")));
        QVERIFY(allZero(ByteView(rest, 7)));
        secret.shrink(9);
        QCOMPARE(secret.size(), std::size_t{2});
    }

    void clonesAreOfTheirOwn() {
        const auto key = keyOf<RootKey>(1);
        auto copy = key.clone();
        QVERIFY(same(copy.exposeKeyBytes(), key.exposeKeyBytes()));
        copy.fillKeyBytes()[0] = 9;
        QCOMPARE(key.exposeKeyBytes()[0], Byte{1});
    }

    void comparesWholeLengths() {
        QVERIFY(equalInConstantTime(viewOf("abc"), viewOf("abc")));
        QVERIFY(!equalInConstantTime(viewOf("abc"), viewOf("abd")));
        QVERIFY(!equalInConstantTime(viewOf("abc"), viewOf("ab")));
        QVERIFY(equalInConstantTime({}, {}));
    }

    // Keys share guarded memory (crypto/key_shelf.h): none of them may lie on another, nor find what another left.
    void manyKeysKeepTheirOwnBytes() {
        std::vector<PersonKey> keys;
        for (int number = 0; number < 1000; ++number)
            keys.push_back(keyOf<PersonKey>(static_cast<Byte>(number)));
        for (int number = 0; number < 1000; number += 3)
            keys[static_cast<std::size_t>(number)] = keyOf<PersonKey>(0xEE);
        for (int number = 0; number < 1000; ++number) {
            const auto expected = keyOf<PersonKey>(number % 3 == 0 ? Byte{0xEE} : static_cast<Byte>(number));
            QVERIFY(same(keys[static_cast<std::size_t>(number)].exposeKeyBytes(), expected.exposeKeyBytes()));
        }
    }

    void aKeyGivenBackLeavesZeros() {
        const Byte *place = nullptr;
        {
            const auto key = keyOf<RootKey>(0x77);
            place = key.exposeKeyBytes().data();
        }
        QVERIFY(allZero(ByteView(place, RootKey::size)));
        QVERIFY(allZero(RootKey().exposeKeyBytes()));
    }

    void randomKeysDiffer() {
        QVERIFY(
            !same(RootKey::random(systemRandom()).exposeKeyBytes(), RootKey::random(systemRandom()).exposeKeyBytes()));
    }
};

QTEST_APPLESS_MAIN(Secret)
#include "tst_secret.moc"
