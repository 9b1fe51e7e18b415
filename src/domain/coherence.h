// What contradicts itself in what was written: an end before its beginning, an answer before its question. Only what
// cannot be true; what is merely missing is the gates' business (domain/gates.h).
#pragma once

#include "domain/values.h"

namespace aparte::domain {

struct Contradiction {
    const char *code; // contradiction.contract, .signature, .proposal, .document, .review, .ending, .funding, .answer,
                      // .access; a sentence each in src/journal/words_missions.cpp
    QString place;    // JSON pointer from the value: "/contract/until"
};

// The first of each value; none: it can be true.
std::optional<Contradiction> contradictionIn(const Mission &mission);
std::optional<Contradiction> contradictionIn(const Exchange &exchange);
std::optional<Contradiction> contradictionIn(const Beneficiary &person); // its access requests

} // namespace aparte::domain
