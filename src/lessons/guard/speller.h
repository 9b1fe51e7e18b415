// Spelling by the system's dictionaries, one of each language. Read when first asked. Nothing is ever written: what the
// coach teaches it lies sealed in the vault (journal/spelling.h).
#pragma once

#include "lessons/guard/finding.h"

#include <QStringList>

#include <memory>

namespace aparte::lessons::guard {

class Speller {
public:
    explicit Speller(const QStringList &folders); // the first that has a dictionary counts
    ~Speller();

    // From one thread at a time.
    bool has(Language language) const;
    bool isRight(const QString &word, Language language) const; // true without a dictionary: nothing is known
    QStringList suggestions(const QString &word, Language language) const;

private:
    struct Dictionaries;
    std::unique_ptr<Dictionaries> m_read;
};

} // namespace aparte::lessons::guard
