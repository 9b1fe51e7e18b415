// Whether a signature binds a mission to its framework.
#pragma once

#include "domain/values.h"

#include <algorithm>

namespace aparte::app {

inline bool anythingSigned(const domain::Mission &mission) {
    return (mission.contract && mission.contract->signedOn) || !mission.earlierContracts.empty() ||
           std::any_of(mission.documents.begin(), mission.documents.end(),
                       [](const domain::Document &one) { return one.status == u"signed"; });
}

} // namespace aparte::app
