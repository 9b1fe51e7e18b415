#include "altered_vault.h"
#include "batch_process.h"

#include <QElapsedTimer>

#include <unistd.h>

#include <csignal>

using namespace aparte::test;

// Anybody may alter the files at rest. Whatever they do, the vault opens as it was or gives a clear error: never
// another text, never a note silently missing, never a crash or a hang.
class Alterations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noneGivesAnotherText_data();
    void noneGivesAnotherText();
    void everyClassIsSeen();
    void aCrashAndAHangAreCounted();

private:
    quint32 counted(Outcome outcome) const { return m_all.counts[static_cast<std::size_t>(outcome)]; }

    AlteredVault m_vault;
    BatchCounts m_all;
    qint64 m_milliseconds = 0;
};

namespace {

constexpr int batch = 250;
constexpr unsigned mostSeconds = 60; // a round that takes longer hangs

void add(BatchCounts &all, const BatchCounts &more) {
    for (std::size_t i = 0; i < all.counts.size(); ++i)
        all.counts[i] += more.counts[i];
    all.crashed += more.crashed;
    all.hung += more.hung;
}

} // namespace

void Alterations::noneGivesAnotherText_data() {
    static_assert(outcomes == int(batchOutcomes));
    QTest::addColumn<int>("from");
    const int rounds = qEnvironmentVariableIsSet("APARTE_LONG") ? 100000 : 5000;
    for (int from = 0; from < rounds; from += batch)
        QTest::addRow("rounds from %d", from) << from;
}

void Alterations::noneGivesAnotherText() {
    QFETCH(int, from);
    QElapsedTimer timer;
    timer.start();
    const auto counts = runBatch(from, from + batch, mostSeconds, [&](int number, QByteArray &said) {
        std::mt19937 random(static_cast<unsigned>(number)); // NOLINT(cert-msc51-cpp): each round by itself again
        said = "round " + QByteArray::number(number) + ": " + m_vault.alter(random);
        return static_cast<int>(m_vault.outcome(said));
    });
    add(m_all, counts);
    m_milliseconds += timer.elapsed();
    QVERIFY2(counts.counts.back() + counts.crashed + counts.hung == 0, counts.said.constData());
}

void Alterations::everyClassIsSeen() {
    quint32 rounds = m_all.crashed + m_all.hung;
    for (int i = 0; i < outcomes; ++i) {
        qInfo("%6u %s", counted(static_cast<Outcome>(i)), nameOf(static_cast<Outcome>(i)));
        rounds += counted(static_cast<Outcome>(i));
    }
    qInfo("%u alterations in %lld s: %u crashed, %u hung", rounds, m_milliseconds / 1000, m_all.crashed, m_all.hung);
    for (const auto outcome : {Outcome::Healed, Outcome::Older, Outcome::Partly, Outcome::Refused})
        QVERIFY2(counted(outcome) > 0, nameOf(outcome));
}

void Alterations::aCrashAndAHangAreCounted() {
    const auto counts = runBatch(0, 6, 1, [](int number, QByteArray &said) {
        if (number == 2)
            ::raise(SIGKILL);
        if (number == 4)
            ::pause();
        said = "the last is wrong";
        return static_cast<int>(number == 5 ? Outcome::Wrong : Outcome::Refused);
    });
    QCOMPARE(counts.crashed, 1u);
    QCOMPARE(counts.hung, 1u);
    QCOMPARE(counts.counts[static_cast<std::size_t>(Outcome::Refused)], 3u);
    QCOMPARE(counts.counts[static_cast<std::size_t>(Outcome::Wrong)], 1u);
}

QTEST_APPLESS_MAIN(Alterations)
#include "tst_alterations.moc"
