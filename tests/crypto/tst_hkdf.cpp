#include "crypto/hkdf.h"
#include "material.h"

#include <QTest>

using namespace aparte::crypto;
using namespace aparte::crypto::test;

namespace {

template<class Key>
QByteArray derivedFrom(const typename Derivation<Key>::Parent &parent) {
    return hexOf(deriveKey<Key>(parent).exposeKeyBytes());
}

template<class Key>
Key countingKey() { // 00 01 02 .. 1f
    Key key;
    for (std::size_t i = 0; i < Key::size; ++i)
        key.fillKeyBytes()[i] = static_cast<Byte>(i);
    return key;
}

} // namespace

class Hkdf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rfc5869_data() {
        QTest::addColumn<QByteArray>("material");
        QTest::addColumn<QByteArray>("salt");
        QTest::addColumn<QByteArray>("info");
        QTest::addColumn<QByteArray>("pseudoRandomKey");
        QTest::addColumn<QByteArray>("output");
        QTest::newRow("A.1 basic") << QByteArray("0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b")
                                   << QByteArray("000102030405060708090a0b0c") << QByteArray("f0f1f2f3f4f5f6f7f8f9")
                                   << QByteArray("077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5")
                                   << QByteArray("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf"
                                                 "34007208d5b887185865");
        QByteArray material, salt, info;
        for (int i = 0; i < 80; ++i) {
            material += QByteArray(1, static_cast<char>(i)).toHex();
            salt += QByteArray(1, static_cast<char>(0x60 + i)).toHex();
            info += QByteArray(1, static_cast<char>(0xb0 + i)).toHex();
        }
        QTest::newRow("A.2 longer") << material << salt << info
                                    << QByteArray("06a6b88c5853361a06104c9ceb35b45cef760014904671014a193f40c15fc244")
                                    << QByteArray("b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c"
                                                  "59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71"
                                                  "cc30c58179ec3e87c14c01d5c1f3434f1d87");
        QTest::newRow("A.3 no salt, no info")
            << QByteArray("0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b") << QByteArray() << QByteArray()
            << QByteArray("19ef24a32c717b167f33a91d6f648bdf96596776afdb6377ac434c1c293ccb04")
            << QByteArray("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8");
    }
    void rfc5869() {
        QFETCH(QByteArray, material);
        QFETCH(QByteArray, salt);
        QFETCH(QByteArray, info);
        QFETCH(QByteArray, pseudoRandomKey);
        QFETCH(QByteArray, output);
        Hmac extracted{};
        hkdfExtract(fromHex(salt.constData()), fromHex(material.constData()), extracted);
        QCOMPARE(hexOf(extracted), pseudoRandomKey);
        Bytes expanded(static_cast<std::size_t>(output.size() / 2));
        QVERIFY(hkdfExpand(extracted, {fromHex(info.constData())}, expanded));
        QCOMPARE(hexOf(expanded), output);
    }

    void expandsNoFurtherThanItsCounterReaches() {
        Bytes most(255 * hmacSize), more(255 * hmacSize + 1, 7);
        QVERIFY(hkdfExpand(Hmac{}, {}, most));
        QVERIFY(!hkdfExpand(Hmac{}, {}, more));
        QVERIFY(same(more, Bytes(more.size(), 7)));
    }

    // python3: hmac.new(bytes(range(32)), b"aparte/1/keyring\x01", "sha256").hexdigest()
    void derivesWhatPythonDerives() {
        const auto root = countingKey<RootKey>();
        QCOMPARE(derivedFrom<KeyFileMacKey>(root),
                 QByteArray("3d79754c1c3fcb726a061924f6336532f7b39a1d6aa42170ad1dff4ee4347c9f"));
        QCOMPARE(derivedFrom<KeyRingKey>(root),
                 QByteArray("2d3c9ca66f2c2a010f489383642748ea4711ac0dc2883570bd1cae6975dccc31"));
        QCOMPARE(derivedFrom<DatabaseKey>(root),
                 QByteArray("7bec64b0af362f0b626b9b87022eb7532641e1f46155176fdfb6a7cf54703b00"));
        QCOMPARE(derivedFrom<ManifestKey>(root),
                 QByteArray("2bc2df8fa292c83d8f924e3d31de5537fa5d61c0f25c5e926f2adf34e3ceefa6"));
        QCOMPARE(derivedFrom<StateKey>(root),
                 QByteArray("3d5a86f46d92ad6f3da712ae8fdb6e312237e5b840020a74685eecd1b4852901"));
        QCOMPARE(derivedFrom<IdKey>(countingKey<PersonKey>()),
                 QByteArray("72aa0fcaea31b49849930825f826a9b03c54d9c071b191442d307d05537e5f28"));
    }

    // hmac.new(id key, b"\7\0\0\0" b"session" b"s-1", "sha256").digest()[:16]
    void turnsANameIntoAnId() {
        const auto key = deriveKey<IdKey>(countingKey<PersonKey>());
        QCOMPARE(hexOf(deriveId(key, "session", "s-1")), QByteArray("da11e98ec911aaae2b52a9547ef291f9"));
        QVERIFY(deriveId(key, "session", "s-1") != deriveId(key, "sessions", "-1"));
        QVERIFY(deriveId(key, "session", "s-1") != deriveId(keyOf<IdKey>(1), "session", "s-1"));
    }
};

QTEST_APPLESS_MAIN(Hkdf)
#include "tst_hkdf.moc"
