// What the guard finds in a lesson: where, by which layer, why, and whether it stops the lesson (design/lessons.md,
// Text guard). That it finds nothing is no proof.
#pragma once

#include <QString>

#include <vector>

namespace aparte::lessons::guard {

enum class Language { French, English };

struct Span { // half open
    qsizetype start = 0, end = 0;
};

struct Finding {
    Span bytes;         // of the text as UTF-8; empty: of the text as a whole
    int layer = 0;      // 1 to 7; 0: of the text or the guard as a whole
    const char *reason; // a stable code; its sentences: reasons.h
    bool blocking = true;
};
using Findings = std::vector<Finding>;

} // namespace aparte::lessons::guard
