// What must be found after a story of which some steps were refused, or cut short.
#pragma once

#include "story.h"

namespace aparte::test {

struct Telling {
    Expected known;
    Acceptable acceptable;

    explicit Telling(const Expected &before) : known(before), acceptable(Acceptable::exactly(before)) {}
    void done(const Step &step); // acknowledged: replaces what was open about the same things
    void perhaps(const Step &step);
    void refused(const Step &step, const Fault &answer); // as vault.h says: nothing happened, or it may have
};

} // namespace aparte::test
