#include "backup/retiring.h"

#include "vault/inside.h"
#include "vault/retired.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace aparte::backup {

namespace {

bool hasVerifiedCopy(const Destination &destination) {
    return destination.reachable && destination.lastVerified.has_value();
}

} // namespace

Result<int> retire(vault::Vault &vault, const std::vector<Destination> &destinations) {
    if (std::ranges::none_of(destinations, hasVerifiedCopy))
        return 0;
    const auto retired = vault::retiredVaults(vault);
    if (!retired)
        return retired.fault();
    int destroyed = 0;
    std::optional<Fault> first;
    for (const auto &destination : destinations)
        for (const auto &id : *retired) {
            const QString old = destination.folder + u'/' + QString::fromStdString(vault::hex(id));
            if (!hasVerifiedCopy(destination) || !QDir(old).exists())
                continue;
            const auto gone = vault::destroyCopies(vault.inside().machine, QFile::encodeName(old).toStdString());
            destroyed += gone ? 1 : 0;
            if (!gone && !first)
                first = gone.fault();
        }
    return first ? Result<int>(*first) : Result<int>(destroyed);
}

} // namespace aparte::backup
