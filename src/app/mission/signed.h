// Whether a signature binds a mission to its framework.
#pragma once

#include "domain/gates.h"

#include <algorithm>

namespace aparte::app {

inline bool anythingSigned(const domain::Mission &mission) {
    return (mission.contract && domain::signedDay(*mission.contract).isValid()) || !mission.earlierContracts.empty() ||
           std::any_of(mission.documents.begin(), mission.documents.end(),
                       [](const domain::Document &one) { return one.status == u"signed"; });
}

} // namespace aparte::app
