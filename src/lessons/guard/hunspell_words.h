// The dictionaries of the system, read by hunspell: French (its entries say which are first names, po:prn, and
// surnames, po:patr) and English. Read when first asked; one that is missing is said by has(), and layer 5 says so in
// turn.
#pragma once

#include "lessons/guard/word_list.h"

#include <QStringList>

#include <memory>

namespace aparte::lessons::guard {

class HunspellWords : public WordList {
public:
    // `folders`: where dictionaries lie, the first that has one counts.
    explicit HunspellWords(const QStringList &folders);
    ~HunspellWords() override;

    static QStringList systemFolders();

    // From any thread; one at a time inside.
    bool has(Language language) const override;
    bool isWord(const QString &lowerCase) const override;
    bool isName(const QString &capitalised) const override;
    bool isProperNoun(const QString &capitalised) const override;

private:
    bool hasPart(const QString &word, std::initializer_list<const char *> parts) const;

    struct Dictionaries;
    std::unique_ptr<Dictionaries> m_read;
};

} // namespace aparte::lessons::guard
