#include "crypto/kdf_cost.h"
#include "material.h"

#include <QElapsedTimer>
#include <QTest>

using namespace aparte;
using namespace aparte::crypto;
using namespace aparte::crypto::test;

namespace {

constexpr quint32 mebi = 1024;

} // namespace

class KdfCosts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bounds_data() {
        QTest::addColumn<quint32>("passes");
        QTest::addColumn<quint32>("memory");
        QTest::addColumn<quint64>("free");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char *name, quint32 passes, quint32 memory, quint64 free, const char *code) {
            QTest::newRow(name) << passes << memory << free << QByteArray(code);
        };
        row("default", 3, 256 * mebi, 0, "");
        row("floor", 3, 64 * mebi, 0, "");
        row("most memory", 4, 1024 * mebi, 0, "");
        row("most passes", 10, 256 * mebi, 0, "");
        row("too few passes", 2, 256 * mebi, 0, "kdf.weak");
        row("too little memory", 3, 64 * mebi - 1, 0, "kdf.weak");
        row("too many passes", 11, 64 * mebi, 0, "kdf.passes");
        row("too much memory", 3, 1024 * mebi + 1, 0, "kdf.memory");
        row("too much work", 5, 1024 * mebi, 0, "kdf.work");
        row("half of what is free", 3, 256 * mebi, 512 * mebi, "");
        row("more than half of what is free", 3, 256 * mebi, 512 * mebi - 2, "kdf.free-memory");
    }
    void bounds() {
        QFETCH(quint32, passes);
        QFETCH(quint32, memory);
        QFETCH(quint64, free);
        QFETCH(QByteArray, code);
        const auto checked = KdfCost{passes, memory}.check(free);
        QCOMPARE(checked.ok() ? std::string() : checked.fault().code, code.toStdString());
    }

    // echo -n "une phrase de passe" | argon2 0123456789abcdef -id -t 3 -k 65536 -p 1 -l 32 -r      (the reference
    // program)
    void stretchesAsTheReferenceDoes() {
        SecretBytes out;
        KdfSalt salt{};
        putBytes(salt, viewOf("0123456789abcdef"));
        QVERIFY(deriveFromPassphrase(secretOf("une phrase de passe"), salt, {3, 64 * mebi}, out));
        QCOMPARE(hexOf(out.exposeSecretBytes()),
                 QByteArray("7fd5a7d7c91255bb0e72da7a23bc05b3628ebbfd7c8ee7eaf4616f489b70872f"));
    }

    void refusesBeforeAnyWork() {
        SecretBytes out;
        QElapsedTimer timer;
        timer.start();
        for (const KdfCost &cost : {KdfCost{0, 64 * mebi}, KdfCost{3, 0xffffffff}, KdfCost{0xffffffff, 0xffffffff}})
            QVERIFY(!deriveFromPassphrase(secretOf("x"), {}, cost, out));
        QCOMPARE(deriveFromPassphrase(SecretBytes(), {}, {}, out).fault().code, std::string("passphrase.empty"));
        QVERIFY(timer.elapsed() < 50);
        QVERIFY(out.empty());
    }

    void calibration_data() {
        QTest::addColumn<double>("perMiBPass"); // milliseconds
        QTest::addColumn<quint64>("free");
        QTest::addColumn<quint32>("passes");
        QTest::addColumn<quint32>("memory");
        QTest::newRow("a machine of 2023: 0.57") << 0.57 << quint64{0} << 6u << 256 * mebi;
        QTest::newRow("very fast: as many passes as allowed") << 0.1 << quint64{0} << 10u << 256 * mebi;
        QTest::newRow("slow: the default") << 5.0 << quint64{0} << 3u << 256 * mebi;
        QTest::newRow("1 GiB free: passes instead") << 0.57 << quint64{1000 * mebi} << 6u << 256 * mebi;
        QTest::newRow("300 MiB free") << 0.57 << quint64{300 * mebi} << 10u << 128 * mebi;
        QTest::newRow("next to nothing free: the floor") << 5.0 << quint64{50 * mebi} << 3u << 64 * mebi;
    }
    void calibration() {
        QFETCH(double, perMiBPass);
        QFETCH(quint64, free);
        QFETCH(quint32, passes);
        QFETCH(quint32, memory);
        const KdfCost cost = costFor(perMiBPass, free);
        QCOMPARE(cost.passes, passes);
        QCOMPARE(cost.memoryKiB, memory);
    }

    void calibratesWithinTheBounds() {
        const KdfCost cost = calibrate(2048 * mebi);
        QVERIFY(cost.check(2048 * mebi));
        QVERIFY(cost.memoryKiB >= 256 * mebi);
    }
};

QTEST_APPLESS_MAIN(KdfCosts)
#include "tst_kdf_cost.moc"
