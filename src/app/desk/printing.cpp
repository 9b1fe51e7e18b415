#include "app/desk/printing.h"

#include "documents/pdf/pdf.h"

namespace aparte::app {

journal::Print pdfPrinter() {
    return documents::pdf;
}

Result<std::vector<PageSeen>> pagesSeen(const documents::Paper &paper, int pixelsWide) {
    auto drawn = documents::pagesSeen(paper, pixelsWide);
    if (!drawn)
        return drawn.fault();
    std::vector<PageSeen> pages;
    for (documents::PageSeen &page : *drawn)
        pages.push_back({std::move(page.picture), std::move(page.words)});
    return pages;
}

} // namespace aparte::app
