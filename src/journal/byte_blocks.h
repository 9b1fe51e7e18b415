// The bytes of a text that a needle stops at: its anchor beside its neighbour, and every byte that starts a code point
// of several bytes, unless nothing that starts so can hold the anchor. Sixteen bytes at a time where the processor can.
#pragma once

#include <array>
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
    // Leads after which the anchor cannot hide (every thirtieth byte of a French text is C3), and the neighbour that
    // stands right after it. 0: none.
    std::array<char, 2> quietLeads{}, quietBeside{};
};

inline bool isLead(char byte) {
    return static_cast<unsigned char>(byte) >= 0xC0;
}

namespace detail {
#if defined(__SSE2__)
// The anchor once in every byte of a register: made before the loop, which does little else.
class Blocks {
public:
    explicit Blocks(const Anchor &anchor)
        : m_letter(anchor.letter), m_neighbour(anchor.neighbour), m_lead(_mm_set1_epi8(static_cast<char>(0xC0))),
          m_quiet(anchor.quietLeads), m_quietBeside(anchor.quietBeside),
          m_anyNeighbour(_mm_set1_epi8(anchor.step == 0 ? -1 : 0)), m_step(anchor.step) {}

    // One bit for each of the sixteen bytes at `at`. Whatever is not ASCII may be the neighbour: it is not decoded
    // here, and its own sign bit says so.
    unsigned placesIn(const char *at) const {
        const __m128i block = load(at), beside = load(at + m_step);
        const __m128i neighbours = _mm_or_si128(
            _mm_or_si128(m_neighbour.in(beside), _mm_andnot_si128(m_quietBeside.in(beside), beside)), m_anyNeighbour);
        const __m128i leads = _mm_andnot_si128(m_quiet.in(block), _mm_cmpeq_epi8(_mm_max_epu8(block, m_lead), block));
        const __m128i places = _mm_or_si128(_mm_and_si128(m_letter.in(block), neighbours), leads);
        return static_cast<unsigned>(_mm_movemask_epi8(places));
    }

private:
    struct Letter {
        __m128i byte, caseBit;
        explicit Letter(AsciiLetter letter)
            : byte(_mm_set1_epi8(letter.byte)), caseBit(_mm_set1_epi8(letter.caseBit)) {}
        __m128i in(__m128i block) const { return _mm_cmpeq_epi8(_mm_or_si128(block, caseBit), byte); }
    };
    struct Either {
        __m128i one, other;
        explicit Either(std::array<char, 2> bytes) : one(_mm_set1_epi8(bytes[0])), other(_mm_set1_epi8(bytes[1])) {}
        __m128i in(__m128i block) const {
            return _mm_or_si128(_mm_cmpeq_epi8(block, one), _mm_cmpeq_epi8(block, other));
        }
    };
    static __m128i load(const char *at) { return _mm_loadu_si128(reinterpret_cast<const __m128i *>(at)); }

    Letter m_letter, m_neighbour;
    __m128i m_lead;
    Either m_quiet, m_quietBeside;
    __m128i m_anyNeighbour;
    int m_step;
};
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
    const detail::Blocks blocks(anchor);
    for (; end - at >= 17; at += 16)
        for (unsigned places = blocks.placesIn(at); places; places &= places - 1)
            if (!visit(at + __builtin_ctz(places)))
                return;
#endif
    for (; at < end; ++at)
        if (!visitOne(at))
            return;
}

} // namespace aparte::journal
