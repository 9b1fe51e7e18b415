// Folding as searching needs it (domain/folding.h says what it is): a code point at a time, over UTF-8 as it lies.
#pragma once

#include "domain/folding.h"

#include <string_view>

namespace aparte::journal {

using domain::folded; // by definition, slowly

// The same for one code point at a time, as UTF-8, from tables that folded() makes the first time a page of 256 code
// points is met. The tables are constants of Unicode, made late: every thread shares them.
struct FoldedPoint {
    std::string_view text;
    std::size_t length; // bytes that were folded
};
FoldedPoint foldedAt(const char *text, const char *end);       // a byte that starts no code point is taken alone
FoldedPoint foldedBefore(const char *text, const char *start); // the code point that ends there
std::string_view folded(char32_t codePoint);

} // namespace aparte::journal
