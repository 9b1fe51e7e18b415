#include "backup/departure.h"

namespace aparte::backup {

Result<Departure> Departure::begin(vault::Vault &vault, const Backups &backups) {
    Departure departure;
    departure.m_orders = backups.ordersForLock();
    if (departure.m_orders.empty())
        return departure;
    auto still = vault::HeldStill::begin(vault);
    if (!still)
        return still.fault();
    departure.m_still.emplace(*std::move(still));
    return departure;
}

} // namespace aparte::backup
