// Words that carry no content, in both languages, folded: they make no run of words somebody's own.
#pragma once

#include "lessons/guard/finding.h"

#include <QStringView>

namespace aparte::lessons::guard {

bool isFunctionWord(QStringView folded);

// The French dictionary has no word for these letters; with an apostrophe they are articles and pronouns.
bool isElision(QStringView folded);

// By the small words of both languages; French unless English has more of them.
Language languageOf(const QString &text, Language otherwise = Language::French); // otherwise: where no word tells

} // namespace aparte::lessons::guard
