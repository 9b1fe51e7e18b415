// A paper as the bytes of a PDF file (QTextDocument, QPdfWriter). A library of its own: only the window links it, so
// that the command line and the journal do without Qt Gui. It knows no person, no file and no consent:
// journal/disclosing.h is the only caller's way (tests/architecture).
#pragma once

#include "crypto/result.h"
#include "documents/paper.h"

#include <QByteArray>

namespace aparte::documents {

// A4. The file tells its title and the day, no author, no hour, no program's folder. Needs a QGuiApplication; any
// thread. Failed pdf.empty (nothing to print).
Result<QByteArray> pdf(const Paper &paper);

} // namespace aparte::documents
