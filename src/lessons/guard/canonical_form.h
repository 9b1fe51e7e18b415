// Layer 1: a lesson as the other layers read it. However a word is written (case, accents, zero-width characters,
// letters of other alphabets), it is one folded word here, and every place leads back to the bytes as they were typed.
#pragma once

#include "lessons/guard/finding.h"

#include <QString>

#include <vector>

namespace aparte::lessons::guard {

struct Word {
    QString folded;                            // letters and digits
    QString written;                           // as typed, without what is invisible
    Span at;                                   // in CanonicalForm::text()
    bool capital = false, allCapitals = false; // all: of two characters and more
    bool opensSentence = false;
    bool mixesAlphabets = false; // Latin letters and look-alikes of others, in one word
};

class CanonicalForm {
public:
    explicit CanonicalForm(const QString &text);

    const QString &text() const { return m_text; } // folded; spaces, dashes and quotation marks of one kind each
    const std::vector<Word> &words() const { return m_words; }
    Span bytes(Span inText) const; // as typed
    bool isCapital(qsizetype inText) const { return m_units[static_cast<std::size_t>(inText)].capital; }
    qsizetype length() const { return m_length; }                      // code points as typed
    const std::vector<Span> &invisible() const { return m_invisible; } // bytes

    // What stands between two words, in text().
    QStringView between(const Word &one, const Word &next) const;

private:
    struct Unit {
        qsizetype start, end; // bytes
        bool capital, inWord;
    };
    void findWords();
    bool opensSentence(qsizetype at) const;
    bool endsAbbreviation(qsizetype dot) const;

    QString m_text;
    std::vector<Unit> m_units;
    std::vector<bool> m_lookAlike;
    std::vector<Word> m_words;
    std::vector<Span> m_invisible;
    qsizetype m_length = 0;
};

Findings disguises(const CanonicalForm &form); // letters of several alphabets in a word, invisible ones, spaced ones

} // namespace aparte::lessons::guard
