#include "app/desk/printing.h"

#include "documents/pdf/pdf.h"

namespace aparte::app {

journal::Print pdfPrinter() {
    return documents::pdf;
}

} // namespace aparte::app
