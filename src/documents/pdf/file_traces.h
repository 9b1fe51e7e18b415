// What a PDF file tells beside its pages: the program and its version, the hour, a number that is never the same twice.
#pragma once

#include "crypto/result.h"
#include "documents/paper.h"

#include <QByteArray>

namespace aparte::documents {

// The same pages with the paper's title and language, an id made of the content (libqpdf), and nothing else.
// Failed pdf.failed.
Result<QByteArray> withoutTraces(const QByteArray &file, const Paper &paper);

} // namespace aparte::documents
