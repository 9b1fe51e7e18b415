// Spelling of notes: the system's dictionaries, and what the coach taught it, which lies sealed in the journal.
#pragma once

#include "journal/journal.h"
#include "journal/words.h"

#include <QSet>

#include <memory>

namespace aparte::lessons::guard {
class Speller;
}

namespace aparte::journal {

class Dictionaries { // from one thread at a time; reads the disk when first asked, and writes nothing
public:
    explicit Dictionaries(const QStringList &folders); // empty: the system's
    ~Dictionaries();

    bool has(Language language) const;
    bool isRight(const QString &word, Language language) const;
    QStringList suggestions(const QString &word, Language language) const;

private:
    std::unique_ptr<lessons::guard::Speller> m_speller;
};

struct WordAt {
    qsizetype start = 0, length = 0;
};
// The words of a line that spelling is asked about: no numbers, no marks of formatting, no mail addresses, no capitals
// only ("DRH").
std::vector<WordAt> wordsToSpell(QStringView line);

// What is right in the notes about this person, whatever a dictionary says: words taught everywhere, words taught in
// notes about them, and the names that the journal knows. Folded as names are (domain/folding.h) when it has a capital.
struct TaughtWords {
    QSet<QString> words, names;
    bool knows(const QString &word) const;
};
Result<TaughtWords> taughtWords(const Journal &journal, const QString &beneficiary);

// A word without a capital that names nobody serves everywhere; any other may be a name: it lies under this person's
// key, and goes with them. WrongUse spelling.word (not one word), Refused person.erased.
Result<void> teach(Journal &journal, const QString &beneficiary, const QString &word);

struct OwnWords {
    QStringList everywhere, here; // in the order of the alphabet
};
Result<OwnWords> ownWords(const Journal &journal, const QString &beneficiary); // nobody's id: `here` is empty
// Out of both lists; a word that is in neither stays unknown. The vault keeps no trace of it.
Result<void> unlearn(Journal &journal, const QString &beneficiary, const QString &word);

} // namespace aparte::journal
