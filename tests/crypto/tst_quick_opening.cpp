#include "crypto/sealed_box.h"
#include "material.h"

#include <QTest>

#include <algorithm>

using namespace aparte::crypto;
using namespace aparte::crypto::test;

// Two libraries open the same boxes: whatever one says of a box, the other says too.
class QuickOpening : public QObject {
    Q_OBJECT

    PersonKey m_key = keyOf<PersonKey>(0x11);
    std::array<Byte, nonceSize> m_nonce{};
    Bytes m_place = Bytes(64, Byte{7});

    Bytes sealed(std::size_t size) {
        Bytes text(size), box(size + tagSize);
        for (std::size_t at = 0; at < size; ++at)
            text[at] = static_cast<Byte>(at * 31 + size);
        for (std::size_t at = 0; at < nonceSize; ++at)
            m_nonce[at] = static_cast<Byte>(at + size);
        sealBytes(m_key.exposeKeyBytes(), m_nonce, m_place, text, box);
        return box;
    }
    bool opensQuickly(ByteView box, ByteSpan text, ByteView place) const {
        return openBytesQuickly(m_key.exposeKeyBytes(), m_nonce, place, box, text);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(startSodium()); }

    void everySizeOpensToTheSameBytes_data() {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 15, 16, 17, 63, 64, 65, 127, 128, 255, 256, 511, 3048, 16384, 70001, 1 << 20})
            QTest::addRow("%d", size) << size;
    }
    void everySizeOpensToTheSameBytes() {
        QFETCH(int, size);
        const auto bytes = static_cast<std::size_t>(size);
        const Bytes box = sealed(bytes);
        Bytes quick(bytes), slow(bytes);
        QVERIFY(opensQuickly(box, quick, m_place));
        QVERIFY(openBytes(m_key.exposeKeyBytes(), m_nonce, m_place, box, slow));
        QCOMPARE(quick, slow);
    }

    void oneBitAnywhereIsRefusedAndLeavesNoText() {
        const std::size_t size = 300;
        const Bytes box = sealed(size);
        for (std::size_t bit = 0; bit < 8 * box.size(); ++bit) {
            Bytes altered = box, text(size, Byte{0xAA});
            altered[bit / 8] = static_cast<Byte>(altered[bit / 8] ^ (1 << bit % 8));
            QVERIFY(!opensQuickly(altered, text, m_place));
            QVERIFY(std::ranges::all_of(text, [](Byte byte) { return byte == 0; }));
        }
    }

    void anotherPlaceNonceOrKeyIsRefused() {
        const Bytes box = sealed(100);
        Bytes text(100), place = m_place;
        place[63] = static_cast<Byte>(place[63] ^ 1);
        QVERIFY(!opensQuickly(box, text, place));
        QVERIFY(!opensQuickly(box, text, {}));
        QVERIFY(!openBytesQuickly(keyOf<PersonKey>(0x12).exposeKeyBytes(), m_nonce, m_place, box, text));
        for (std::size_t at = 0; at < nonceSize; ++at) {
            auto nonce = m_nonce;
            nonce[at] = static_cast<Byte>(nonce[at] ^ 0x80);
            QVERIFY(!openBytesQuickly(m_key.exposeKeyBytes(), nonce, m_place, box, text));
        }
    }

    void aCutBoxIsRefused() {
        const Bytes box = sealed(40);
        Bytes text(40);
        for (std::size_t size = 0; size < box.size(); ++size)
            QVERIFY(!opensQuickly(ByteView(box).first(size), text, m_place));
    }

    void tooLittleRoomIsRefusedAndNotWrittenBeyond() {
        const Bytes box = sealed(100);
        Bytes text(100, Byte{0x55});
        QVERIFY(!opensQuickly(box, ByteSpan(text).first(99), m_place));
        QCOMPARE(text[99], Byte{0x55});
    }
};

QTEST_APPLESS_MAIN(QuickOpening)
#include "tst_quick_opening.moc"
