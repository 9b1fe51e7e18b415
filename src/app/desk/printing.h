// How a paper becomes the bytes of a file, and how its pages are seen before: the one place of the window that knows
// (documents/pdf). Handed to the pages that save papers, so that tests print without a printer.
#pragma once

#include "journal/disclosing.h"

#include <QImage>

namespace aparte::app {

journal::Print pdfPrinter();

struct PageSeen {
    QImage picture;
    QString words; // what stands on it, for who cannot see it
};
// The pages of the very file that pdfPrinter() makes: every line and page ends where it does there. Any thread.
Result<std::vector<PageSeen>> pagesSeen(const documents::Paper &paper, int pixelsWide);

} // namespace aparte::app
