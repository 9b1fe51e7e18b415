// Copies taken away from a destination that is forgotten.
#pragma once

#include "vault/destination_list.h"

namespace aparte::backup {

// The generations that this machine made, and what is half made; then `keys`, overwritten before it is removed. Refused
// destination.shared: a copy of another machine lies there and needs `keys`; nothing was removed then. NotFound
// destination.away; NotWritable.
Result<void> removeCopies(const vault::Vault &vault, const vault::KnownDestination &known);

} // namespace aparte::backup
