// What QJsonDocument does not refuse, refused before it builds anything: a text too long, nesting too deep, one name
// twice in an object (Qt keeps the last and loses the first without a word), a number that would lose digits, bytes
// that are not UTF-8, half of a surrogate pair. One pass, no recursion, no copy of the text, so that a hostile file
// costs a reading of it and no more. Syntax is left to QJsonDocument.
#pragma once

#include "crypto/result.h"

#include <QByteArrayView>

namespace aparte::domain {

inline constexpr qsizetype longestText = 16 << 20; // bytes of UTF-8 in one text
inline constexpr qsizetype longestFile = 512 << 20;
inline constexpr qsizetype deepestNesting = 64;

// WrongUse: bundle.file-too-large, bundle.too-large, bundle.too-deep, bundle.field-twice, bundle.number (where: JSON
// pointer), bundle.utf8 (have: byte offset).
Result<void> scanJson(QByteArrayView json);

} // namespace aparte::domain
