// The list of destinations as this machine keeps it, sealed, in the state folder (crypto/destinations_file.h).
#pragma once

#include "crypto/destinations_file.h"
#include "vault/machine.h"

#include <QString>

#include <vector>

namespace aparte::vault {

using crypto::KnownDestination;
using crypto::KnownGeneration;

// As this machine keeps it, for whoever has the root key without an open vault. Nothing kept: none.
Result<std::vector<KnownDestination>> keptDestinations(const Machine &machine, const VaultId &vault,
                                                       const crypto::RootKey &root);

class DestinationList {
public:
    // One that does not open is put aside as ID.destinations.damaged and begun again; one of a later version is left
    // alone, and nothing is saved over it.
    static DestinationList open(Vault &vault);

    bool damaged() const { return m_damaged; }
    std::vector<KnownDestination> &all() { return m_all; }
    const std::vector<KnownDestination> &all() const { return m_all; }
    KnownDestination *find(const QString &folder); // null: not one of them

    // NoRoom, NotWritable: what was saved before stays. WrongUse destinations.room.
    Result<void> save() const;

private:
    explicit DestinationList(Vault &vault) : m_vault(&vault) {}
    std::string path() const;

    Vault *m_vault;
    std::vector<KnownDestination> m_all;
    bool m_damaged = false, m_tooNew = false;
};

} // namespace aparte::vault
