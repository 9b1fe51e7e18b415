// Layer 3: what tells somebody by its form alone. One file a family; each reads the canonical text (no capitals, no
// accents, one kind of space, dash and quotation mark).
#pragma once

#include "lessons/guard/canonical_form.h"

#include <QRegularExpression>

#include <span>

namespace aparte::lessons::guard {

struct Pattern {
    const char *expression; // over the canonical text; group 1, where there is one, is what is marked
    const char *reason;
    bool blocking = true;
};

// The places of these patterns, each found once a text.
class Patterns {
public:
    explicit Patterns(std::span<const Pattern> rows);
    void find(const CanonicalForm &form, Findings &found) const;

private:
    struct Ready {
        QRegularExpression expression;
        const char *reason;
        bool blocking;
    };
    std::vector<Ready> m_ready;
};

void findContacts(const CanonicalForm &form, Findings &found); // mail, web addresses, telephones
void findNumbers(const CanonicalForm &form, Findings &found);  // NIR, SIREN, SIRET, IBAN, number plates
void findAddresses(const CanonicalForm &form, Findings &found);
void findDays(const CanonicalForm &form, Findings &found);
void findAges(const CanonicalForm &form, Findings &found);    // and seniority
void findAmounts(const CanonicalForm &form, Findings &found); // and how many people, from one to four
void findSpeech(const CanonicalForm &form, Findings &found);

inline Findings patternsIn(const CanonicalForm &form) {
    Findings found;
    for (const auto find : {findContacts, findNumbers, findAddresses, findDays, findAges, findAmounts, findSpeech})
        find(form, found);
    return found;
}

} // namespace aparte::lessons::guard
