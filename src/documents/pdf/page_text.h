// A paper as one flowing text, in the notebook's own typefaces.
#pragma once

#include "documents/paper.h"

#include <QTextBlock>
#include <QTextDocument>

#include <optional>
#include <set>

namespace aparte::documents {

// `atTop`: rows (places among the blocks) before which a table ends and goes on on a new page, under its head again.
void write(const Paper &paper, QTextDocument &into, const std::set<int> &atTop = {});
// The row of a table that this block of text stands in, as a place among the paper's blocks; none: it stands in no row.
std::optional<int> rowOf(const QTextBlock &block);
QFont footFont();

} // namespace aparte::documents
