// What a JSON value says, whatever way it was written: an absent field, null, an empty text and an empty list are the
// same (design/interchange.md), and so two files may say one thing in other bytes.
#pragma once

#include <QJsonValue>

namespace aparte::domain {

// Written, but with nothing in it: what an absent field means too. An object is no such thing: a contract without a
// word is one.
bool saysNothing(const QJsonValue &value);

QJsonValue meaning(
    const QJsonValue &value); // without the fields that say nothing, empty objects included; items of lists are kept

} // namespace aparte::domain
