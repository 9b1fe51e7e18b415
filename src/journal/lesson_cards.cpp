#include "journal/lesson_cards.h"

#include "journal/checks.h"
#include "journal/lesson_supports.h"
#include "journal/unreadable.h"

#include <algorithm>

namespace aparte::journal {

namespace {

Result<void> checkLesson(const Journal &journal, const domain::Lesson &lesson) {
    if (lesson.text.fr.trimmed().isEmpty() && lesson.text.en.trimmed().isEmpty())
        return fault(Fault::Kind::WrongUse, "lesson.empty");
    if (!lesson.theme.isEmpty()) {
        const auto theme = find<domain::Theme>(journal, lesson.theme);
        if (!theme)
            return theme.fault();
        if (!*theme)
            return fault(Fault::Kind::WrongUse, "lesson.theme");
    }
    for (const QString &person : lesson.supports)
        if (auto there = checkPerson(journal, person); !there)
            return there;
    return {};
}

} // namespace

Result<std::vector<domain::Lesson>> lessons(const Journal &journal, Missing *missing) {
    auto cards =
        missing ? Result(readable<domain::Lesson>(journal, nobody(), *missing)) : allOf<domain::Lesson>(journal, {});
    if (!cards)
        return cards;
    auto supports = readSupports(journal, missing);
    if (!supports)
        return supports.fault();
    for (domain::Lesson &lesson : *cards)
        lesson.supports = supports->value(lesson.id);
    std::ranges::sort(*cards, {}, &domain::Lesson::id);
    return cards;
}

Result<QString> saveLesson(Journal &journal, domain::Lesson lesson) {
    if (lesson.id.isEmpty())
        lesson.id = newId();
    if (auto right = checkLesson(journal, lesson); !right)
        return right.fault();
    const auto before = readSupports(journal);
    if (!before)
        return before.fault();
    vault::Batch batch;
    for (const QString &person : before->value(lesson.id))
        if (!lesson.supports.contains(person))
            batch.remove(supportRecord(journal, lesson.id, person));
    for (const QString &person : lesson.supports)
        if (!before->value(lesson.id).contains(person))
            putSupport(batch, journal, lesson.id, person);
    put(batch, journal, lesson);
    return written(journal, batch, lesson.id);
}

Result<void> removeLesson(Journal &journal, const QString &id) {
    const auto supports = readSupports(journal);
    if (!supports)
        return supports.fault();
    vault::Batch batch;
    for (const QString &person : supports->value(id))
        batch.remove(supportRecord(journal, id, person));
    batch.remove(recordOf<domain::Lesson>(journal, id));
    return journal.vault().write(batch);
}

} // namespace aparte::journal
