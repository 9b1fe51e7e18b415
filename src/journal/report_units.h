// Which units a report about one of them covers.
#pragma once

#include "domain/values.h"

#include <set>

namespace aparte::journal {

// The unit and everything below it; none: the whole organisation.
std::set<QString> unitAndBelow(const domain::Organisation &organisation, const QString &unit);

} // namespace aparte::journal
