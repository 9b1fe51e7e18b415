#include "journal/guarding.h"

#include "journal/lesson_cards.h"
#include "journal/system_words.h"
#include "journal/unreadable.h"
#include "journal/vault_knowledge.h"
#include "lessons/guard/function_words.h"
#include "lessons/guard/guard.h"
#include "lessons/guard/reasons.h"

#include <algorithm>

namespace aparte::journal {

namespace {

namespace guard = lessons::guard;

Result<std::vector<guard::EarlierLessons::Earlier>> earlierLessons(const Journal &journal) {
    Missing missing;
    const auto cards = lessons(journal, &missing);
    if (!cards)
        return cards.fault();
    std::vector<guard::EarlierLessons::Earlier> earlier;
    for (const domain::Lesson &card : *cards)
        for (const QString &text : {card.text.fr, card.text.en, card.change.fr, card.change.en})
            earlier.push_back({text, card.id});
    return earlier;
}

// From bytes of UTF-8 to units of UTF-16, for places in ascending and descending order alike.
qsizetype unitsBefore(const QByteArray &utf8, qsizetype byte) {
    return QString::fromUtf8(utf8.first(byte)).size();
}

LessonFinding inWords(guard::Span bytes, int layer, const char *reason, bool blocking, const QByteArray &utf8) {
    const guard::ReasonWords &words = guard::wordsOf(reason);
    return {bytes.start,
            bytes.end,
            unitsBefore(utf8, bytes.start),
            unitsBefore(utf8, bytes.end),
            layer,
            QString::fromLatin1(reason),
            blocking,
            QString::fromUtf8(words.fr),
            QString::fromUtf8(words.en)};
}

QString counted(qsizetype count, const char *none, const char *one, const char *many) {
    return count == 0 ? QString::fromUtf8(none) : QString::fromUtf8(count == 1 ? one : many).arg(count);
}

// Never "anonymous": a clue that is not found may be there all the same.
void sumUp(LessonCheck &check) {
    const auto stops = std::ranges::count_if(check.findings, &LessonFinding::blocking);
    const auto warns =
        std::ranges::count_if(check.findings, [](const LessonFinding &one) { return !one.blocking && one.layer > 0; });
    if (stops + warns == 0) {
        check.fr = QStringLiteral("Aucun indice trouvé.");
        check.en = QStringLiteral("No clue found.");
        return;
    }
    check.fr = counted(stops, "Rien de bloquant, ", "%1 indice à retirer, ", "%1 indices à retirer, ") +
               counted(warns, "rien à vérifier.", "%1 à vérifier.", "%1 à vérifier.");
    check.en = counted(stops, "Nothing that blocks, ", "%1 clue to take out, ", "%1 clues to take out, ") +
               counted(warns, "nothing to check.", "%1 to check.", "%1 to check.");
}

} // namespace

bool LessonCheck::blocked() const {
    return std::ranges::any_of(findings, &LessonFinding::blocking);
}
bool LessonCheck::needsJustification() const {
    return std::ranges::any_of(findings, [](const LessonFinding &one) { return !one.blocking && one.layer > 0; });
}

Result<std::shared_ptr<const LessonGuard>> LessonGuard::of(const Journal &journal, const QString &lesson,
                                                           const Progress &progress) {
    auto knowledge = knowledgeOf(journal, progress);
    if (!knowledge)
        return knowledge.fault();
    const auto earlier = earlierLessons(journal);
    if (!earlier)
        return earlier.fault();
    auto made =
        std::make_unique<const guard::Guard>(knowledge->known, systemWords(), std::move(knowledge->notes), *earlier);
    return std::make_shared<const LessonGuard>(std::move(made), lesson, knowledge->whole);
}

LessonGuard::LessonGuard(std::unique_ptr<const guard::Guard> guard, QString lesson, bool whole)
    : m_guard(std::move(guard)), m_lesson(std::move(lesson)), m_whole(whole) {}
LessonGuard::~LessonGuard() = default;

LessonCheck LessonGuard::check(const QString &text, Language language, const QString &lesson) const {
    LessonCheck check;
    const bool french = language == Language::French;
    const QByteArray utf8 = text.toUtf8();
    if (!text.trimmed().isEmpty()) {
        if (!m_whole)
            check.findings.push_back(inWords({}, 0, "not-all-read", false, utf8));
        for (const guard::Finding &one :
             m_guard->check(text, french ? guard::Language::French : guard::Language::English, lesson))
            check.findings.push_back(inWords(one.bytes, one.layer, one.reason, one.blocking, utf8));
    }
    sumUp(check);
    return check;
}
LessonCheck LessonGuard::check(const QString &text, Language language) const {
    return check(text, language, m_lesson);
}
LessonCheck LessonGuard::check(const QString &text) const {
    return check(text, languageOf(text));
}

Language languageOf(const QString &text, Language otherwise) {
    const auto usual = otherwise == Language::French ? guard::Language::French : guard::Language::English;
    return guard::languageOf(text, usual) == guard::Language::French ? Language::French : Language::English;
}

} // namespace aparte::journal
