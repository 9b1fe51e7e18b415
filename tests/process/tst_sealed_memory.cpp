// What passes from a process to the one that replaces it: read as it was written, changed by nobody.
#include "process/sealed_memory.h"

#include <QFile>
#include <QTest>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

using aparte::process::SealedMemory;

class TestSealedMemory : public QObject {
    Q_OBJECT

    const std::vector<std::uint8_t> m_bytes{1, 2, 3, 0, 255};

private Q_SLOTS:
    void isReadAsItWasWritten() {
        const auto memory = SealedMemory::holding(m_bytes);
        QVERIFY(memory.ok());
        const auto handed = SealedMemory::handedOver(dup(memory->descriptor()));
        QVERIFY(handed.ok());
        QCOMPARE(*handed->read(), m_bytes);
        QCOMPARE(*handed->read(), m_bytes); // reading moves nothing
    }

    void canNeitherBeChangedNorCutNorGrown() {
        const auto memory = SealedMemory::holding(m_bytes);
        QVERIFY(memory.ok());
        QCOMPARE(pwrite(memory->descriptor(), "x", 1, 0), ssize_t(-1));
        QCOMPARE(ftruncate(memory->descriptor(), 1), -1);
        QCOMPARE(ftruncate(memory->descriptor(), 4096), -1);
        QCOMPARE(mmap(nullptr, 1, PROT_READ | PROT_WRITE, MAP_SHARED, memory->descriptor(), 0), MAP_FAILED);
    }

    void isClosedAtTheNextExecUnlessKeptAgain() {
        const auto memory = SealedMemory::holding(m_bytes);
        QVERIFY(memory.ok());
        const int copy = dup(memory->descriptor()); // dup clears it, as keeping does
        const auto handed = SealedMemory::handedOver(copy);
        QVERIFY(handed.ok());
        QVERIFY(fcntl(copy, F_GETFD) & FD_CLOEXEC);
    }

    // Anybody can start the program with any number behind --carried.
    void takesNothingElseForOurs() {
        QFile file(QStringLiteral("/proc/self/status"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const int unsealed = memfd_create("unsealed", MFD_ALLOW_SEALING);
        for (const int descriptor : {-1, 0, 1, 2, 9999, file.handle(), unsealed})
            QVERIFY2(!SealedMemory::handedOver(descriptor), qPrintable(QString::number(descriptor)));
        QVERIFY(fcntl(file.handle(), F_GETFD) >= 0); // left open, and as they were
        QVERIFY(fcntl(unsealed, F_GETFD) >= 0);
        close(unsealed);
    }

    void hasALimit() { QVERIFY(!SealedMemory::holding(std::vector<std::uint8_t>(SealedMemory::most + 1))); }
};

QTEST_GUILESS_MAIN(TestSealedMemory)
#include "tst_sealed_memory.moc"
