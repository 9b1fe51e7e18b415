// Bytes that somebody hands us through a descriptor.
#pragma once

#include "journal/passphrase.h"

#include <QByteArray>

namespace aparte::cli {

// The next bytes, 0 at the end. Cancelled; Failed input.unreadable.
Result<std::size_t> readSome(int descriptor, void *into, std::size_t size);

// One line, straight into guarded memory and never a byte beyond it: what follows is somebody else's (the next secret,
// or the note's text). Without its line end, \n or \r\n. WrongUse passphrase.no-line, passphrase.too-long.
Result<journal::SecretBytes> readSecretLine(int descriptor);

// Everything up to the end. WrongUse note.too-large, note.utf8 (have: the byte).
Result<QString> readText(int descriptor);

} // namespace aparte::cli
