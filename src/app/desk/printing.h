// How a paper becomes the bytes of a file: the one place of the window that knows (documents/pdf). Handed to the pages
// that save papers, so that tests print without a printer.
#pragma once

#include "journal/disclosing.h"

namespace aparte::app {

journal::Print pdfPrinter();

} // namespace aparte::app
