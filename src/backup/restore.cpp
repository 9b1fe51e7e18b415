#include "backup/restore.h"

namespace aparte::backup {

Result<std::vector<Source>> sourcesIn(const QString & /*folder*/) {
    return fault(Fault::Kind::Cancelled, "cancelled");
}

Result<Restored> restoreNew(const Wanted & /*wanted*/, const QString & /*folder*/,
                            const vault::Passphrase & /*passphrase*/, const vault::Surroundings & /*surroundings*/,
                            const vault::Progress & /*progress*/) {
    return fault(Fault::Kind::Cancelled, "cancelled");
}

Result<Restored> restoreNewWithCode(const Wanted & /*wanted*/, const QString & /*folder*/,
                                    const crypto::SecretBytes & /*code*/, const vault::Surroundings & /*surroundings*/,
                                    const vault::Progress & /*progress*/) {
    return fault(Fault::Kind::Cancelled, "cancelled");
}

Result<std::unique_ptr<Beside>> Beside::stage(vault::Vault & /*live*/, const Wanted & /*wanted*/,
                                              const vault::Surroundings & /*surroundings*/,
                                              const vault::Progress & /*progress*/) {
    return fault(Fault::Kind::Cancelled, "cancelled");
}

Beside::~Beside() = default;

Result<void> Beside::exchange(vault::Vault & /*live*/, std::unique_ptr<Beside> /*copy*/) {
    return fault(Fault::Kind::Cancelled, "cancelled");
}

} // namespace aparte::backup
