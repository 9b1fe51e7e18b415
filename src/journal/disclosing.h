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
    QString to; // who will have it; the beneficiary's own name or code: no consent is needed, a line is
    QString way = QStringLiteral("saved"); // saved, printed, copied
};

using Print = std::function<Result<QByteArray>(const documents::Paper &)>; // documents/pdf.h, handed in by the window

// The consent that lets it out (null: none is needed). Refused consent.missing, consent.not-yet, consent.expired,
// consent.withdrawn; person.erased; review.none, gate.shut (of a review that goes to anybody but the beneficiary, R31);
// access.identity (of an access package, before it is known who asks). WrongUse output.to (nobody).
Result<std::optional<domain::Consent>> consentFor(const Journal &journal, const Output &output);

// The line is durable before the file is written; a file that could not be written is said in its line ("failed": the
// code), so that nothing that left can be missing and nothing that was tried is hidden. Refused as above, and
// paper.names-somebody (given out as nobody's, it names somebody of this vault: `where` is their code); what
// writePlainFile() and `print` say.
Result<void> letOut(Journal &journal, const Output &output, const documents::Paper &paper, const Print &print,
                    const QString &file);

// What left that identifies this person, newest first; of a file that could not be written too.
Result<std::vector<domain::Disclosure>> disclosuresOf(const Journal &journal, const QString &beneficiary);
QString failedWith(const domain::Disclosure &line); // the code of the fault; empty: it left

// A free name in this folder that says nothing of whom it is about (R30): bilan-2026-11-22.pdf, bilan-2026-11-22-2.pdf
QString proposedFile(const QString &folder, const QString &what, QDate day, const QString &language);

} // namespace aparte::journal
