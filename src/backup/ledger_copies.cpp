#include "backup/ledger_copies.h"

#include "backup/place.h"
#include "vault/inside.h"
#include "vault/ledger_copy.h"

namespace aparte::backup {

namespace {

std::vector<std::string> reachableFolders(const vault::Vault &vault) {
    const auto &inside = vault.inside();
    std::vector<std::string> folders;
    const auto destinations = vault::keptDestinations(inside.machine, inside.keys.vault(), inside.keys.root());
    if (!destinations)
        return folders;
    for (const Known &known : *destinations)
        if (auto own = Place(vault, known).own(false))
            folders.push_back(std::move(*own));
    return folders;
}

} // namespace

std::vector<QByteArray> ledgersAtDestinations(const vault::Vault &vault) {
    const auto &inside = vault.inside();
    std::vector<QByteArray> chains;
    for (const auto &folder : reachableFolders(vault))
        if (auto chain = vault::ledgerBeside(inside.machine, inside.keys.vault(), inside.keys.root(), folder);
            !chain.isEmpty())
            chains.push_back(std::move(chain));
    return chains;
}

void offerLedgerToDestinations(vault::Vault &vault) {
    for (const auto &folder : reachableFolders(vault))
        static_cast<void>(vault::offerLedger(vault, folder));
}

} // namespace aparte::backup
