// What a bundle says of a person and their missions must be able to be true (domain/coherence.h); a consent must not
// end before it begins.
#pragma once

#include "domain/bundle.h"

namespace aparte::domain {

// WrongUse bundle.value with the place.
Result<void> checkCoherence(const Bundle &bundle);

} // namespace aparte::domain
