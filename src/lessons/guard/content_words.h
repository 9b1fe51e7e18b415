// Words of notes and lessons as layers 6 and 7 compare them: folded, without their endings, each only as a keyed sum,
// so that nothing that is kept says a word of anybody's.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace aparte::lessons::guard {

using Sum = std::uint64_t;

struct SummedWord {
    Sum sum = 0;
    std::size_t start = 0, end = 0; // bytes
    bool content = false;           // says something: not "de", not "with"
};

// Articles that lost their vowel (l', d', qu') are part of the word that follows.
std::vector<SummedWord> summedWords(std::string_view utf8, Sum key);

Sum joined(const SummedWord *words, std::size_t count); // of words in a row

} // namespace aparte::lessons::guard
