// The text guard over a lesson (design/lessons.md, Text guard): what in it could tell somebody who it is about. It
// finds clues; that there is none is never said to be anonymous: "no clue found".
#pragma once

#include "journal/journal.h"
#include "journal/progress.h"
#include "journal/words.h"

#include <memory>
#include <vector>

namespace aparte::lessons::guard {
class Guard;
}

namespace aparte::journal {

struct LessonFinding {
    qsizetype start = 0, end = 0;         // bytes of the text as UTF-8; equal: of the text as a whole, marks nothing
    qsizetype startUnit = 0, endUnit = 0; // the same in UTF-16 units, as QString and QML count
    int layer = 0;                        // 1 to 7, as in design/lessons.md; 0: of the text or the guard as a whole
    QString reason;                       // a stable code: vault-name, mail, unique-role, copied, ...
    bool blocking = false;                // else a warning: it needs a stored justification
    QString fr, en;                       // one sentence each; says what to do; names nobody
};

struct LessonCheck {
    std::vector<LessonFinding> findings; // in the order of the text
    QString fr, en; // of the whole: "aucun indice trouvé" / "no clue found", or how many block and how many warn

    bool blocked() const;
    bool needsJustification() const; // a warning about the text itself; that a dictionary is missing needs none
};

// Made once, where the journal is (Desk::ask): reads every name, every note and every other lesson. What it keeps of
// notes are keyed sums of their words, never a word. check() reads neither the disk nor the journal, and may be called
// from any thread, also from the window's while somebody types: a few milliseconds for 300 characters. Let it go with
// the lesson that is edited, and at the lock.
class LessonGuard {
public:
    // `lesson`: the one that is edited, which is no copy of itself; empty: a new one. Cancelled; what reading says.
    static Result<std::shared_ptr<const LessonGuard>> of(const Journal &journal, const QString &lesson = {},
                                                         const Progress &progress = {});

    LessonCheck check(const QString &text, Language language) const; // language: of the text
    // As if this lesson were the one that is edited: one guard for many.
    LessonCheck check(const QString &text, Language language, const QString &lesson) const;
    LessonCheck check(const QString &text) const; // in the language it looks like

    LessonGuard(std::unique_ptr<const lessons::guard::Guard> guard, QString lesson,
                bool whole); // whole: everything could be read
    ~LessonGuard();

private:
    std::unique_ptr<const lessons::guard::Guard> m_guard;
    QString m_lesson;
    bool m_whole;
};

// By its commonest words; otherwise: where none of them tells.
Language languageOf(const QString &text, Language otherwise = Language::French);

} // namespace aparte::journal
