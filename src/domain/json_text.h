// QJsonDocument, without its one loss: in a text or a name that begins with U+FEFF, written as it is, it takes that
// character for a byte order mark and drops it. Everything of ours that is JSON is parsed through here.
#pragma once

#include <QJsonDocument>

namespace aparte::domain {

// As QJsonDocument::fromJson, and `error` speaks of these bytes.
QJsonDocument parseJson(const QByteArray &json, QJsonParseError *error = nullptr);

} // namespace aparte::domain
