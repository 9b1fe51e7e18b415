// Layer 4: a role that few or one have where it is said ("la directrice", "the mayor"), a superlative of a person, "the
// only one". A role that every team has ("un manager") is none.
#pragma once

#include "lessons/guard/canonical_form.h"

namespace aparte::lessons::guard {

Findings uniqueRolesIn(const CanonicalForm &form);

} // namespace aparte::lessons::guard
