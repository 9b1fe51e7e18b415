// What went wrong, as --json prints it (design/interchange.md).
#pragma once

#include "cli/tongue.h"
#include "crypto/fault.h"

#include <QJsonObject>

namespace aparte::cli {

QJsonObject errorObject(const Fault &fault, const Tongue &in);

} // namespace aparte::cli
