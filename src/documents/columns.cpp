#include "documents/columns.h"

#include <algorithm>
#include <numeric>

namespace aparte::documents {

namespace {

constexpr int lettersOfALine = 80, aroundACell = 3; // of the whole width, at the size of a cell's letters

struct Column {
    int least = 1, wanted = 1; // letters: its longest word, its longest text
};

Column seen(std::span<const Block> rows, qsizetype column) {
    Column seen;
    for (const Block &row : rows) {
        const QString text = row.cells.value(column);
        seen.wanted = std::max(seen.wanted, static_cast<int>(text.size()));
        for (const QString &word : text.split(u' '))
            seen.least = std::max(seen.least, static_cast<int>(word.size()));
    }
    seen.least += aroundACell;
    seen.wanted += aroundACell;
    return seen;
}

int sum(const std::vector<Column> &columns, int Column::*of) {
    return std::accumulate(columns.begin(), columns.end(), 0,
                           [of](int all, const Column &one) { return all + one.*of; });
}

// Where the page is too narrow, the longest words are broken first.
void breakTheLongest(std::vector<Column> &columns) {
    while (sum(columns, &Column::least) > lettersOfALine) {
        const int longest = std::ranges::max_element(columns, {}, &Column::least)->least;
        if (longest <= 1 + aroundACell)
            return;
        for (Column &one : columns)
            one.least = std::min(one.least, longest - 1);
    }
}

} // namespace

std::vector<int> columnWidths(std::span<const Block> rows) {
    qsizetype count = 1;
    for (const Block &row : rows)
        count = std::max(count, row.cells.size());
    if (!rows.empty() && rows.front().widths.size() == static_cast<std::size_t>(count))
        return rows.front().widths;
    std::vector<Column> columns;
    for (qsizetype column = 0; column < count; ++column)
        columns.push_back(seen(rows, column));
    breakTheLongest(columns);
    const int least = sum(columns, &Column::least), wanted = sum(columns, &Column::wanted);
    const int room = std::max(0, std::min(lettersOfALine, wanted) - least); // beyond the longest words
    std::vector<int> widths;
    for (const Column &one : columns) {
        const double letters =
            one.least + (wanted > least ? 1.0 * room * (one.wanted - one.least) / (wanted - least) : 0);
        widths.push_back(std::max(1, qRound(100 * letters / (least + room))));
    }
    return widths;
}

} // namespace aparte::documents
