// Each warning of an import as one sentence.
#pragma once

#include "journal/exchange_bundle.h"

namespace aparte::journal {

ImportWarning importWarning(const char *code, const QString &where, Language language);

} // namespace aparte::journal
