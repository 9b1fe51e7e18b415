// The list of destinations as this machine keeps it, sealed, in the state folder (crypto/destinations_file.h).
#pragma once

#include "crypto/destinations_file.h"
#include "vault/vault.h"

#include <QString>

#include <vector>

namespace aparte::backup {

using Known = crypto::KnownDestination;

class DestinationList {
public:
    // One that does not open is put aside as ID.destinations.damaged and begun again; one of a later version is left
    // alone, and nothing is saved over it.
    static DestinationList open(vault::Vault &vault);

    bool damaged() const { return m_damaged; }
    std::vector<Known> &all() { return m_all; }
    const std::vector<Known> &all() const { return m_all; }
    Known *find(const QString &folder); // null: not one of them

    // NoRoom, NotWritable: what was saved before stays. WrongUse destinations.room.
    Result<void> save() const;

private:
    explicit DestinationList(vault::Vault &vault) : m_vault(&vault) {}
    std::string path() const;

    vault::Vault *m_vault;
    std::vector<Known> m_all;
    bool m_damaged = false, m_tooNew = false;
};

} // namespace aparte::backup
