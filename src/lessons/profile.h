// How careful a report is (design/lessons.md, the four rules). The standard profile is the floor: nothing lowers it.
#pragma once

#include <QStringView>

namespace aparte::lessons {

struct Profile {
    const char *name = "standard";
    int atLeast = 5;  // k: the smallest number of people that is ever written, and the width of a band
    int cohort = 10;  // the smallest number of people counted at all
    int smallest = 5; // m: the smallest class of people who are always counted together
    int insiders = 1; // b: whose own answers the reader may know

    static constexpr Profile standard() { return {}; }
    static constexpr Profile health() { return {"health", 11, 22, 11, 3}; }

    // Of an entry already published, under the name it was written with; an unknown name: the stricter one.
    static Profile named(QStringView name) { return name == u"standard" ? standard() : health(); }
};

} // namespace aparte::lessons
