// A record as the vault hands it out: opened, with its place. Payloads are CBOR maps with integer keys (vault/codec.h).
#pragma once

#include "crypto/bytes.h"

#include <QByteArray>

namespace aparte::vault {

using crypto::PersonId;
using crypto::RecordId;
using crypto::VaultId;

// Numbers are part of format 1. Below 64: under the key of the person concerned; from 64 on: under the journal key, and
// holding no person's name, words or id.
enum class Kind : std::uint16_t {
    Summary = 1, // what lists and Today need of one person; exactly one each
    Beneficiary = 2,
    Mission = 3,
    Session = 4,
    Exchange = 5,
    Consent = 6,
    Draft = 7,         // text not yet saved, one for each note being written
    Version = 8,       // an earlier state of a session
    LessonSupport = 9, // that this person stands behind a lesson
    MemberToken = 10,  // this person's random token in the report ledger
    Disclosure = 11,   // what left that identifies them, and by which consent
    Spelling = 12,     // words the spelling was taught while writing about them
    Organisation = 64,
    Theme = 65,
    Lesson = 66,
    Practice = 67,
    LedgerEntry = 68,
    LedgerKey = 69, // ranks who is held out; never leaves
    Setting = 70,
    Register = 71,  // exports made, and other lines that name nobody
    Unknown = 72,   // top-level parts of a bundle that this version does not know
    Framework = 73, // the coach's own, or a shipped one as they edited it
    Coach = 74,     // what the coach says of themselves; one
};

struct Record {
    RecordId id;
    PersonId owner; // null: nobody's, under the journal key
    Kind kind{};
    std::uint64_t revision = 0; // 1 when first written, one more at each write
    QByteArray payload;
};

} // namespace aparte::vault
