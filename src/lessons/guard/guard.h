// The text guard: all seven layers over one lesson (design/lessons.md). Built once from what a vault knows, then asked
// as often as one types. It finds clues; it never says that there are none left to find.
#pragma once

#include "lessons/guard/finding.h"
#include "lessons/guard/known_names.h"
#include "lessons/guard/near_copy.h"
#include "lessons/guard/notes_sums.h"

#include <memory>

namespace aparte::lessons::guard {

class Guard {
public:
    // notes: closed. `fewer`: what fewer people than this have in common tells of them (k of the profile).
    Guard(const Known &known, std::shared_ptr<const WordList> words, NotesSums notes,
          const std::vector<EarlierLessons::Earlier> &earlier, int fewer = 5);

    // In the order of the text; what concerns it as a whole first. May be called from any thread.
    // card: of the lessons, the one that this text is on; empty: none yet.
    Findings check(const QString &text, Language language, const QString &card = {}) const;

    static constexpr qsizetype longest = 300; // characters of a lesson

private:
    std::shared_ptr<const WordList> m_words;
    KnownNames m_names;
    NotesSums m_notes;
    EarlierLessons m_earlier;
    int m_fewer;
};

} // namespace aparte::lessons::guard
