// Project Wycheproof's vectors, read from the folder beside the checkout (data only, never copied into the tree).
#pragma once

#include <QJsonObject>
#include <QList>

namespace aparte::crypto::test {

bool wycheproofIsThere();
// Every test of a file, with the sizes of its group ("ivSize", "tagSize", in bits) put into it; empty when the file is
// missing.
QList<QJsonObject> wycheproof(const char *file);

} // namespace aparte::crypto::test
