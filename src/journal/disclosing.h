// The one door through which a document leaves (R27; design/domain.md): it asks for the consent, writes the line, then
// the file. What identifies somebody leaves by no other way; what names nobody leaves its line in the register.
#pragma once

#include "documents/paper.h"
#include "journal/journal.h"

#include <functional>

namespace aparte::journal {

struct Output {
    QString what;        // review, access_package, solicitation_letter, yearly_sheet, art30_sheet...
    QString beneficiary; // whom it identifies; empty: nobody
    QString mission;
    QString to;  // who will have it; the beneficiary's own name or code: no consent is needed, a line is
    QString way; // saved, printed, copied
};

using Print = std::function<Result<QByteArray>(const documents::Paper &)>; // documents/pdf.h, handed in by the window

// The consent that lets it out (null: none is needed). Refused consent.missing, consent.not-yet, consent.expired,
// consent.withdrawn; person.erased.
Result<std::optional<domain::Consent>> consentFor(const Journal &journal, const Output &output);

// The line is durable before the file is written; a file that could not be written is said in its line. Refused as
// above; what writePlainFile() says.
Result<void> letOut(Journal &journal, const Output &output, const documents::Paper &paper, const Print &print,
                    const QString &file);

} // namespace aparte::journal
