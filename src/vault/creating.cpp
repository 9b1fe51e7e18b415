#include "vault/inside.h"
#include "vault/workshop.h"

namespace aparte::vault {

Result<Vault::Created> Vault::create(const QString &folder, const Passphrase &passphrase,
                                     const Surroundings &surroundings) {
    if (passphrase.empty())
        return fault(Fault::Kind::WrongUse, "passphrase.empty");
    if (isTaken(folder))
        return fault(Fault::Kind::WrongUse, "vault.exists");
    const auto machine = Machine::from(surroundings);
    const auto place = placeOf(folder);
    if (place.empty())
        return fault(Fault::Kind::NotFound, "folder.above");
    auto workshop = Workshop::open(machine, place, ".new", Workshop::Keys::OfNobody);
    if (!workshop)
        return workshop.fault();
    VaultId id;
    machine.random->fill(id.bytes);
    const auto code = crypto::RecoveryCode::create(*machine.random);
    auto keys = KeyStore::create(machine, workshop->folder() + "/keys", id, passphrase, code);
    if (!keys)
        return keys.fault();
    if (auto made = makeDatabase(machine, workshop->folder(), *keys); !made)
        return made.fault();
    if (auto kept = storage::Reserve(*machine.disk, workshop->folder()).create(*machine.random); !kept)
        return kept.fault();
    if (auto moved = workshop->moveTo(place); !moved)
        return moved.fault();
    auto vault = Inside::open(machine, place, std::move(*keys), Rollback::Ask);
    if (!vault)
        return vault.fault();
    return Created{std::move(*vault), code.printed()};
}

} // namespace aparte::vault
