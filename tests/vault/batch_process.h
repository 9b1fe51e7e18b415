// A batch of rounds in a process of its own, so that a crash or a hang of one is counted as such and does not end the
// test.
#pragma once

#include <QByteArray>

#include <array>
#include <functional>

namespace aparte::test {

constexpr std::size_t batchOutcomes = 9; // the last is the wrong one

struct BatchCounts {
    std::array<quint32, batchOutcomes> counts{};
    quint32 crashed = 0, hung = 0;
    QByteArray said; // of the first wrong, crashed or hung one
};

// `round(number, said)` gives the outcome's number. Each round may take `seconds`.
BatchCounts runBatch(int from, int to, unsigned seconds, const std::function<int(int, QByteArray &)> &round);

} // namespace aparte::test
