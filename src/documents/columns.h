// How wide the columns of a table are, whoever prints it.
#pragma once

#include "documents/paper.h"

#include <span>

namespace aparte::documents {

// In hundredths of the table, of all its rows: as its head says; else by what stands in it, so that a word is broken
// only where the page is too narrow for its columns.
std::vector<int> columnWidths(std::span<const Block> rows);

} // namespace aparte::documents
