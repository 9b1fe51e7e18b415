#include "journal/reviewed_lessons.h"

#include "journal/guarding.h"
#include "journal/lesson_cards.h"

#include <algorithm>

namespace aparte::journal {

namespace {

Result<bool> mayLeave(const Journal &journal, const domain::Lesson &card, const Progress &progress) {
    const auto guard = LessonGuard::of(journal, card.id, progress);
    if (!guard)
        return guard.fault();
    for (const auto &[text, language] :
         {std::pair(card.text.fr, Language::French), std::pair(card.text.en, Language::English),
          std::pair(card.change.fr, Language::French), std::pair(card.change.en, Language::English)}) {
        const LessonCheck check = (*guard)->check(text, language);
        if (check.blocked() || (check.needsJustification() && card.justification.trimmed().isEmpty()))
            return false;
    }
    return true;
}

} // namespace

Result<std::vector<ReviewedLesson>> reviewedLessons(const Journal &journal, const QStringList &ids,
                                                    const Progress &progress) {
    std::vector<ReviewedLesson> reviewed;
    if (ids.isEmpty())
        return reviewed;
    auto cards = lessons(journal);
    if (!cards)
        return cards.fault();
    for (const QString &id : ids) {
        const auto card = std::ranges::find(*cards, id, &domain::Lesson::id);
        if (card == cards->end())
            return fault(Fault::Kind::WrongUse, "report.lesson", id.toStdString());
        const auto leaves = mayLeave(journal, *card, progress);
        if (!leaves)
            return leaves.fault();
        reviewed.push_back(ReviewedLesson(*card, *leaves));
    }
    return reviewed;
}

} // namespace aparte::journal
