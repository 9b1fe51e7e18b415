// How careful a report is (design/lessons.md, the four rules). The standard profile is the floor: nothing lowers it.
#pragma once

namespace aparte::lessons {

struct Profile {
    const char *name = "standard";
    int atLeast = 5; // k: the smallest number of people that is ever written, and the width of a band
    int cohort = 10; // the smallest number of people counted at all

    static constexpr Profile standard() { return {}; }
};

} // namespace aparte::lessons
