#include "backup/retiring.h"

#include "backup/backups.h"
#include "storage/system_fault.h"
#include "vault/inside.h"
#include "vault/ledger_copy.h"
#include "vault/retired.h"
#include "vault/workshop.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <cerrno>

namespace aparte::backup {

namespace {

bool hasVerifiedCopy(const Destination &destination) {
    return destination.reachable && destination.lastVerified.has_value();
}

// Of one folder of a retired id. A folder that something else keeps alive is no debt: what opens there is gone.
struct OldCopies {
    std::string folder;
    std::vector<std::string> keys, copies; // to be destroyed
    bool newer = false;                    // another machine's, with the keys that they need
    bool any() const { return newer || !keys.empty() || !copies.empty(); }
};

using vault::Side;

// Also of what is half copied, and of a conflict copy: its name begins as that of the copy.
Side sideOfCopy(const QString &name, const vault::RetiredVault &retired) {
    static const QRegularExpression form(QStringLiteral("\\Ajournal-([0-9]{20})-[0-9]{8}"));
    const auto match = form.match(name);
    bool fits = false;
    const auto sequence = match.captured(1).toULongLong(&fits);
    if (!match.hasMatch() || !fits)
        return Side::NotOurs;
    return sequence > retired.sequence ? Side::Newer : Side::Old;
}

void sortIn(OldCopies &old, std::vector<std::string> &list, Side side, std::string path) {
    if (side == Side::Old)
        list.push_back(std::move(path));
    old.newer = old.newer || side == Side::Newer;
}

QStringList namesOfKeys(const QDir &folder) {
    auto names = conflictCopies(folder.path()).filter(QRegularExpression(QStringLiteral("\\Akeys")));
    return names + folder.entryList({QStringLiteral("keys")}, QDir::Files | QDir::System);
}

OldCopies oldCopiesIn(storage::Disk &disk, const QDir &folder, const vault::RetiredVault &retired) {
    const auto pathOf = [&](const QString &name) { return QFile::encodeName(folder.filePath(name)).toStdString(); };
    OldCopies old;
    old.folder = QFile::encodeName(folder.path()).toStdString();
    for (const auto &name : folder.entryList({QStringLiteral("journal-*")}, QDir::Files | QDir::System))
        sortIn(old, old.copies, sideOfCopy(name, retired), pathOf(name));
    for (const auto &name : namesOfKeys(folder))
        sortIn(old, old.keys, vault::sideOfKeys(disk, pathOf(name), retired), pathOf(name));
    if (old.newer)
        old.keys.clear(); // whichever of them opens what is newer
    return old;
}

Result<std::vector<OldCopies>> oldCopies(const vault::Vault &vault, const QString &folder) {
    const auto retired = vault::retiredVaults(vault);
    if (!retired)
        return retired.fault();
    std::vector<OldCopies> all;
    for (const auto &each : *retired)
        if (auto old = oldCopiesIn(*vault.inside().machine.disk,
                                   QDir(folder + u'/' + QString::fromStdString(vault::hex(each.id))), each);
            old.any())
            all.push_back(std::move(old));
    return all;
}

// The keys first: without them the rest opens nothing.
Result<void> destroy(const vault::Machine &machine, const OldCopies &old) {
    for (const auto &path : old.keys)
        if (auto gone = vault::destroyKeys(machine, path); !gone)
            return gone;
    for (const auto &path : old.copies)
        if (machine.disk->unlink(path.c_str()) != 0)
            return storage::systemFault(errno, "file.remove", path);
    if (!old.newer)
        vault::removeLedgerBeside(machine, old.folder);
    if (!old.newer)
        machine.disk->rmdir(old.folder.c_str());
    return {};
}

} // namespace

bool wasRekeyed(const vault::Vault &vault) {
    const auto retired = vault::retiredVaults(vault);
    return !retired || !retired->empty();
}

bool holdsOldCopies(const vault::Vault &vault, const QString &folder) {
    const auto old = oldCopies(vault, folder);
    return old && !old->empty();
}

bool holdsNewerCopies(const vault::Vault &vault, const QString &folder) {
    const auto old = oldCopies(vault, folder);
    return old && std::ranges::any_of(*old, &OldCopies::newer);
}

Result<int> retireAt(const vault::Vault &vault, const QString &folder) {
    const auto old = oldCopies(vault, folder);
    if (!old)
        return old.fault();
    int destroyed = 0;
    std::optional<Fault> first;
    for (const auto &each : *old) {
        const auto gone = destroy(vault.inside().machine, each);
        destroyed += gone && !each.newer ? 1 : 0;
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
