#include "journal/reviewed_lessons.h"

#include "journal/guarding.h"
#include "journal/lesson_cards.h"

#include <algorithm>

namespace aparte::journal {

namespace {

bool mayLeave(const LessonGuard &guard, const domain::Lesson &card) {
    for (const auto &[text, language] :
         {std::pair(card.text.fr, Language::French), std::pair(card.text.en, Language::English),
          std::pair(card.change.fr, Language::French), std::pair(card.change.en, Language::English)}) {
        const LessonCheck check = guard.check(text, language, card.id);
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
    const auto guard = LessonGuard::of(journal, {}, progress);
    if (!guard)
        return guard.fault();
    for (const QString &id : ids) {
        const auto card = std::ranges::find(*cards, id, &domain::Lesson::id);
        if (card == cards->end())
            return fault(Fault::Kind::WrongUse, "report.lesson", id.toStdString());
        reviewed.push_back(ReviewedLesson(*card, mayLeave(**guard, *card)));
    }
    return reviewed;
}

} // namespace aparte::journal
