// The dictionaries that layers 2, 4 and 5 ask. An interface, so that tests and a machine without dictionaries have one.
#pragma once

#include "lessons/guard/finding.h"

namespace aparte::lessons::guard {

class WordList {
public:
    virtual ~WordList() = default;

    virtual bool has(Language language) const = 0; // a dictionary of it
    // A word that is written without a capital ("mairie", not "Paris"), in any language there is a dictionary of.
    virtual bool isWord(const QString &lowerCase) const = 0;
    // A first name or surname that the dictionary marks as one.
    virtual bool isName(const QString &capitalised) const = 0;
    virtual bool isProperNoun(const QString &capitalised) const = 0; // those, and places and other proper nouns
};

class NoWords : public WordList { // without any dictionary: nothing is known, so nothing is excused
public:
    bool has(Language) const override { return false; }
    bool isWord(const QString &) const override { return false; }
    bool isName(const QString &) const override { return false; }
    bool isProperNoun(const QString &) const override { return false; }
};

} // namespace aparte::lessons::guard
