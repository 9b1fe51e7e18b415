// What a check found, as an object and as lines.
#pragma once

#include "cli/tongue.h"
#include "crypto/result.h"

#include <QJsonArray>

#include <vector>

namespace aparte::cli {

QJsonArray objectsOf(const std::vector<Fault> &findings, const Tongue &in);
// One line a code: one bad page is found once for each record on it, said once, with how often.
QString linesOf(const std::vector<Fault> &findings, const Tongue &in);

} // namespace aparte::cli
