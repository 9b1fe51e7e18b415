// Each warning of an import as one sentence.
#pragma once

#include "journal/exchange_bundle.h"

namespace aparte::journal {

// detail: what the sentence names, where it names something (codes of people, parts of a contract).
ImportWarning importWarning(const char *code, const QString &where, Language language, const QString &detail = {});

} // namespace aparte::journal
