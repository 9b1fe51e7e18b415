#include "lessons/guard/patterns.h"

namespace aparte::lessons::guard {

namespace {

#define NUMBER_FR                                                                                                      \
    "(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|"    \
    "quarante|cinquante|soixante)(?:[ -](?:et[ -])?(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix))?"
#define NUMBER_EN                                                                                                      \
    "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty)(?:[ "  \
    "-](?:one|two|three|four|five|six|seven|eight|nine))?"

constexpr Pattern rows[] = {
    {"\\b(?:agee?s?|age) (?:seulement )?(?:de|d') ?(?:\\d{2}|" NUMBER_FR ")(?: ans)?\\b", "age"},
    {"\\b(?:a|de|des) (?:ses |plus de |presque |pres de |bientot )?(?:1[6-9]|[2-7]\\d) ans\\b(?! "
     "d'(?:anciennete|experience|activite))",
     "age"},
    {"\\b(?:a|ses) " NUMBER_FR " ans\\b", "age"},
    {R"(\b(?:trentenaires?|quadragenaires?|quadra|quinquagenaires?|quinqua|sexagenaires?|septuagenaires?)\b)", "age"},
    {R"(\bla (?:vingtaine|trentaine|quarantaine|cinquantaine|soixantaine)\b(?! d)|\b(?:approche|proche) de la retraite\b)",
     "age"},
    {"\\b(?:aged|age of) (?:\\d{2}|" NUMBER_EN ")\\b", "age"},
    {"\\b(?:\\d{2}|" NUMBER_EN ")[ -]years?[ -]old\\b", "age"},
    {R"(\bin (?:his|her|their|my) (?:early |mid-? ?|late )?(?:twenties|thirties|forties|fifties|sixties)\b)", "age"},
    {"\\b(?:depuis|pendant|apres|avec) (?:plus de |pres de |bientot |environ )?(?:\\d{1,2}|" NUMBER_FR
     ") (?:ans|annees|mois)\\b",
     "seniority"},
    {"\\b(?:\\d{1,2}|" NUMBER_FR
     ") (?:ans|annees|mois) (?:d'|de )(?:anciennete|experience|service|carriere|maison|metier|poste|presence)",
     "seniority"},
    {"\\b(?:for|after|with|since) (?:over |more than |nearly |almost |about )?(?:\\d{1,2}|" NUMBER_EN
     ") (?:years|months)\\b",
     "seniority"},
    {"\\b(?:\\d{1,2}|" NUMBER_EN ") (?:years|months)'? (?:of )?(?:experience|service|seniority)\\b", "seniority"},
    {R"(\b(?:a un an|dans [1-9] (?:ans|mois)) de la retraite\b)", "seniority"},
};

} // namespace

void findAges(const CanonicalForm &form, Findings &found) {
    static const Patterns patterns(rows);
    patterns.find(form, found);
}

} // namespace aparte::lessons::guard
