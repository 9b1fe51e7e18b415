// Words that nearly every lesson is made of and that stand one letter from a name: "clair" from Claire, "matin" from
// Martin, "mairie" from Marie. Written small, they are meant as they stand; a slip of the hand in a name that gives
// just one of them is accepted (docs/decisions.md).
#pragma once

#include <QStringView>

namespace aparte::lessons::guard {

bool isEverydayWord(QStringView folded);

} // namespace aparte::lessons::guard
