// Whether a mission was agreed on: whom it stands in the way of from then on (R33, R36).
#pragma once

#include "domain/values.h"

namespace aparte::journal {

// A contract is signed or, of a collective mission, the proposal that stands in for it is validated by everybody who
// received it (R24). A gate that was passed with a reason agrees on nothing.
bool isAgreed(const domain::Mission &mission, const domain::Beneficiary &who, const domain::Framework &framework);

} // namespace aparte::journal
