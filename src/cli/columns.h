// Plain lists for a terminal.
#pragma once

#include <QStringList>

#include <vector>

namespace aparte::cli {

using Rows = std::vector<QStringList>;

// Aligned by two spaces, one line a row, nothing after the last word of a line; line ends within a cell become spaces.
QString columns(const Rows &rows);

} // namespace aparte::cli
