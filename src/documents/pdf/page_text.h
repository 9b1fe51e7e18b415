// A paper as one flowing text, in the notebook's own typefaces.
#pragma once

#include "documents/paper.h"

#include <QTextBlock>
#include <QTextDocument>

#include <optional>
#include <set>

namespace aparte::documents {

// `atTop`: places among the blocks that begin a page; before a row a table ends, and goes on under its head again.
void write(const Paper &paper, QTextDocument &into, const std::set<int> &atTop = {});
// What this block of text is part of, as a place among the paper's blocks; none: the title, a head that comes again.
std::optional<int> placeOf(const QTextBlock &block);
QFont footFont();

} // namespace aparte::documents
