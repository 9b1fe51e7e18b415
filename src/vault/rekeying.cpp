#include "vault/rekeying.h"

namespace aparte::vault {

Result<Rekeyed> rekey(std::unique_ptr<Vault> & /*vault*/, const Passphrase & /*current*/, const Passphrase & /*next*/,
                      const Surroundings & /*surroundings*/, const Progress & /*progress*/) {
    return fault(Fault::Kind::Cancelled, "cancelled");
}

} // namespace aparte::vault
