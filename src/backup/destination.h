// A folder that copies go to: a USB disk, a network share, a folder that Nextcloud or Syncthing carries. What lies
// there (design/vault.md, Files):
//
//   FOLDER/ID/keys                        one current copy, overwritten in place, never dated copies
//   FOLDER/ID/journal-SEQ-YYYYMMDD.db     generations: immutable, useless without keys
//   FOLDER/ID/journal-....db.part         being copied, or copied while locked and not yet verified
//
// ID is the vault's id in 32 hexadecimal digits; SEQ its sequence number, in 20 decimal digits.
#pragma once

#include "crypto/result.h"
#include "vault/record.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace aparte::backup {

struct Generation {
    QString path;
    std::uint64_t sequence = 0;
    QDate day; // from its name
    qint64 bytes = 0;
    bool verified = false; // this machine opened it and checked its manifest; always false for what another one made
};

// What is known of one destination, sealed in the state folder, and what was found there now.
struct Destination {
    QString folder;         // as the coach chose it, absolute
    bool reachable = false; // false: unplugged, not mounted; nothing else is known of it now
    std::optional<Generation> lastVerified;
    QDateTime verifiedAt;                // invalid: never
    std::vector<Generation> generations; // newest first, those that are there now
    // It still holds the key of somebody erased, or a slot that an old passphrase opens: its `keys` is behind.
    std::optional<QDate> owesSince;
    bool owesErasure = false;     // otherwise: a changed passphrase or code
    std::optional<Fault> trouble; // what went wrong there last: full, read-only, rolled back, another machine's
    QString syncedBy; // "Nextcloud", "Syncthing", "Dropbox", ...: empty when nothing of the kind was noticed
};

} // namespace aparte::backup
