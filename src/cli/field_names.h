// The fields of the open bundle in the person's language; a field that is not known here keeps its own name.
#pragma once

#include "cli/tongue.h"

namespace aparte::cli {

QString fieldName(const QString &field, const Tongue &in);

} // namespace aparte::cli
