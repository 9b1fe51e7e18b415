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

// A folder that something else keeps alive is no debt: what opens there is gone.
bool holdsCopies(const QString &old) {
    return !QDir(old)
                .entryList({QStringLiteral("keys"), QStringLiteral("journal-*")}, QDir::Files | QDir::System)
                .isEmpty();
}

Result<QStringList> oldFolders(const vault::Vault &vault, const QString &folder) {
    const auto retired = vault::retiredVaults(vault);
    if (!retired)
        return retired.fault();
    QStringList holding;
    for (const auto &id : *retired)
        if (const QString old = folder + u'/' + QString::fromStdString(vault::hex(id)); holdsCopies(old))
            holding.append(old);
    return holding;
}

} // namespace

bool wasRekeyed(const vault::Vault &vault) {
    const auto retired = vault::retiredVaults(vault);
    return !retired || !retired->empty();
}

bool holdsOldCopies(const vault::Vault &vault, const QString &folder) {
    const auto old = oldFolders(vault, folder);
    return old && !old->isEmpty();
}

Result<int> retireAt(const vault::Vault &vault, const QString &folder) {
    const auto old = oldFolders(vault, folder);
    if (!old)
        return old.fault();
    int destroyed = 0;
    std::optional<Fault> first;
    for (const auto &each : *old) {
        const auto gone = vault::destroyCopies(vault.inside().machine, QFile::encodeName(each).toStdString());
        destroyed += gone ? 1 : 0;
        if (!gone && !first)
            first = gone.fault();
    }
    return first ? Result<int>(*first) : Result<int>(destroyed);
}

Result<int> retire(vault::Vault &vault, const std::vector<Destination> &destinations) {
    int destroyed = 0;
    std::optional<Fault> first;
    for (const auto &destination : destinations) {
        if (!hasVerifiedCopy(destination))
            continue;
        const auto gone = retireAt(vault, destination.folder);
        destroyed += gone ? *gone : 0;
        if (!gone && !first)
            first = gone.fault();
    }
    return first ? Result<int>(*first) : Result<int>(destroyed);
}

} // namespace aparte::backup
