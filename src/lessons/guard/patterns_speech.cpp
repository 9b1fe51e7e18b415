#include "lessons/guard/patterns.h"

namespace aparte::lessons::guard {

namespace {

constexpr Pattern rows[] = {
    {R"([«"] ?(?:[a-z0-9'’-]+[ ,.!?…;:]+){3,}[a-z0-9'’-]+[ .!?…]*[»"])", "quotation"}, // four words and more
    {R"([«"] ?(?:je|j'|moi|i|i'm|mon|ma|my)\b[^»"]*[»"])", "quotation"},
    {R"(\b(?:il|elle|on|un agent|une personne) (?:m'|nous |lui )?(?:a|avait) (?:dit|declare|confie|explique|repondu|raconte)\b)",
     "quotation"},
    {R"(\b(?:il|elle) (?:me|m'|nous) (?:dit|disait|confie|confiait|racontait|expliquait|expliqua)\b|\b(?:dit|dixit|confie)-(?:il|elle)\b)",
     "quotation"},
    {R"(\b(?:he|she) (?:told|said to|confided (?:in|to)|explained to) (?:me|us)\b|\b(?:he|she) said\b|\bi was told\b)",
     "quotation"},
};

} // namespace

void findSpeech(const CanonicalForm &form, Findings &found) {
    static const Patterns patterns(rows);
    patterns.find(form, found);
}

} // namespace aparte::lessons::guard
