// Each refusal of the release engine as one true sentence in both languages, for the coach's screen and never for a
// file: a refusal that is read beside the report would undo the single label.
#pragma once

#include "lessons/release.h"

#include <QString>

namespace aparte::journal {

struct RefusalSentence {
    QString code, fr, en;
};

RefusalSentence inWords(const lessons::Refusal &refusal);

} // namespace aparte::journal
