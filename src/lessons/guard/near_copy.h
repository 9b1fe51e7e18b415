// Layer 7: a lesson that says an earlier one again in nearly the same words. Printed in two reports, the same sentence
// would tell who was there both times.
#pragma once

#include "lessons/guard/content_words.h"
#include "lessons/guard/finding.h"

#include <QString>

namespace aparte::lessons::guard {

class EarlierLessons {
public:
    struct Earlier {
        QString text, card; // card: which it is on, so that one that is written again is no copy of itself
    };
    explicit EarlierLessons(const std::vector<Earlier> &all);
    // Half of its runs of three words and more, in common with one that is not on this card.
    bool has(std::string_view utf8, const QString &card) const;

private:
    using Shingles = std::vector<Sum>; // sorted, each once
    static Shingles shinglesOf(std::string_view utf8);

    struct Lesson {
        Shingles shingles;
        QString card;
    };
    std::vector<Lesson> m_lessons;
};

} // namespace aparte::lessons::guard
