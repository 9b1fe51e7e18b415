// One code point in canonical form: without case, accents and compatibility forms (domain/folding.h), look-alike
// letters of other alphabets as the Latin letter they pass for, and nothing at all for what no reader sees.
#pragma once

#include <string_view>

namespace aparte::lessons::guard {

enum class PointKind {
    Letter,
    Digit,
    Invisible,
    Separator
}; // an accent on its own is invisible: it joins what it is on

struct CanonicalPoint {
    std::u16string_view text; // empty when invisible; of a separator: a space, -, ', " or the character itself
    PointKind kind = PointKind::Separator;
    bool lookAlike = false; // a letter of another alphabet
};

// From tables made the first time one is asked for; they are constants of Unicode, shared by every thread.
CanonicalPoint canonical(char32_t point);

// The code point at `at`, which moves behind it; a byte that starts none is U+FFFD.
char32_t nextPoint(std::string_view utf8, std::size_t &at);

} // namespace aparte::lessons::guard
