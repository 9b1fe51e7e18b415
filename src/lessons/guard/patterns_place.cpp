#include "lessons/guard/patterns.h"

namespace aparte::lessons::guard {

namespace {

constexpr Pattern rows[] = {
    {R"(\b\d{1,4} ?(?:bis|ter|quater)?,? (?:rue|avenue|av\.?|boulevard|bd|blvd|place|impasse|allees?|chemin|quai|cours|square|route|faubourg|passage|villa)\b(?: [a-z'-]+){1,4})",
     "address"},
    {R"(\b\d{1,4} (?:[a-z]+ ){1,3}(?:street|st\.|road|rd\.?|avenue|lane|drive|square|court)\b)", "address"},
    {R"(\b[a-z]{1,2}\d[a-z\d]? ?\d[abd-hjlnp-uw-z]{2}\b)", "postcode"}, // the British form
    {R"(\b(?:bp|cs) ?\d{2,6}\b)", "address"},
};

// 35000 Rennes, with a capital: 12000 euros and 75001 signatures are none.
void findTowns(const CanonicalForm &form, Findings &found) {
    static const QRegularExpression town(
        QStringLiteral(R"((?<![\d.,-])(?:f ?-? ?)?((?:0[1-9]|[1-8]\d|9[0-8])(?: ?\d{3}))[ ,-]{1,3}([a-z]['a-z -]*))"));
    for (auto matches = town.globalMatch(form.text()); matches.hasNext();) {
        const auto match = matches.next();
        if (form.isCapital(match.capturedStart(2)))
            found.push_back({form.bytes({match.capturedStart(1), match.capturedEnd(1)}), 3, "postcode", true});
    }
}

} // namespace

void findAddresses(const CanonicalForm &form, Findings &found) {
    static const Patterns patterns(rows);
    patterns.find(form, found);
    findTowns(form, found);
}

} // namespace aparte::lessons::guard
