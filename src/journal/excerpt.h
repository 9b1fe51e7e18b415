// One line around a match, cut out of a note.
#pragma once

#include "journal/needle.h"

namespace aparte::journal {

// What is kept of a note while searching: the bytes around the match, so that only the hits that are given back become
// text.
struct Surrounding {
    std::string bytes;
    Needle::Match match; // in bytes
    bool cutBefore = false, cutAfter = false;
};
Surrounding surroundingOf(std::string_view text, Needle::Match match);

struct Excerpt {
    QString text;
    int matchStart = 0, matchLength = 0; // UTF-16 units
};
Excerpt excerptOf(const Surrounding &surrounding);

} // namespace aparte::journal
