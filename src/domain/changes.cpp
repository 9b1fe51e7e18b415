#include "domain/changes.h"

#include <algorithm>

namespace aparte::domain {
namespace {

using Pieces = std::vector<QStringView>;
constexpr std::size_t mostCells = 4'000'000; // of the table of a longest common subsequence: 16 MB, some milliseconds

Pieces wordsOf(QStringView text) { // words, and each space by itself
    Pieces pieces;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype start = at++;
        if (!text[start].isSpace())
            while (at < text.size() && !text[at].isSpace())
                ++at;
        pieces.push_back(text.mid(start, at - start));
    }
    return pieces;
}

class Told {
public:
    void add(Change::Kind kind, QStringView text) {
        if (text.isEmpty())
            return;
        if (m_told.empty() || m_told.back().kind != kind)
            m_told.push_back({kind, {}});
        m_told.back().text += text;
    }
    std::vector<Change> take() { return std::move(m_told); }

private:
    std::vector<Change> m_told;
};

using Span = std::pair<Pieces::const_iterator, Pieces::const_iterator>;

void addAll(Told &told, Change::Kind kind, Span span) {
    for (auto at = span.first; at != span.second; ++at)
        told.add(kind, *at);
}

void addMiddle(Told &told, Span before, Span after) {
    const auto rows = static_cast<std::size_t>(before.second - before.first);
    const auto columns = static_cast<std::size_t>(after.second - after.first);
    if (rows * columns > mostCells) {
        addAll(told, Change::Kind::Removed, before);
        return addAll(told, Change::Kind::Added, after);
    }
    std::vector<std::uint32_t> common((rows + 1) * (columns + 1), 0);
    const auto cell = [&](std::size_t row, std::size_t column) -> std::uint32_t & {
        return common[row * (columns + 1) + column];
    };
    const auto old = [&](std::size_t row) { return before.first[static_cast<std::ptrdiff_t>(row)]; };
    const auto fresh = [&](std::size_t column) { return after.first[static_cast<std::ptrdiff_t>(column)]; };
    for (std::size_t row = rows; row-- > 0;)
        for (std::size_t column = columns; column-- > 0;)
            cell(row, column) = old(row) == fresh(column) ? cell(row + 1, column + 1) + 1
                                                          : std::max(cell(row + 1, column), cell(row, column + 1));
    std::size_t row = 0, column = 0;
    while (row < rows || column < columns) {
        if (row < rows && column < columns && old(row) == fresh(column)) {
            told.add(Change::Kind::Same, old(row++));
            ++column;
        } else if (row < rows && (column == columns || cell(row + 1, column) >= cell(row, column + 1))) {
            told.add(Change::Kind::Removed, old(row++));
        } else {
            told.add(Change::Kind::Added, fresh(column++));
        }
    }
}

} // namespace

std::vector<Change> changesBetween(const QString &before, const QString &after) {
    const Pieces old = wordsOf(before), fresh = wordsOf(after);
    const auto [oldFirst, freshFirst] = std::mismatch(old.begin(), old.end(), fresh.begin(), fresh.end());
    auto oldLast = old.end();
    auto freshLast = fresh.end();
    while (oldLast != oldFirst && freshLast != freshFirst && oldLast[-1] == freshLast[-1]) {
        --oldLast;
        --freshLast;
    }
    Told told;
    addAll(told, Change::Kind::Same, {old.begin(), oldFirst});
    addMiddle(told, {oldFirst, oldLast}, {freshFirst, freshLast});
    addAll(told, Change::Kind::Same, {oldLast, old.end()});
    return told.take();
}

} // namespace aparte::domain
