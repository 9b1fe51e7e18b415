// Layer 7: a lesson that says an earlier one again in nearly the same words. Printed in two reports, the same sentence
// would tell who was there both times.
#pragma once

#include "lessons/guard/content_words.h"
#include "lessons/guard/finding.h"

#include <QStringList>

namespace aparte::lessons::guard {

class EarlierLessons {
public:
    explicit EarlierLessons(const QStringList &texts);
    bool has(std::string_view utf8) const; // half of its runs of three words and more, in common

private:
    using Shingles = std::vector<Sum>; // sorted, each once
    static Shingles shinglesOf(std::string_view utf8);

    std::vector<Shingles> m_lessons;
};

} // namespace aparte::lessons::guard
