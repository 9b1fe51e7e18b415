// Finds a folded needle in UTF-8 text without folding the text: it stops where the needle's rarest character could be,
// and folds only around there. Such a place is the ASCII character itself, and every code point whose folded form
// contains it ("é" is a place for e, "œ" for o and e), so that nothing is missed: tests/journal compares it with
// folded() on thousands of texts.
#pragma once

#include "journal/byte_blocks.h"
#include "journal/folding.h"

#include <array>
#include <optional>
#include <string>

namespace aparte::journal {

class Needle {
public:
    // None when `text` folds to nothing (it is empty, or marks only).
    static std::optional<Needle> from(const QString &text);

    struct Match { // in bytes of the text
        std::size_t start = 0, length = 0;
    };
    std::optional<Match> firstIn(std::string_view text) const; // may be called from several threads

private:
    explicit Needle(std::string folded);
    int shareBeside(std::size_t at, bool isAfter) const;
    void chooseAnchor();
    void findQuietLeads();
    void markPlaces();
    bool mayHoldAnchor(const char *at, const char *end) const;
    std::optional<Match> matchAround(std::string_view text, const char *at) const;

    std::string m_needle;
    std::size_t m_anchorAt = 0; // where in the needle the anchor stands ...
    std::string m_anchorText;   // ... one code point of the folded needle
    Anchor m_anchor;            // the same when it is ASCII
    std::array<std::array<bool, 64>, 64>
        m_places{}; // by lead and second byte: may fold to something with the anchor in it
};

} // namespace aparte::journal
