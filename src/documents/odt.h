// A paper as the bytes of an OpenDocument text (ISO/IEC 26300, ODF 1.2): for whoever wants to copy from it or read it
// with their own letters. Needs no Qt Gui. The same paper gives the same bytes: no author, no date, no program's name.
#pragma once

#include "documents/paper.h"

#include <QByteArray>

namespace aparte::documents {

QByteArray odt(const Paper &paper);

} // namespace aparte::documents
