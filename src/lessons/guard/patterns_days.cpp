#include "lessons/guard/patterns.h"

namespace aparte::lessons::guard {

namespace {

#define MONTH_FR                                                                                                       \
    "(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|janv\\.|fev\\.|sept\\.|"  \
    "oct\\.|nov\\.|dec\\.)"
#define MONTH_EN                                                                                                       \
    "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\\.?|feb\\.?|aug\\.?" \
    "|sept\\.?|oct\\.?|nov\\.?|dec\\.?)"
#define DAY_FR "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
#define DAY_EN "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"

constexpr Pattern rows[] = {
    {R"((?<![\d.,/])(?<!\d-)(?:0?[1-9]|[12]\d|3[01]) ?[/.-] ?(?:0?[1-9]|1[0-2]) ?[/.-] ?(?:\d{4}|\d{2})(?![\d/])(?![.-]\d))",
     "date"},
    {R"((?<![\d.,/])(?<!\d-)(?:0?[1-9]|1[0-2])/(?:[12]\d|3[01])/(?:\d{4}|\d{2})(?![\d/])(?![.-]\d))",
     "date"}, // month first
    {R"((?<!\d)(?<!\d[./-])(?:19|20)\d\d[/.-](?:0[1-9]|1[0-2])[/.-](?:0[1-9]|[12]\d|3[01])(?!\d))", "date"},
    {R"((?<![\d.,/])(?<!\d-)(?:0[1-9]|[12]\d|3[01])/(?:0[1-9]|1[0-2])(?![\d/])(?![.-]\d))", "date"},
    {R"((?<!\d)(?:0[1-9]|1[0-2])/(?:19|20)\d\d(?!\d))", "date"},
    {"\\b(?:1er|premier|\\d{1,2}) " MONTH_FR "\\b(?: (?:19|20)?\\d\\d\\b)?", "date"},
    {"\\b" MONTH_FR " (?:19|20)\\d\\d\\b", "date"},
    {"\\b(?:en|depuis|fin|debut|mi|courant|des|jusqu'en|mois de|mois d')[ -]?" MONTH_FR "\\b", "date"},
    {"\\b" MONTH_FR " (?:dernier|prochain|passe)\\b", "date"},
    {"\\b(?:" DAY_FR "|semaine|mois|annee|trimestre|semestre) (?:derniere?|prochaine?|passee?)\\b", "date"},
    {"\\b" DAY_FR " \\d{1,2}\\b", "date"},
    {"\\b(?:hier|avant-hier)\\b(?! encore)", "date", false},
    {"\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? " MONTH_EN "\\b(?:,? (?:19|20)\\d\\d)?", "date"},
    {"\\b" MONTH_EN " \\d{1,2}(?:st|nd|rd|th)?\\b(?!\\d)(?:,? (?:19|20)\\d\\d)?", "date"},
    {"\\b" MONTH_EN " (?:19|20)\\d\\d\\b", "date"},
    {"\\b(?:in|since|until|by|early|late|mid|last|next)[ -]" MONTH_EN "\\b", "date"},
    {"\\b(?:last|next) (?:" DAY_EN "|week|month|year|quarter|spring|summer|autumn|winter)\\b", "date"},
    {"\\b(?:yesterday)\\b", "date", false},
    {R"((?<![\d.,])(?:19[4-9]\d|20[0-4]\d)(?![\d]|[.,]\d| ?(?:euros?|€|heures?|personnes?|people|hours)))", "year"},
    {R"(\b(?:[01]?\d|2[0-3]) ?h ?[0-5]\d\b|\b(?:[01]?\d|2[0-3]):[0-5]\d\b)", "hour", false},
    {R"(\b(?:noel|toussaint|paques|pentecote|christmas|easter|new year)\b)", "date", false},
};

} // namespace

void findDays(const CanonicalForm &form, Findings &found) {
    static const Patterns patterns(rows);
    patterns.find(form, found);
}

} // namespace aparte::lessons::guard
