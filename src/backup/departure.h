// Copies that travel while the vault goes on being written: journal.db is held still, and its bytes are copied by
// follow() on another thread. An erasure cannot compact the file meanwhile, so whoever erases lets go first.
#pragma once

#include "backup/backups.h"
#include "vault/copies.h"

namespace aparte::backup {

// Made and destroyed on the vault's thread, before the vault closes.
class Departure {
public:
    // No orders: every reachable destination has the vault as it is now. NotWritable; Busy; NoRoom.
    static Result<Departure> begin(vault::Vault &vault, const Backups &backups);
    const std::vector<CopyOrder> &orders() const { return m_orders; }

private:
    std::optional<vault::HeldStill> m_still;
    std::vector<CopyOrder> m_orders;
};

} // namespace aparte::backup
