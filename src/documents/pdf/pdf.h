// A paper as the bytes of a PDF file (QTextDocument, QPdfWriter, libqpdf), and as it is seen before. A library of its
// own: only the window links it, so that the command line and the journal do without Qt Gui. It knows no person, no
// file and no consent: who lets papers out is handed it (journal/disclosing.h, journal/reports.h; tests/architecture).
#pragma once

#include "crypto/result.h"
#include "documents/paper.h"

#include <QByteArray>
#include <QImage>

namespace aparte::documents {

// A4. The file tells its title and its language, no author, no date, no program and no folder; the same paper gives the
// same bytes on the same installation. Needs a QGuiApplication; any thread. Failed pdf.empty (nothing to print),
// pdf.failed.
Result<QByteArray> pdf(const Paper &paper);

// The pages of that file as pictures: laid out for the same printer, so that every line and page ends where it does in
// the file.
struct PageSeen {
    QImage picture;
    QString words; // what stands on it
};
Result<std::vector<PageSeen>> pagesSeen(const Paper &paper, int pixelsWide);

} // namespace aparte::documents
