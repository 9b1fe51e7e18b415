// Every record of one vault sealed anew into another, under that one's keys: same ids, kinds and revisions.
#pragma once

#include "vault/inside.h"
#include "vault/progress.h"

namespace aparte::vault {

// One transaction an owner. What cannot be read stops it: Damaged, ChangedOutside. NoRoom; Cancelled.
Result<void> resealInto(Vault::Inside &fresh, Vault::Inside &old, const Progress &progress);

} // namespace aparte::vault
