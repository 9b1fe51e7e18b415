#include "backup/departure.h"

#include <QFileInfo>

namespace aparte::backup {

namespace {

// Copied while locked, to the end: it waits for being verified, not for being copied once more.
bool isThere(const CopyOrder &order) {
    const QFileInfo to(order.to);
    return to.isFile() && to.size() == QFileInfo(order.from).size();
}

} // namespace

Result<Departure> Departure::begin(vault::Vault &vault, const Backups &backups) {
    Departure departure;
    departure.m_orders = backups.ordersNow();
    std::erase_if(departure.m_orders, isThere);
    if (departure.m_orders.empty())
        return departure;
    auto still = vault::HeldStill::begin(vault);
    if (!still)
        return still.fault();
    departure.m_still.emplace(*std::move(still));
    return departure;
}

} // namespace aparte::backup
