// Whether a number as a file writes it comes out again as the same number: a whole one of 64 bits, or a decimal
// fraction that a double gives back digit for digit. What would quietly lose digits is better refused with its place.
#pragma once

#include <QByteArrayView>

namespace aparte::domain {

bool survivesReading(QByteArrayView number); // true for what is no number: the parser says so better

} // namespace aparte::domain
