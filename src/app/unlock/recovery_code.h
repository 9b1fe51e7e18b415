// A recovery code on its way to paper and back.
#pragma once

#include "journal/passphrase.h"

#include <QStringList>

namespace aparte::app {

QStringList groupsOf(const journal::SecretBytes &code); // as they are copied by hand; the screen has to show them
bool sameCode(const QString &typed,
              const journal::SecretBytes &code); // spaces, dashes, case, O for 0, I or L for 1: all the same

} // namespace aparte::app
