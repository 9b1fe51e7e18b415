// What can go wrong, named once for the whole program. A Fault carries what happened and where, never a sentence and
// never a secret: the sentence for a person is made in src/journal/words.cpp, in both languages.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

namespace aparte {

struct Fault {
    enum class Kind {
        WrongUse,       // the request itself makes no sense (unknown id, wrong type in a bundle, empty passphrase)
        CouldNotOpen,   // this passphrase or recovery code opens nothing here
        Damaged,        // bytes are not what was written: authentication, checksum, size or layout
        ChangedOutside, // authentic, but not what this machine saw last (rollback, a page put back, another root)
        TooOld,         // a format or library this program no longer reads
        TooNew,         // written by a later version: nothing was read
        TooCostly,      // the file asks for more work or memory than a hostile file may
        Busy,           // open elsewhere
        NoRoom,         // disk full, even with the reserve given up
        NotWritable,    // read-only place, permissions, or writing stopped after a failed fsync
        Refused,        // a rule of the domain says no (consent, anonymity, an erased person)
        NotFound,       // no such file or vault
        Cancelled,      // the person stopped it
        Failed,         // anything else the system answered
    };

    Kind kind = Kind::Failed;
    std::string
        code; // short and stable, in the words of the format: "keys.both-copies", "bundle.type", "passphrase.empty"
    std::string where;     // a place inside a file (JSON pointer, byte offset, table), or a file name
    std::int64_t have = 0; // numbers the sentence needs: what was found ...
    std::int64_t need = 0; // ... and what would have been right
};

inline Fault fault(Fault::Kind kind, std::string code, std::string where = {}, std::int64_t have = 0,
                   std::int64_t need = 0) {
    return {kind, std::move(code), std::move(where), have, need};
}

} // namespace aparte
