// How many slips of a hand lie between two words: a letter more, less or other, or two that changed places.
#pragma once

#include <QStringView>

namespace aparte::lessons::guard {

bool isWithin(int slips, QStringView one, QStringView other);

// From how many letters a name is found in spite of slips: shorter ones are too near to everything.
constexpr int slipsAllowed(qsizetype letters) {
    return letters < 5 ? 0 : letters < 9 ? 1 : 2;
}

} // namespace aparte::lessons::guard
