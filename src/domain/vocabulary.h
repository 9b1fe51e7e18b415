// The closed word lists of the open bundle (design/interchange.md), as data. A word outside its list is refused with
// its place: read as something else it would be miscounted (a misspelt "group" would enter a report's cohort as a
// person).
#pragma once

#include <QStringView>

#include <span>

namespace aparte::domain {

using Words = std::span<const QStringView>;

namespace words {
inline constexpr QStringView beneficiaryKinds[] = {u"individual", u"group"};
inline constexpr QStringView frameworks[] = {u"cdg", u"ministry", u"company"};                      // R8, R16
inline constexpr QStringView motives[] = {u"difficulty", u"practice", u"return_to_work", u"other"}; // R3, R4
inline constexpr QStringView stages[] = {u"request",    u"analysis", u"preliminary", u"first",      u"proposal",
                                         u"tripartite", u"contract", u"sessions",    u"midpoint",   u"closing",
                                         u"followup",   u"closed",   u"refused",     u"interrupted"}; // R53 to R64
inline constexpr QStringView finalStages[] = {u"closed", u"refused", u"interrupted"};
inline constexpr QStringView sessionKinds[] = {u"preliminary", u"first",   u"tripartite", u"session",
                                               u"midpoint",    u"closing", u"followup"};
inline constexpr QStringView sessionStatuses[] = {u"held", u"planned", u"missed", u"cancelled"};
inline constexpr QStringView channels[] = {u"phone", u"mail"};                            // R65
inline constexpr QStringView linkDirections[] = {u"manages", u"managed_by", u"none"};     // R33
inline constexpr QStringView costBases[] = {u"framed", u"realised", u"fixed"};            // R13
inline constexpr QStringView practiceKinds[] = {u"supervision", u"network", u"training"}; // R39 to R41
} // namespace words

inline bool isOneOf(QStringView word, Words list) {
    for (const QStringView known : list)
        if (word == known)
            return true;
    return false;
}
inline bool isOpenStage(QStringView stage) {
    return !isOneOf(stage, words::finalStages);
}

} // namespace aparte::domain
