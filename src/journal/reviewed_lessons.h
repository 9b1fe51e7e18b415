// A lesson card that the text guard has looked at, as it lies in the journal: the only kind that a report takes
// (design/lessons.md, Text guard). Another text cannot be handed in its place: a lesson becomes one here only.
#pragma once

#include "journal/people.h"
#include "journal/progress.h"

namespace aparte::journal {

class ReviewedLesson {
public:
    const domain::Lesson &card() const { return m_card; }
    bool mayLeave() const { return m_mayLeave; } // false: a finding stops it, or a warning that nobody has answered

private:
    friend Result<std::vector<ReviewedLesson>> reviewedLessons(const Journal &, const QStringList &, const Progress &);
    ReviewedLesson(domain::Lesson card, bool mayLeave) : m_card(std::move(card)), m_mayLeave(mayLeave) {}
    domain::Lesson m_card;
    bool m_mayLeave = false;
};

// In the order of their ids as given. WrongUse report.lesson; Cancelled.
Result<std::vector<ReviewedLesson>> reviewedLessons(const Journal &journal, const QStringList &ids,
                                                    const Progress &progress);

} // namespace aparte::journal
