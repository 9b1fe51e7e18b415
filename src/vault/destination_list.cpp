#include "vault/destination_list.h"

#include "storage/atomic_file.h"
#include "storage/file.h"
#include "vault/inside.h"

#include <algorithm>

namespace aparte::vault {

namespace {

constexpr std::size_t largest = std::size_t{4} * 1024 * 1024;

crypto::DestinationsKey keyOf(const Vault &vault) {
    return crypto::deriveKey<crypto::DestinationsKey>(vault.inside().keys.root());
}

std::string pathOf(const Machine &machine, const VaultId &vault) {
    return machine.stateFolder + "/" + hex(vault) + ".destinations";
}

} // namespace

Result<std::vector<KnownDestination>> keptDestinations(const Machine &machine, const VaultId &vault,
                                                       const crypto::RootKey &root) {
    const auto path = pathOf(machine, vault);
    if (!storage::exists(*machine.disk, path))
        return std::vector<KnownDestination>();
    const auto bytes = storage::readWhole(*machine.disk, path, largest);
    if (!bytes)
        return bytes.fault();
    return crypto::decodeDestinations(*bytes, vault, crypto::deriveKey<crypto::DestinationsKey>(root));
}

std::string DestinationList::path() const {
    return pathOf(m_vault->inside().machine, m_vault->id());
}

DestinationList DestinationList::open(Vault &vault) {
    DestinationList list(vault);
    auto known = keptDestinations(vault.inside().machine, vault.id(), vault.inside().keys.root());
    if (known) {
        list.m_all = std::move(*known);
        return list;
    }
    list.m_tooNew = known.fault().kind == Fault::Kind::TooNew;
    list.m_damaged = known.fault().kind == Fault::Kind::Damaged;
    if (const auto path = list.path(); list.m_damaged)
        vault.inside().machine.disk->rename(path.c_str(), (path + ".damaged").c_str());
    return list;
}

KnownDestination *DestinationList::find(const QString &folder) {
    const auto found = std::ranges::find(m_all, folder.toStdString(), &KnownDestination::folder);
    return found == m_all.end() ? nullptr : &*found;
}

Result<void> DestinationList::save() const {
    if (m_tooNew)
        return fault(Fault::Kind::TooNew, "destinations.version");
    const auto &machine = m_vault->inside().machine;
    auto bytes = crypto::encodeDestinations(m_all, m_vault->id(), keyOf(*m_vault), *machine.random);
    if (!bytes)
        return bytes.fault();
    if (auto made = makeFolders(*machine.disk, machine.stateFolder); !made)
        return made;
    return storage::writeAtomically(*machine.disk, path(), *bytes);
}

} // namespace aparte::vault
