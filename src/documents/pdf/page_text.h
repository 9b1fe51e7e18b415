// A paper as one flowing text, in the notebook's own typefaces.
#pragma once

#include "documents/paper.h"

#include <QTextDocument>

namespace aparte::documents {

void write(const Paper &paper, QTextDocument &into);
QFont footFont();

} // namespace aparte::documents
