#include "lessons/guard/patterns.h"

namespace aparte::lessons::guard {

namespace {

#define PEOPLE_FR                                                                                                      \
    "(?:personnes?|agente?s?|salariee?s?|collegues?|collaborateurs?|collaboratrices?|managers?|cadres?|responsables?|" \
    "chefs?|cheffes?|hommes?|femmes?|beneficiaires?|directeurs?|directrices?|encadrante?s?|participante?s?|coachee?s?" \
    "|membres?)"
#define PEOPLE_EN                                                                                                      \
    "(?:people|persons?|employees?|colleagues?|managers?|directors?|leaders?|men|man|women|woman|participants?|"       \
    "clients?|members?|staff)"

constexpr Pattern rows[] = {
    {R"(\d[\d ., ]*(?:k|m)?(?:€|£|\$|eur\b|euros?\b|keur\b|k€|dollars?\b|livres sterling|pounds?\b)|[€£$] ?\d[\d.,]*)",
     "amount"},
    {R"(\b(?:cent|cents|mille|million|millions) (?:d'|de )?euros\b)", "amount"},
    {"\\b(?:l'une?|une?) (?:des|d'entre (?:les|ces)) (?:deux|trois|quatre|[2-4])\\b", "few-people"},
    {"\\b(?:les|ces|ses|mes|nos|vos|leurs|tous les|toutes les) (?:deux|trois|quatre|[2-4]) (?:[a-z]+ )?" PEOPLE_FR
     "\\b",
     "few-people"},
    {"\\b[1-4] " PEOPLE_FR "\\b", "few-people"},
    {"(?<!entre )(?<!quand )(?<!lorsque )(?<!que )(?<!si )(?<!a )\\b(?:deux|trois|quatre) " PEOPLE_FR "\\b",
     "few-people", false},
    {"\\b(?:deux|trois|quatre|[2-4]) (?:d'entre (?:eux|elles|nous)|des " PEOPLE_FR ")\\b", "few-people"},
    {"\\b(?:one|two|three|four|[1-4]) (?:out )?of (?:the|these|those|my|our|them)\\b", "few-people"},
    {"\\b(?:the|these|those|my|our|his|her|both) (?:two|three|four|[2-4]) (?:[a-z]+ )?" PEOPLE_EN "\\b", "few-people"},
    {"\\b[1-4] " PEOPLE_EN "\\b", "few-people"},
    {"(?<!between )(?<!when )(?<!if )(?<!for )\\b(?:two|three|four) " PEOPLE_EN "\\b", "few-people", false},
};

} // namespace

void findAmounts(const CanonicalForm &form, Findings &found) {
    static const Patterns patterns(rows);
    patterns.find(form, found);
}

} // namespace aparte::lessons::guard
