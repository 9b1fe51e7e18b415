// From keys on a keyboard to a secret. The typed QString cannot be wiped reliably (Qt shares it); the wiping heap and
// the fresh process at lock are what removes it (design/vault.md, Locking). Nothing keeps it after this call.
#pragma once

#include "crypto/result.h"
#include "crypto/secret.h"

#include <QString>

namespace aparte::journal {

using crypto::Passphrase;
using crypto::SecretBytes;

Passphrase passphraseFrom(const QString &typed); // NFKC, UTF-8
// From bytes read off a terminal or a descriptor. WrongUse passphrase.utf8, passphrase.empty.
Result<Passphrase> passphraseFrom(const SecretBytes &typed);
// One that is about to be set. WrongUse passphrase.blank: nothing but spaces. A weak one is said, and taken.
Result<void> checkNew(const Passphrase &passphrase);
int passphraseStrength(const Passphrase &passphrase);
QString inWriting(const SecretBytes &recoveryCode); // to be shown once and copied by hand
int passphraseStrength(const QString &typed);       // 0 (guessed at once) to 4 (zxcvbn's score)

} // namespace aparte::journal
