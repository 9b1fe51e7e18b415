// JSON values as CBOR and back, without loss: fields of a bundle that this version does not know, and small records of
// a use case's own. Maps have text keys in ascending order (shorter first, then by bytes: the order of their
// encodings).
#pragma once

#include "vault/cbor_cursor.h"
#include "vault/cbor_writer.h"

#include <QJsonArray>
#include <QJsonObject>

namespace aparte::vault {

void writeJson(CborWriter &writer, const QJsonValue &value);

// Nothing when it is not exactly what writeJson writes, or more than 1,100 deep (QJsonDocument itself stops at 1,024).
std::optional<QJsonValue> readJson(CborCursor &cursor, int depth = 0);

} // namespace aparte::vault
