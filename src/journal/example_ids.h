// The example under ids of its own for each opening: an erased person's id never comes back, and ids like "t1" may be
// somebody else's already.
#pragma once

#include "domain/bundle.h"

namespace aparte::journal {

QString freshExamplePrefix();                                         // "exemple-" and eight random digits
QString withoutExamplePrefix(const QString &id);                      // the id in the file; empty for no such id
domain::Bundle renamed(domain::Bundle bundle, const QString &prefix); // every id and every reference to one

} // namespace aparte::journal
