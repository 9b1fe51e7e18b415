#include "lessons/guard/patterns.h"

namespace aparte::lessons::guard {

namespace {

constexpr Pattern rows[] = {
    {R"([a-z0-9][a-z0-9.+_-]* ?(?:@|\(at\)|\[at\]| arobase )(?: ?[a-z0-9-]+)(?: ?(?:\.|\(dot\)|\[dot\]| point | dot ) ?[a-z0-9-]+)+)",
     "mail"},
    {R"(\b(?:https?|ftp):\s?//\S+|\bwww\.\S+|\b[a-z0-9-]{2,}(?:\.[a-z0-9-]{2,})*\.(?:fr|com|org|net|eu|io|info|be|ch|ca|uk|de)\b(?!\.[a-z]))",
     "web"},
    {R"((?<![a-z0-9.])@[a-z0-9_]{2,})", "web"},
    {R"((?<!\d)(?<!\d[ .,-])(?:\+ ?33|00 ?33)[ .()-]*(?:0[ .)-]*)?[1-9](?:[ .-]?\d){8}(?![ .-]?\d))", "phone"},
    {R"((?<!\d)(?<!\d[ .,-])0[1-9](?:[ ./-]{0,2}\d{2}){4}(?![ .-]?\d))", "phone"},
    {R"((?<!\d)(?<!\d[ .,-])0[1-9](?:[ .-]?\d){8}(?![ .-]?\d))", "phone"},
    {R"((?<!\d)(?<!\d[ .,-])(?:\+|00)(?! ?33)\d{1,3}(?:[ .()-]{0,2}\d){7,11}(?![ .-]?\d))", "phone"},
};

} // namespace

void findContacts(const CanonicalForm &form, Findings &found) {
    static const Patterns patterns(rows);
    patterns.find(form, found);
}

} // namespace aparte::lessons::guard
