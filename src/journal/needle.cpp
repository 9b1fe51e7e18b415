#include "journal/needle.h"

#include <limits>

namespace aparte::journal {

namespace {

// Roughly how often a character stands in French text, in ten-thousandths; what is not listed is rare.
int frequency(char byte) {
    struct Share {
        std::string_view characters;
        int each;
    };
    constexpr Share shares[] = {{" ", 1500},   {"e", 1300},   {"saitnrul", 600}, {"od", 450},           {"cpm", 250},
                                {"'.,v", 120}, {"qfbgh", 90}, {"jxy", 35},       {"zk0123456789-w", 15}};
    for (const Share &share : shares)
        if (share.characters.find(byte) != std::string_view::npos)
            return share.each;
    return 1;
}

bool isAscii(char byte) {
    return static_cast<unsigned char>(byte) < 0x80;
}

std::string_view codePointAt(std::string_view text, std::size_t at) {
    std::size_t end = at + 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        ++end;
    return text.substr(at, end - at);
}

constexpr int nothingKnown = 10000;

// Whether a code point of two bytes that starts so folds to something with `wanted` in it, or to nothing.
bool hiddenAfter(char lead, std::string_view wanted) {
    const auto first = (static_cast<char32_t>(lead) & 0x1F) << 6;
    for (char32_t point = first; point < first + 64; ++point)
        if (folded(point).empty() || folded(point).find(wanted) != std::string_view::npos)
            return true;
    return false;
}

std::array<char, 2> quietLeads(std::string_view wanted) {
    std::array leads{'\xC2', '\xC3'}; // « and é; œ and ’ are rare enough to be looked at
    for (char &lead : leads)
        if (hiddenAfter(lead, wanted))
            lead = '\0';
    return leads;
}

// The start of the text that folds to `wanted` and ends at `at`; null when it does not.
const char *matchedBackward(std::string_view wanted, const char *at, const char *start) {
    while (!wanted.empty()) {
        if (at == start)
            return nullptr;
        const FoldedPoint point = foldedBefore(at, start);
        at -= point.length;
        const std::size_t common = std::min(point.text.size(), wanted.size());
        if (point.text.substr(point.text.size() - common) != wanted.substr(wanted.size() - common))
            return nullptr;
        wanted.remove_suffix(common);
    }
    return at;
}

const char *matchedForward(std::string_view wanted, const char *at, const char *end) {
    while (!wanted.empty()) {
        if (at == end)
            return nullptr;
        const FoldedPoint point = foldedAt(at, end);
        at += point.length;
        const std::size_t common = std::min(point.text.size(), wanted.size());
        if (point.text.substr(0, common) != wanted.substr(0, common))
            return nullptr;
        wanted.remove_prefix(common);
    }
    return at;
}

// Marks that follow belong to the letter before them.
const char *withMarks(const char *at, const char *end) {
    while (at != end && isLead(*at)) {
        const FoldedPoint point = foldedAt(at, end);
        if (!point.text.empty())
            break;
        at += point.length;
    }
    return at;
}

} // namespace

std::optional<Needle> Needle::from(const QString &text) {
    std::string needle = folded(text).toStdString();
    if (needle.empty())
        return std::nullopt;
    return Needle(std::move(needle));
}

Needle::Needle(std::string folded) : m_needle(std::move(folded)) {
    chooseAnchor();
    findQuietLeads();
    markPlaces();
}

// How often what may be this neighbour is met, in ten-thousandths: accented letters count, unless they are seen to be
// none of it.
int Needle::shareBeside(std::size_t at, bool isAfter) const {
    constexpr int accented = 300;
    if (at >= m_needle.size() || !isAscii(m_needle[at]))
        return nothingKnown;
    const bool isSeen = isAfter && !hiddenAfter('\xC3', codePointAt(m_needle, at));
    return frequency(m_needle[at]) + (isSeen ? 0 : accented);
}

// The rarest pair of characters, or the rarest single one. Letters that an accented one hides (e in é) cost a look at
// every accented letter, which is dearer than any pair of letters is common.
void Needle::chooseAnchor() {
    constexpr int notAscii = 5000;
    constexpr int everyAccent = 3000000; // of 10,000 x 10,000
    int rarest = std::numeric_limits<int>::max();
    for (std::size_t at = 0; at < m_needle.size(); at += codePointAt(m_needle, at).size()) {
        const std::string_view point = codePointAt(m_needle, at);
        const bool ascii = isAscii(m_needle[at]);
        const int after = shareBeside(at + 1, true), before = shareBeside(at - 1, false); // before the first: none
        const int beside = std::min(after, before);
        const int rarity =
            (ascii ? frequency(m_needle[at]) : notAscii) * beside + (hiddenAfter('\xC3', point) ? everyAccent : 0);
        if (rarity >= rarest)
            continue;
        rarest = rarity;
        m_anchorAt = at;
        m_anchorText = point;
        m_anchor = {};
        if (!ascii)
            continue;
        m_anchor.letter = AsciiLetter::of(m_needle[at]);
        m_anchor.step = beside == nothingKnown ? 0 : after <= before ? 1 : -1;
        if (m_anchor.step != 0)
            m_anchor.neighbour = AsciiLetter::of(m_needle[after <= before ? at + 1 : at - 1]);
    }
}

void Needle::findQuietLeads() {
    m_anchor.quietLeads = quietLeads(m_anchorText);
    if (m_anchor.step == 1) // of what stands before, a last byte is seen: that says nothing
        m_anchor.quietBeside = quietLeads({&m_anchor.neighbour.byte, 1});
}

// Exact for what European text is made of (to U+07FF, and the punctuation and symbols from U+2000 on); everything else
// is looked at when it is met.
void Needle::markPlaces() {
    const auto holds = [this](char32_t first, char32_t count) {
        for (char32_t point = first; point < first + count; ++point)
            if (folded(point).find(m_anchorText) != std::string_view::npos)
                return true;
        return false;
    };
    for (std::size_t lead = 0; lead < 64; ++lead)
        for (std::size_t second = 0; second < 64; ++second) {
            const auto point = static_cast<char32_t>((lead << 6) | second);
            if (lead < 0x20)
                m_places[lead][second] = lead >= 2 && holds(point, 1);
            else if (lead == 0x22 && second < 12)
                m_places[lead][second] = holds(static_cast<char32_t>(0x2000 + (second << 6)), 64);
            else
                m_places[lead][second] = true;
        }
}

bool Needle::mayHoldAnchor(const char *at, const char *end) const {
    if (!isLead(*at) || end - at < 2)
        return true;
    return m_places[static_cast<unsigned char>(at[0]) & 0x3F][static_cast<unsigned char>(at[1]) & 0x3F];
}

std::optional<Needle::Match> Needle::matchAround(std::string_view text, const char *at) const {
    const char *start = text.data(), *end = start + text.size();
    const FoldedPoint here = foldedAt(at, end);
    for (std::size_t inside = here.text.find(m_anchorText); inside != std::string_view::npos;
         inside = here.text.find(m_anchorText, inside + 1)) {
        std::string_view before = std::string_view(m_needle).substr(0, m_anchorAt);
        std::string_view after = std::string_view(m_needle).substr(m_anchorAt);
        const std::size_t head = std::min(inside, before.size());
        const std::size_t tail = std::min(here.text.size() - inside, after.size());
        if (here.text.substr(inside - head, head) != before.substr(before.size() - head) ||
            here.text.substr(inside, tail) != after.substr(0, tail))
            continue;
        before.remove_suffix(head);
        after.remove_prefix(tail);
        const char *last = matchedForward(after, at + here.length, end);
        const char *first = last ? matchedBackward(before, at, start) : nullptr;
        if (first)
            return Match{static_cast<std::size_t>(first - start),
                         static_cast<std::size_t>(withMarks(last, end) - first)};
    }
    return std::nullopt;
}

std::optional<Needle::Match> Needle::firstIn(std::string_view text) const {
    std::optional<Match> found;
    const char *end = text.data() + text.size();
    forEachPlace(text, m_anchor, [&](const char *at) {
        if (mayHoldAnchor(at, end))
            found = matchAround(text, at);
        return !found;
    });
    return found;
}

} // namespace aparte::journal
