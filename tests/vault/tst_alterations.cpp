#include "altered_vault.h"
#include "batch_process.h"

#include <QElapsedTimer>

#include <csignal>

using namespace aparte::test;

// Anybody may alter the files at rest. Whatever they do, the vault opens as it was or gives a clear error: never
// another text, never a note silently missing, never a crash or a hang.
class Alterations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noAlterationGivesAnotherText();
    void aCrashAndAHangAreCounted();
};

namespace {

void add(BatchCounts &all, const BatchCounts &batch) {
    for (std::size_t i = 0; i < all.counts.size(); ++i)
        all.counts[i] += batch.counts[i];
    all.crashed += batch.crashed;
    all.hung += batch.hung;
    if (all.said.isEmpty())
        all.said = batch.said;
}

} // namespace

void Alterations::noAlterationGivesAnotherText() {
    constexpr int batch = 250;
    constexpr unsigned mostSeconds = 60;
    const int rounds = qEnvironmentVariableIsSet("APARTE_LONG") ? 100000 : 5000;
    QElapsedTimer timer;
    timer.start();
    AlteredVault vault;
    BatchCounts all;
    for (int from = 0; from < rounds; from += batch)
        add(all, runBatch(from, from + batch, mostSeconds, [&](int number, QByteArray &said) {
                std::mt19937 random(
                    static_cast<unsigned>(number)); // NOLINT(cert-msc51-cpp): each round by itself again
                said = "round " + QByteArray::number(number) + ": " + vault.alter(random);
                return static_cast<int>(vault.outcome(said));
            }));
    for (int i = 0; i < outcomes; ++i)
        qInfo("%6u %s", all.counts[static_cast<std::size_t>(i)], nameOf(static_cast<Outcome>(i)));
    qInfo("%d alterations in %lld s: %u crashed, %u hung", rounds, timer.elapsed() / 1000, all.crashed, all.hung);
    const auto wrong = all.counts[static_cast<std::size_t>(Outcome::Wrong)];
    QVERIFY2(wrong + all.crashed + all.hung == 0, all.said.constData());
    QVERIFY(all.counts[static_cast<std::size_t>(Outcome::Healed)] > 0);
    QVERIFY(all.counts[static_cast<std::size_t>(Outcome::Refused)] > 0);
    QVERIFY(all.counts[static_cast<std::size_t>(Outcome::Partly)] > 0);
}

void Alterations::aCrashAndAHangAreCounted() {
    const auto counts = runBatch(0, 6, 1, [](int number, QByteArray &said) {
        if (number == 2)
            ::raise(SIGKILL);
        while (number == 4)
            ;
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
