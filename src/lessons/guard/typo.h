// How many slips of a hand lie between two words: a letter more, less or other, or two that changed places.
#pragma once

#include <QStringView>

namespace aparte::lessons::guard {

// Which of a to z: a slip changes two of them at most, which spares most comparisons.
inline unsigned lettersOf(QStringView text) {
    unsigned letters = 0;
    for (const QChar unit : text)
        if (unit >= u'a' && unit <= u'z')
            letters |= 1U << (unit.unicode() - u'a');
    return letters;
}

bool isWithin(int slips, QStringView one, QStringView other);

// From how many letters a name is found in spite of slips: shorter ones are too near to everything.
constexpr int slipsAllowed(qsizetype letters) {
    return letters < 5 ? 0 : letters < 9 ? 1 : 2;
}

} // namespace aparte::lessons::guard
