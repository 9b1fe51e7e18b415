// Each reason code of the guard in one sentence, French and English, with what to do: the one table. A sentence repeats
// no word of the lesson and no name; the mark shows where.
#pragma once

#include <span>
#include <string_view>

namespace aparte::lessons::guard {

struct ReasonWords {
    std::string_view code;
    const char *fr, *en;
};

std::span<const ReasonWords> reasonWords();
const ReasonWords &wordsOf(std::string_view code); // of a code that has none: the first row

} // namespace aparte::lessons::guard
