#include "lessons/guard/typo.h"

#include <algorithm>
#include <array>
#include <utility>

namespace aparte::lessons::guard {

namespace {

constexpr qsizetype longest = 64;
using Row = std::array<qsizetype, longest + 1>;

} // namespace

// Optimal string alignment over three rows.
bool isWithin(int slips, QStringView one, QStringView other) {
    if (std::abs(one.size() - other.size()) > slips || one.size() > longest || other.size() > longest)
        return false;
    std::array<Row, 3> rows{};
    for (qsizetype at = 0; at <= other.size(); ++at)
        rows[1][static_cast<std::size_t>(at)] = at;
    for (qsizetype i = 1; i <= one.size(); ++i) {
        auto &[before, above, row] = rows;
        row[0] = i;
        qsizetype best = i;
        for (qsizetype j = 1; j <= other.size(); ++j) {
            const auto k = static_cast<std::size_t>(j);
            const bool same = one[i - 1] == other[j - 1];
            row[k] = std::min({above[k] + 1, row[k - 1] + 1, above[k - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                row[k] = std::min(row[k], before[k - 2] + 1);
            best = std::min(best, row[k]);
        }
        if (best > slips)
            return false;
        std::swap(before, above);
        std::swap(above, row);
    }
    return rows[1][static_cast<std::size_t>(other.size())] <= slips;
}

} // namespace aparte::lessons::guard
