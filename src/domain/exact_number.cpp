#include "domain/exact_number.h"

#include <QByteArray>
#include <QLocale>

#include <algorithm>
#include <charconv>

namespace aparte::domain {

namespace {

// Digits without zeros at either end, and the power of ten of the last one: two spellings of one number are equal here.
struct Decimal {
    QByteArray digits;
    qint64 power = 0;
    bool operator==(const Decimal &) const = default;
};

Decimal decimalOf(QByteArrayView number) {
    Decimal decimal;
    const qsizetype exponentAt = std::max(number.indexOf('e'), number.indexOf('E'));
    const QByteArrayView mantissa = exponentAt < 0 ? number : number.first(exponentAt);
    if (exponentAt >= 0)
        decimal.power = number.sliced(exponentAt + 1).toByteArray().toLongLong();
    bool fraction = false;
    for (const char each : mantissa) {
        fraction = fraction || each == '.';
        if (each < '0' || each > '9' || (each == '0' && decimal.digits.isEmpty() && !fraction))
            continue;
        decimal.digits += each;
        decimal.power -= fraction;
    }
    const auto notZero = [](char digit) { return digit != '0'; };
    const auto first = std::ranges::find_if(decimal.digits, notZero);
    decimal.digits.remove(0, first - decimal.digits.begin());
    for (; decimal.digits.endsWith('0'); decimal.digits.chop(1))
        ++decimal.power;
    return decimal.digits.isEmpty() ? Decimal() : decimal;
}

constexpr qsizetype alwaysExact = 15; // characters: no double loses a digit of so few
constexpr qsizetype longest = 1100;   // a double has 1,075 digits at most

} // namespace

bool survivesReading(QByteArrayView number) {
    if (number.size() <= alwaysExact && !number.contains('e') && !number.contains('E'))
        return true;
    if (number.size() > longest)
        return false;
    const char *const end = number.data() + number.size();
    qint64 whole = 0;
    if (const auto read = std::from_chars(number.data(), end, whole); read.ec == std::errc() && read.ptr == end)
        return true;
    double near = 0;
    const auto read = std::from_chars(number.data(), end, near);
    if (read.ec == std::errc::result_out_of_range)
        return false;
    if (read.ec != std::errc() || read.ptr != end)
        return true;
    return decimalOf(number) == decimalOf(QByteArray::number(near, 'g', QLocale::FloatingPointShortest));
}

} // namespace aparte::domain
