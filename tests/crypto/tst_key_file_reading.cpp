#include "key_file_material.h"

#include <QTest>

using namespace aparte;
using namespace aparte::crypto;
using namespace aparte::crypto::test;

class KeyFileReadings : public QObject {
    Q_OBJECT

    KeyFileMaterial m;

    static Bytes joined(Bytes one, const Bytes &other) {
        one.insert(one.end(), other.begin(), other.end());
        return one;
    }

private Q_SLOTS:
    void equalCopiesAreOne() {
        const Bytes copy = bytesOf(m.copy(7));
        const auto reading = readKeyFile(joined(copy, copy));
        QVERIFY(reading);
        QCOMPARE(reading->copies.size(), std::size_t{1});
        QVERIFY(!reading->unequal);
    }

    void theHighestSequenceComesFirst_data() {
        QTest::addColumn<quint64>("one");
        QTest::addColumn<quint64>("other");
        QTest::newRow("A is newer") << quint64{8} << quint64{7};
        QTest::newRow("B is newer") << quint64{7} << quint64{8};
        QTest::newRow("the same, written twice") << quint64{8} << quint64{8};
        QTest::newRow("high numbers") << quint64{1} << ~quint64{0};
    }
    void theHighestSequenceComesFirst() {
        QFETCH(quint64, one);
        QFETCH(quint64, other);
        const auto reading = readKeyFile(joined(bytesOf(m.copy(one)), bytesOf(m.copy(other))));
        QVERIFY(reading);
        QVERIFY(reading->unequal);
        QCOMPARE(reading->copies.size(), std::size_t{2});
        QCOMPARE(quint64{reading->copies[0].header().sequence}, std::max(one, other));
        QCOMPARE(quint64{reading->copies[1].header().sequence}, std::min(one, other));
    }

    void aDamagedCopyIsLeftOut_data() {
        QTest::addColumn<bool>("first");
        QTest::newRow("A") << true;
        QTest::newRow("B") << false;
    }
    void aDamagedCopyIsLeftOut() {
        QFETCH(bool, first);
        const Bytes good = bytesOf(m.copy(7));
        Bytes torn = bytesOf(m.copy(8)); // a plug pulled while it was written
        std::copy_n(good.begin() + 4096, 100000, torn.begin() + 4096);
        const auto reading = readKeyFile(first ? joined(torn, good) : joined(good, torn));
        QVERIFY(reading);
        QVERIFY(reading->unequal);
        QCOMPARE(reading->copies.size(), std::size_t{1});
        QCOMPARE(reading->copies[0].header().sequence, std::uint64_t{7});
    }

    void bothDamaged() {
        Bytes torn = bytesOf(m.copy(8));
        torn[5000] ^= 1;
        QCOMPARE(readKeyFile(joined(torn, torn)).fault().code, std::string("keys.both-copies"));
    }

    void tooNewOnEitherSideIsTooNew() {
        const Bytes good = bytesOf(m.copy(7));
        Bytes later = good;
        later[24] = later[26] = 2;
        QCOMPARE(readKeyFile(joined(good, later)).fault().kind, Fault::Kind::TooNew);
        QCOMPARE(readKeyFile(joined(later, good)).fault().kind, Fault::Kind::TooNew);
        QCOMPARE(readKeyFile(ByteView(later).first(4096)).fault().kind, Fault::Kind::TooNew); // of another size
    }

    void tooCostlyIsSaidWhenNothingElseIsLeft() {
        const Bytes good = bytesOf(m.copy(7));
        Bytes costly = good;
        putNumber(ByteSpan(costly).subspan(64 + 24, 4), std::uint32_t{1} << 30);
        checksumAgain(costly);
        Bytes torn = good;
        torn[5000] ^= 1;
        QCOMPARE(readKeyFile(joined(torn, costly)).fault().kind, Fault::Kind::TooCostly);
        QVERIFY(readKeyFile(joined(costly, good)));
    }

    void ofTwoVaultsTheDatabaseSaysWhich() {
        const Bytes ours = bytesOf(m.copy(7));
        Bytes other = bytesOf(m.copy(8));
        other[8] ^= 1;
        checksumAgain(other);
        const VaultId vault{getBytes<16>(ByteView(ours).subspan(8, 16))};
        const VaultId foreign{getBytes<16>(ByteView(other).subspan(8, 16))};
        for (const bool first : {true, false}) {
            const auto file = first ? joined(ours, other) : joined(other, ours);
            QCOMPARE(readKeyFile(file).fault().code, std::string("keys.other-vault"));
            QCOMPARE(readKeyFile(file, VaultId{}).fault().code, std::string("keys.other-vault"));
            for (const auto &wanted : {vault, foreign}) {
                const auto reading = readKeyFile(file, wanted);
                QVERIFY(reading);
                QVERIFY(reading->unequal);
                QCOMPARE(reading->copies.size(), std::size_t{1});
                QVERIFY(reading->copies.front().header().vault == wanted);
                QVERIFY(reading->foreign && reading->foreign->header().vault != wanted);
            }
        }
    }

    void everyOtherSizeIsRefused() {
        const Bytes copy = bytesOf(m.copy(7));
        Bytes file = joined(copy, copy);
        for (const std::size_t size : {0u, 10u, 266240u, 266241u, 532479u})
            QCOMPARE(readKeyFile(ByteView(file).first(size)).fault().code, std::string("keys.size"));
        file.push_back(0);
        QCOMPARE(readKeyFile(file).fault().code, std::string("keys.size"));
    }
};

QTEST_APPLESS_MAIN(KeyFileReadings)
#include "tst_key_file_reading.moc"
