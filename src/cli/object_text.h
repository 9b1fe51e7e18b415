// An object in bundle form as calm text: a line a field, longer texts below their name, nested objects set in.
#pragma once

#include "cli/tongue.h"

#include <QJsonObject>

namespace aparte::cli {

QString textOf(const QJsonObject &object, const Tongue &in);

} // namespace aparte::cli
