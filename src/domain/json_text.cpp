#include "domain/json_text.h"

namespace aparte::domain {

namespace {

// A text's opening quote and the character; behind any other quote it is no JSON, with or without the escape.
const QByteArray atStart = QByteArrayLiteral("\"\xEF\xBB\xBF");
const QByteArray escaped = QByteArrayLiteral("\"\\ufeff");

} // namespace

QJsonDocument parseJson(const QByteArray &json, QJsonParseError *error) {
    if (!json.contains(atStart))
        return QJsonDocument::fromJson(json, error);
    auto document = QJsonDocument::fromJson(QByteArray(json).replace(atStart, escaped), error);
    if (document.isNull() && error)
        return QJsonDocument::fromJson(json, error); // the same fault, at its place in what was given
    return document;
}

} // namespace aparte::domain
