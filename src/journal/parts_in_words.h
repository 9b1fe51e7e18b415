// The gates and the parts of a contract as a sentence names them: "documents, contract" is "les documents à signer, le
// contrat".
#pragma once

#include "journal/words.h"

namespace aparte::journal {

// Codes separated by ", "; one that has no words stays as it is.
QString partsInWords(const QString &codes, Language language);

} // namespace aparte::journal
