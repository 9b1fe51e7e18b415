// A batch as changes to owners: checked against the rules of the format before anything is written.
#pragma once

#include "vault/inside.h"

namespace aparte::vault {

// Whether a kind may lie under this key: below 64 a person's, from 64 on the journal's (vault/record.h).
bool belongsUnder(Kind kind, const PersonId &owner);

// WrongUse batch.twice, record.owner.
Result<void> checkBatch(const Batch &batch);

} // namespace aparte::vault
