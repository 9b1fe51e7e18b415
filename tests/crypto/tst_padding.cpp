#include "crypto/padding.h"
#include "material.h"

#include <QTest>

using namespace aparte::crypto;
using namespace aparte::crypto::test;

class Padding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void size_data() {
        QTest::addColumn<int>("text");
        QTest::addColumn<int>("padded");
        QTest::newRow("nothing") << 0 << 64;
        QTest::newRow("one step, full") << 63 << 64;
        QTest::newRow("one byte of padding is always there") << 64 << 128;
        QTest::newRow("last small step") << 1023 << 1024;
        QTest::newRow("1 KiB: steps of 64") << 1024 << 1088;
        QTest::newRow("2 KiB: steps of 128") << 2048 << 2176;
        QTest::newRow("3 KB") << 3000 << 3072;
        QTest::newRow("1 MiB: steps of 65,536") << 1048576 << 1114112;
    }
    void size() {
        QFETCH(int, text);
        QFETCH(int, padded);
        QCOMPARE(paddedSize(static_cast<std::size_t>(text)), static_cast<std::size_t>(padded));
    }

    void costsAtMost64BytesOr6Percent() {
        for (std::size_t size = 0; size < 300000; ++size) {
            const std::size_t padded = paddedSize(size);
            QVERIFY(padded > size);
            QVERIFY(padded - size <= 64 || (padded - size) * 16 <= size + 1);
        }
    }

    void comesOffAgain() {
        for (const std::size_t size : {0u, 1u, 63u, 64u, 1000u, 1023u, 1024u, 5000u}) {
            Bytes text = pattern(size, 3);
            text.resize(paddedSize(size), 0x55);
            pad(text, size);
            QCOMPARE(unpaddedSize(text), std::optional(size));
        }
    }

    void whatIsNoPaddingIsRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("zeros only") << QByteArray("0000000000");
        QTest::newRow("another mark") << QByteArray("41428100");
        QTest::newRow("behind the mark") << QByteArray("4142800001");
    }
    void whatIsNoPaddingIsRefused() {
        QFETCH(QByteArray, bytes);
        QCOMPARE(unpaddedSize(fromHex(bytes.constData())), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(Padding)
#include "tst_padding.moc"
