// What went wrong, in words: the one place where a sentence for a person is made, in French and English, with the next
// step.
#pragma once

#include "crypto/fault.h"

#include <QString>

namespace aparte::journal {

enum class Language { French, English };
Language systemLanguage(); // from the locale; French unless it is English

struct Sentence {
    QString message; // what happened
    QString next;    // what to do now
};

Sentence inWords(const Fault &fault, Language language);
bool hasWords(const std::string &code); // of its own; otherwise those of its kind are used
QString kindName(Fault::Kind kind);     // for --json: "could-not-open", "damaged", ...
int exitCode(Fault::Kind kind);         // design/interchange.md: 1 failed ... 7 no room

} // namespace aparte::journal
