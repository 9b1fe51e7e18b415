// The sums that tell a number from a row of digits, so that an ordinary figure stops no lesson.
#pragma once

#include <QString>

namespace aparte::lessons::guard {

// 15 characters, digits but for 2a and 2b (Corsica), without spaces: sex, year, month, place, order, key modulo 97.
bool isNir(QStringView text);
bool isSiren(QStringView digits); // 9 digits, Luhn
bool isSiret(QStringView digits); // 14 digits, Luhn; La Poste's: the sum of the digits is a multiple of 5
bool isIban(QStringView text);    // letters and digits without spaces: its country's length, modulo 97 (ISO 13616)

// How long an IBAN of this country is; 0: no country that has them.
int ibanLength(QStringView country);

} // namespace aparte::lessons::guard
