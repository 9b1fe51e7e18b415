#include "lessons/guard/near_copy.h"

#include <algorithm>
#include <iterator>

namespace aparte::lessons::guard {

EarlierLessons::EarlierLessons(const std::vector<Earlier> &all) {
    for (const Earlier &one : all)
        if (auto shingles = shinglesOf(one.text.toStdString()); !shingles.empty())
            m_lessons.push_back({std::move(shingles), one.card});
}

EarlierLessons::Shingles EarlierLessons::shinglesOf(std::string_view utf8) {
    const auto words = summedWords(utf8, 0); // lessons are no secret of one person
    Shingles shingles;
    const std::size_t size = std::min<std::size_t>(3, words.size());
    for (std::size_t at = 0; size > 0 && at + size <= words.size(); ++at)
        shingles.push_back(joined(&words[at], size));
    std::ranges::sort(shingles);
    shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
    return shingles;
}

bool EarlierLessons::has(std::string_view utf8, const QString &card) const {
    const Shingles mine = shinglesOf(utf8);
    return std::ranges::any_of(m_lessons, [&](const Lesson &lesson) {
        if (lesson.card == card && !card.isEmpty())
            return false;
        const Shingles &earlier = lesson.shingles;
        Shingles both;
        std::ranges::set_intersection(mine, earlier, std::back_inserter(both));
        return !both.empty() && 2 * both.size() >= mine.size() + earlier.size() - both.size();
    });
}

} // namespace aparte::lessons::guard
