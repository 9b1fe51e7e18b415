// The bytes of a text that a needle stops at: its anchor beside its neighbour, and every byte that starts a code point
// of several bytes. Sixteen bytes at a time where the processor can.
#pragma once

#include <cstddef>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace aparte::journal {

// An ASCII character to look for, in lower case, with the bit in which both cases differ (0 for what is no letter).
struct AsciiLetter {
    char byte = 0;
    char caseBit = 0;

    static AsciiLetter of(char byte) { return {byte, static_cast<char>(byte >= 'a' && byte <= 'z' ? 0x20 : 0)}; }
    bool is(char other) const { return static_cast<char>(other | caseBit) == byte; }
};

struct Anchor {
    AsciiLetter letter;
    // What stands right after it (step 1) or before it (step -1), when that is ASCII too; step 0: nothing is known of
    // it.
    AsciiLetter neighbour;
    int step = 0;
};

inline bool isLead(char byte) {
    return static_cast<unsigned char>(byte) >= 0xC0;
}

namespace detail {
#if defined(__SSE2__)
inline __m128i equal(__m128i block, AsciiLetter letter) {
    return _mm_cmpeq_epi8(_mm_or_si128(block, _mm_set1_epi8(letter.caseBit)), _mm_set1_epi8(letter.byte));
}

// One bit for each of the sixteen bytes at `at`. Whatever is not ASCII may be the neighbour: it is not decoded here.
inline unsigned placesIn(const char *at, const Anchor &anchor) {
    const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
    const __m128i beside = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at + anchor.step));
    const __m128i lead = _mm_set1_epi8(static_cast<char>(0xC0));
    const auto leads = static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_max_epu8(block, lead), block)));
    const auto anchors = static_cast<unsigned>(_mm_movemask_epi8(equal(block, anchor.letter)));
    if (anchor.step == 0)
        return anchors | leads;
    const auto neighbours =
        static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(equal(beside, anchor.neighbour), beside)));
    return (anchors & neighbours) | leads;
}
#endif
} // namespace detail

// `visit(const char *)` returns false to stop; some places it gets are none.
template<class Visit>
void forEachPlace(std::string_view text, const Anchor &anchor, const Visit &visit) {
    const char *at = text.data(), *end = at + text.size();
    const auto visitOne = [&](const char *place) {
        return !(anchor.letter.is(*place) || isLead(*place)) || visit(place);
    };
#if defined(__SSE2__)
    if (at < end && !visitOne(at++)) // so that the byte before a block is always there
        return;
    for (; end - at >= 17; at += 16)
        for (unsigned places = detail::placesIn(at, anchor); places; places &= places - 1)
            if (!visit(at + __builtin_ctz(places)))
                return;
#endif
    for (; at < end; ++at)
        if (!visitOne(at))
            return;
}

} // namespace aparte::journal
