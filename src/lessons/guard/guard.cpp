#include "lessons/guard/guard.h"

#include "lessons/guard/overlap.h"
#include "lessons/guard/patterns.h"
#include "lessons/guard/unique_roles.h"
#include "lessons/guard/unknown_words.h"

#include <algorithm>
#include <tuple>

namespace aparte::lessons::guard {

namespace {

bool covers(const Finding &one, const Finding &other) {
    return one.bytes.start <= other.bytes.start && other.bytes.end <= one.bytes.end;
}

// One mark for one place: what blocks says more than what warns, what is longer more than its parts, and an earlier
// layer more than a guess of layer 5.
bool saysMore(const Finding &one, const Finding &other) {
    if (one.bytes.end == one.bytes.start || !covers(one, other) || one.blocking < other.blocking)
        return false;
    const bool same = covers(other, one);
    return one.layer == other.layer
               ? !same || one.blocking > other.blocking
               : other.layer == 5 || other.layer == 1 || ((one.layer == 2 || one.layer == 3) && other.layer != 6);
}

void keepWhatSaysMost(Findings &found) {
    std::ranges::sort(found, {}, [](const Finding &each) {
        return std::tuple(each.bytes.start, -each.bytes.end, each.layer, !each.blocking, std::string_view(each.reason));
    });
    const auto same = [](const Finding &one, const Finding &other) {
        return one.layer == other.layer && one.bytes.start == other.bytes.start && one.bytes.end == other.bytes.end &&
               one.blocking == other.blocking;
    };
    found.erase(std::unique(found.begin(), found.end(), same), found.end());
    const Findings all = found;
    std::erase_if(found, [&all](const Finding &each) {
        return std::ranges::any_of(all, [&each](const Finding &other) { return saysMore(other, each); });
    });
}

} // namespace

Guard::Guard(const Known &known, std::shared_ptr<const WordList> words, NotesSums notes,
             const std::vector<EarlierLessons::Earlier> &earlier, int fewer)
    : m_words(std::move(words)), m_names(known, *m_words, fewer), m_notes(std::move(notes)), m_earlier(earlier),
      m_fewer(fewer) {}

Findings Guard::check(const QString &text, Language language, const QString &card) const {
    const CanonicalForm form(text);
    const std::string utf8 = text.toStdString();
    Findings found = disguises(form);
    const auto add = [&found](const Findings &more) { found.insert(found.end(), more.begin(), more.end()); };
    add(m_names.in(form, *m_words));
    add(patternsIn(form));
    add(uniqueRolesIn(form));
    const bool hasWords = m_words->has(language);
    if (hasWords)
        add(unknownWordsIn(form, *m_words));
    add(overlapWith(m_notes, utf8, m_fewer));
    keepWhatSaysMost(found);
    Findings whole;
    if (form.length() > longest)
        whole.push_back({{}, 0, "too-long", true});
    if (m_earlier.has(utf8, card))
        whole.push_back({{}, 7, "near-copy", true});
    if (!hasWords)
        whole.push_back(
            {{}, 0, language == Language::French ? "no-french-dictionary" : "no-english-dictionary", false});
    found.insert(found.begin(), whole.begin(), whole.end());
    return found;
}

} // namespace aparte::lessons::guard
