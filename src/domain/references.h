// What a bundle's objects say of one another: no id twice, no reference to nothing, no tree that turns back into
// itself.
#pragma once

#include "domain/bundle.h"

namespace aparte::domain {

// WrongUse: bundle.duplicate, bundle.reference, bundle.cycle. The place is the one in the file, by nesting.
Result<void> checkReferences(const Bundle &bundle);

} // namespace aparte::domain
