// The report ledger at the destinations of backups: a sealed copy beside each `keys` (vault/ledger_copy.h).
#pragma once

#include "vault/vault.h"

namespace aparte::backup {

// The chains that lie at the destinations that can be reached, without the empty ones.
std::vector<QByteArray> ledgersAtDestinations(const vault::Vault &vault);
// The vault's own, to each of them where `keys` lies. Best effort: what could not be reached now has it with the next
// round.
void offerLedgerToDestinations(vault::Vault &vault);

} // namespace aparte::backup
