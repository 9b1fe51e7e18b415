// Layer 2: everything that the vault knows by name, in whatever form it is written: cut into letters, joined, turned
// round, as initials, with a slip of the hand (typo.h).
#pragma once

#include "lessons/guard/canonical_form.h"
#include "lessons/guard/knowledge.h"
#include "lessons/guard/word_list.h"

#include <QHash>

#include <optional>

namespace aparte::lessons::guard {

class KnownNames {
public:
    // `fewer`: a job title that fewer people than this have tells who it is.
    KnownNames(const Known &known, const WordList &words, int fewer);

    Findings in(const CanonicalForm &form, const WordList &words) const;

private:
    struct Entry {
        const char *reason = "";
        bool ordinary = false;   // a word of the language too: blocks where it is written as a name, else warns
        bool inCapitals = false; // initials, acronyms: only as such
        int pieces = 1;          // words that it is written in
    };
    struct Typable {
        QString text;
        unsigned letters; // typo.h
        Entry entry;
    };
    struct Reach { // words first to last, and the form they stand in
        const CanonicalForm &form;
        const WordList &words;
        std::size_t first, last;
    };

    void add(const QString &squeezed, const Entry &entry);
    void addName(const QString &name, const WordList &words);
    void addPhrase(const QString &phrase, const char *reason, const WordList &words);
    void addPart(const Word &word, const char *reason, const WordList &words);
    void addShortNames(const std::vector<Word> &parts, const WordList &words);
    void addInitials(const CanonicalForm &name);
    void addWithParticles(const std::vector<Word> &parts);
    void addAcronym(const std::vector<Word> &parts);

    void findExact(const CanonicalForm &form, const WordList &words, Findings &found) const;
    void findAltered(const CanonicalForm &form, const WordList &words, Findings &found) const;
    void findSlips(const Reach &reach, Findings &found) const;

    static std::optional<bool> blocks(const Reach &reach, const Entry &entry); // nothing: it is not meant
    static std::optional<bool> blocksInCapitals(const Reach &reach, const Entry &entry);
    static bool isJoinedName(const Reach &reach);

    QHash<QString, Entry> m_entries;
    std::vector<Typable> m_typables; // five letters and more
    qsizetype m_longest = 0;
};

inline bool isWord(const Word &word, const WordList &words) { // whatever its capitals
    return words.isWord(word.written.toLower());
}

} // namespace aparte::lessons::guard
