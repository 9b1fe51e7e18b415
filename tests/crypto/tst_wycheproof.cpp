#include "crypto/hkdf.h"
#include "crypto/sealed_box.h"
#include "material.h"
#include "wycheproof.h"

#include <QTest>

using namespace aparte::crypto;
using namespace aparte::crypto::test;

namespace {

Bytes hexField(const QJsonObject &test, const char *name) {
    return fromHex(test[QString::fromUtf8(name)].toString().toLatin1().constData());
}

bool isValid(const QJsonObject &test) {
    return test[QStringLiteral("result")].toString() == QStringLiteral("valid");
}

QByteArray numberOf(const QJsonObject &test) {
    return QByteArray::number(test[QStringLiteral("tcId")].toInt());
}

} // namespace

class Wycheproof : public QObject {
    Q_OBJECT

private:
    // Every test of the file is a row; a file that lost some is noticed.
    void rows(const char *file, int expected) {
        QTest::addColumn<QJsonObject>("test");
        const auto tests = wycheproof(file);
        if (wycheproofIsThere())
            QCOMPARE(tests.size(), expected);
        for (const QJsonObject &test : tests)
            QTest::newRow(numberOf(test).constData()) << test;
    }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(startSodium());
        if (wycheproofIsThere())
            return;
        QVERIFY2(!qEnvironmentVariableIsSet("CI"), "the vectors of Project Wycheproof must be beside the checkout");
        QSKIP("the vectors of Project Wycheproof are not beside the checkout (../shared/vectors)");
    }

    void box_data() { rows("xchacha20_poly1305_test.json", 315); }
    void box() {
        QFETCH(QJsonObject, test);
        const Bytes key = hexField(test, "key"), iv = hexField(test, "iv"), aad = hexField(test, "aad");
        const Bytes text = hexField(test, "msg");
        Bytes expected = hexField(test, "ct");
        const Bytes tag = hexField(test, "tag");
        expected.insert(expected.end(), tag.begin(), tag.end());
        if (iv.size() != nonceSize) { // another size of nonce does not compile here
            QVERIFY(!isValid(test));
            return;
        }
        const KeyView keyView(key);
        const NonceView nonce(iv);
        Bytes opened(text.size());
        Bytes quickly(text.size());
        QCOMPARE(openBytes(keyView, nonce, aad, expected, opened), isValid(test));
        QCOMPARE(openBytesQuickly(keyView, nonce, aad, expected, quickly), isValid(test));
        if (!isValid(test))
            return;
        QVERIFY(same(opened, text));
        QVERIFY(same(quickly, text));
        Bytes sealed(text.size() + tagSize);
        sealBytes(keyView, nonce, aad, text, sealed);
        QVERIFY(same(sealed, expected));
    }

    void hkdf_data() { rows("hkdf_sha256_test.json", 86); }
    void hkdf() {
        QFETCH(QJsonObject, test);
        Hmac pseudoRandomKey{};
        hkdfExtract(hexField(test, "salt"), hexField(test, "ikm"), pseudoRandomKey);
        Bytes out(static_cast<std::size_t>(test[QStringLiteral("size")].toInt()));
        QCOMPARE(hkdfExpand(pseudoRandomKey, {hexField(test, "info")}, out), isValid(test));
        if (isValid(test))
            QVERIFY(same(out, hexField(test, "okm")));
    }

    void hmac_data() { rows("hmac_sha256_test.json", 174); }
    void hmac() {
        QFETCH(QJsonObject, test);
        Hmac made{};
        hmacSha256(hexField(test, "key"), {hexField(test, "msg")}, made);
        const auto tagBytes = static_cast<std::size_t>(test[QStringLiteral("tagSize")].toInt() / 8);
        QCOMPARE(equalInConstantTime(ByteView(made).first(tagBytes), hexField(test, "tag")), isValid(test));
    }
};

QTEST_APPLESS_MAIN(Wycheproof)
#include "tst_wycheproof.moc"
