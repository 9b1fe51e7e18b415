// When two texts are the same for somebody who searches: one definition, used for needles, notes and tests alike.
//
// A text is folded one code point at a time, and each on its own: compatibility decomposition (NFKD), marks dropped,
// case folded, then what is left of ligatures and apostrophes spelt out (oe, ae, ss, '). Since every mark is dropped,
// the canonical order of marks cannot matter, and folding the whole text at once gives the same: "É" typed as one
// letter or as two, "ﬁ" and "fi", "Œuvre" and "oeuvre" are equal.
#pragma once

#include <QString>

#include <string_view>

namespace aparte::journal {

// By definition, slowly.
QString folded(const QString &text);

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
