// Copies taken away from a destination that is forgotten.
#pragma once

#include "vault/destination_list.h"

namespace aparte::backup {

// The generations that this machine made, and what is half made; then, if no copy of another machine is left that needs
// it, `keys`, overwritten before it is removed. NotFound destination.away; NotWritable.
Result<void> removeCopies(const vault::Vault &vault, const vault::KnownDestination &known);

} // namespace aparte::backup
