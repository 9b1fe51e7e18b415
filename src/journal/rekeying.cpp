#include "journal/journal.h"

namespace aparte::journal {

Result<SecretBytes> Journal::rekey(const Passphrase & /*current*/, const Passphrase & /*next*/,
                                   const Progress & /*progress*/) {
    return fault(Fault::Kind::Cancelled, "cancelled");
}

} // namespace aparte::journal
